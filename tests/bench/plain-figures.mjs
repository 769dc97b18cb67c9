// Figures that are no ratios: start, memory, search in full, durable publishing.
import { spawnSync } from 'node:child_process';
import { median, p95 } from './report.mjs';
import { ask } from './questions.mjs';
import { rssOf, startServer, stopServer } from './processes.mjs';

const LIST = '{ entries(first: 20) { nodes { title summary owner { name } } } }';

/** The built hub over a data folder. */
export const startHub = (folder) =>
  startServer(['dist/main.js'], { DATA_DIR: folder, PORT: '0', SEED: 'reference', LOG_LEVEL: 'error' });

/** Starts the hub three times on the same folder. */
export const measureStart = async (folder) => {
  const ready = [];
  const rss = [];
  for (let round = 0; round < 3; round++) {
    const hub = await startHub(folder);
    ready.push(hub.readyMs);
    for (let n = 0; n < 50; n++) await ask(hub.url, LIST);
    rss.push(rssOf(hub));
    await stopServer(hub);
  }
  return { readyMs: median(ready), rssMb: median(rss) };
};

/** Waits until the index has taken in everything, at most four minutes. */
export const indexIsLevel = async (hub, count) => {
  const end = Date.now() + 240_000;
  for (;;) {
    const { search } = await ask(hub.url, '{ search(query: "", pageSize: 1) { total notice } }');
    if (search.notice === null && search.total === count) return;
    if (Date.now() > end) throw new Error(`the index holds ${search.total} of ${count} entries after four minutes`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
};

/** Searches one after another, each for the first time. */
export const measureSearch = async ({ url }, { words, searchQuery }) => {
  const times = [];
  for (const q of words) {
    const started = performance.now();
    await ask(url, searchQuery, { q });
    times.push(performance.now() - started);
  }
  return { p50: median(times), p95: p95(times), count: times.length };
};

const shell = (folder, ...args) => {
  const env = { ...process.env, NODE_ENV: 'production', DATA_DIR: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/hub.js', ...args], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr || stdout);
  return stdout;
};

/** A key of a publisher, made on a hub that is stopped. */
export const makeToken = (folder) => {
  const email = 'bench@bench.example';
  const [municipality, role] = ['GM0758', 'publisher'];
  shell(
    folder,
    ...['users', 'add', '--email', email, '--name', 'Bench', '--municipality', municipality, '--role', role],
  );
  return JSON.parse(shell(folder, ...['tokens', 'add', '--email', email, '--scope', 'write', '--json'])).token;
};

const CREATE =
  'mutation C($input: CreateEntryInput!) { createEntry(input: $input) { entry { id version } problems { message } } }';
const PUBLISH = 'mutation P($input: EntryVersionInput!) { publishEntry(input: $input) { problems { message } } }';
const WRITERS = 16;

/** Publications, each on disk before it is acknowledged. */
export const measurePublish = async ({ url }, token, seconds) => {
  const times = [];
  const until = performance.now() + seconds * 1000;
  let serial = 0;
  const write = async () => {
    while (performance.now() < until) {
      const texts = { title: `Meting ${serial++}`, summary: 'Een meting.', themes: ['verkeer'] };
      const input = { municipality: 'GM0758', kind: 'CASE_STUDY', ...texts };
      const { entry } = (await ask(url, CREATE, { input }, token)).createEntry;
      const started = performance.now();
      const { publishEntry } = await ask(url, PUBLISH, { input: { id: entry.id, version: entry.version } }, token);
      if (publishEntry.problems.length > 0) throw new Error(JSON.stringify(publishEntry.problems));
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  return { p50: median(times), p95: p95(times), perSecond: times.length / seconds };
};
