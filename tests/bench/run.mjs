// `npm run bench`: the figures of a hub with 10,000 entries on the embedded engines. One table; never part of `npm test`.
// `npm run bench -- 2000` takes another number of entries.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(root);
const COUNT = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(path.join(os.tmpdir(), 'gemeengoed-bench-'));
const say = (text) => process.stdout.write(`${text}\n`);
const percentile = (list, p) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * p))];
const median = (list) => percentile(list, 0.5);

const must = (command, args) => {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
};

/** Memory of a process in MB. */
const rssOf = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const startHub = () =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: path.join(folder, 'data'),
      PORT: '0',
      SEED: 'reference',
      LOG_LEVEL: 'error',
    };
    const child = spawn(process.execPath, ['dist/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    child.once('exit', (code) => reject(new Error(`the hub ended with ${code}`)));
    child.stdout.on('data', (chunk) => {
      const url = /ready at (\S+)/.exec(String(chunk))?.[1];
      if (url) resolve({ child, url, readyMs: performance.now() - started });
    });
  });

const stopHub = ({ child }) =>
  new Promise((resolve) => child.removeAllListeners('exit').once('exit', resolve) && child.kill('SIGTERM'));

/** `fetch` takes half a core at these rates, on a machine that it shares with the hub: plain requests on kept connections. */
const agent = new http.Agent({ keepAlive: true });

const post = (url, headers, body) =>
  new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    });
    request.on('error', reject);
    request.end(body);
  });

const asker = (url, token) => async (query, variables) => {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const body = JSON.parse(await post(`${url}/graphql`, headers, JSON.stringify({ query, variables })));
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data;
};

const measureStart = async () => {
  const ready = [];
  const rss = [];
  for (let round = 0; round < 3; round++) {
    const hub = await startHub();
    ready.push(hub.readyMs);
    const ask = asker(hub.url);
    for (let i = 0; i < 50; i++) await ask('{ entries(first: 20) { nodes { title summary owner { name } } } }');
    rss.push(rssOf(hub.child.pid));
    await stopHub(hub);
  }
  return { readyMs: median(ready), rssMb: median(rss) };
};

const SEARCH =
  'query S($q: String!) { search(query: $q, pageSize: 10) { total hits { entry { title url } highlights { title { text ranges { start end } } } } facets { field values { value count } } } }';

/** Real words of titles: whole, with a typing error, and as somebody types them. */
const measureSearch = async ({ url }) => {
  const ask = asker(url);
  const { entries } = await ask('{ entries(first: 100) { nodes { title } } }');
  const words = entries.nodes.map(({ title }) => title.split(/[^\p{L}]+/u).filter((word) => word.length > 4));
  const queries = words.flatMap((list, i) => [
    list.slice(0, 2).join(' '),
    `${(list[0] ?? '').slice(0, 3)}${(list[0] ?? '').slice(4)}`,
    (list[i % list.length] ?? '').slice(0, 4),
  ]);
  const times = [];
  for (const q of queries.filter(Boolean)) {
    const started = performance.now();
    await ask(SEARCH, { q });
    times.push(performance.now() - started);
  }
  return { p50: median(times), p95: percentile(times, 0.95), count: times.length };
};

const shell = (...args) => {
  const env = { ...process.env, NODE_ENV: 'production', DATA_DIR: path.join(folder, 'data') };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/hub.js', ...args], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr || stdout);
  return stdout;
};

const CREATE =
  'mutation C($input: CreateEntryInput!) { createEntry(input: $input) { entry { id version } problems { message } } }';
const PUBLISH =
  'mutation P($input: EntryVersionInput!) { publishEntry(input: $input) { entry { publishedVersion } problems { message } } }';

const measurePublish = async ({ url }, token) => {
  const ask = asker(url, token);
  const times = [];
  const until = performance.now() + 8_000;
  let serial = 0;
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      while (performance.now() < until) {
        const input = {
          municipality: 'GM0758',
          kind: 'CASE_STUDY',
          title: `Meting ${serial++}`,
          summary: 'Een meting.',
          themes: ['verkeer'],
        };
        const { createEntry } = await ask(CREATE, { input });
        const { id, version } = createEntry.entry;
        const started = performance.now();
        const { publishEntry } = await ask(PUBLISH, { input: { id, version } });
        if (publishEntry.problems.length > 0) throw new Error(JSON.stringify(publishEntry.problems));
        times.push(performance.now() - started);
      }
    }),
  );
  return { p50: median(times), p95: percentile(times, 0.95), perSecond: times.length / 8 };
};

try {
  must(process.execPath, ['services/ensure.mjs']);
  must(path.join('node_modules', '.bin', 'esbuild'), [
    'tests/bench/fill.ts',
    '--bundle',
    '--platform=node',
    '--format=esm',
    '--packages=external',
    `--outfile=node_modules/.cache/bench/fill.js`,
    '--log-level=warning',
  ]);
  say(`Filling a hub with ${COUNT} entries …`);
  must(process.execPath, ['node_modules/.cache/bench/fill.js', path.join(folder, 'data'), String(COUNT), root]);
  shell(
    'users',
    'add',
    '--email',
    'bench@bench.example',
    '--name',
    'Bench',
    '--municipality',
    'GM0758',
    '--role',
    'publisher',
  );
  const token = JSON.parse(
    shell('tokens', 'add', '--email', 'bench@bench.example', '--scope', 'write', '--json'),
  ).token;
  const start = await measureStart();
  const hub = await startHub();
  const search = await measureSearch(hub);
  const publish = await measurePublish(hub, token);
  const rss = rssOf(hub.child.pid);
  await stopHub(hub);
  const row = (name, value, bar) => say(`${name.padEnd(46)} ${value.padStart(12)}   ${bar}`);
  say(
    `\nGemeengoed, ${COUNT} entries, embedded engines, Node ${process.versions.node}, load ${os.loadavg()[0].toFixed(1)}`,
  );
  row('start to ready, median of 3', `${start.readyMs.toFixed(0)} ms`, '≤ 2500 ms');
  row('memory after 50 lists, median of 3', `${start.rssMb.toFixed(0)} MB`, '≤ 250 MB');
  row(`search p50 of ${search.count}`, `${search.p50.toFixed(1)} ms`, '');
  row('search p95', `${search.p95.toFixed(1)} ms`, '≤ 50 ms');
  row('durable publish p50, 16 writers', `${publish.p50.toFixed(1)} ms`, '≤ 10 ms');
  row('durable publish p95', `${publish.p95.toFixed(1)} ms`, '');
  row('publications a second', publish.perSecond.toFixed(0), '');
  row('memory after all this', `${rss.toFixed(0)} MB`, '');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
