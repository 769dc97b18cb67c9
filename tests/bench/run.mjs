// `npm run bench`: what the hub costs, as CPU per request against references of the same run; one table, never part of
// `npm test`. `npm run bench -- --quick` takes 90 seconds at most and leaves out the large sizes.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { indexIsLevel, makeToken, measurePublish, measureSearch, measureStart, startHub } from './plain-figures.mjs';
import { isPinned, must, putUnderLoad, rssOf, startServer, stopAll, stopServer } from './processes.mjs';
import { readQuestions, request } from './questions.mjs';
import { circumstances, noiseOf, tableOf, verdictsOf } from './report.mjs';
import { CLAIMS, REFERENCES, targetsOfHub, targetsOfOther, TWICE } from './targets.mjs';

const root = path.resolve(import.meta.dirname, '../..');
process.chdir(root);
const QUICK = process.argv.includes('--quick');
const COUNT = QUICK ? 2_000 : 10_000;
const ROUNDS = 3;
const WINDOW = QUICK ? { seconds: 0.6, warmUp: 0.3 } : { seconds: 1.2, warmUp: 0.5 };
const built = 'node_modules/.cache/bench';
const folder = mkdtempSync(path.join(os.tmpdir(), 'gemeengoed-bench-'));
const at = (name) => path.join(folder, name);
const say = (text) => process.stdout.write(`${text}\n`);

const build = () => {
  must(process.execPath, ['services/ensure.mjs']);
  const servers = ['own', 'raw-node', 'hand-written', 'apollo-express', 'mercurius'];
  const sources = ['tests/bench/fill.ts', ...servers.map((name) => `tests/bench/servers/${name}.ts`)];
  const options = ['--bundle', '--platform=node', '--format=esm', '--packages=external', '--log-level=warning'];
  const flat = ['--entry-names=[name]', `--outdir=${built}`];
  must(path.join('node_modules', '.bin', 'esbuild'), [...sources, ...options, ...flat]);
};

const fill = (name, count) =>
  must(process.execPath, [`${built}/fill.js`, at(name), String(count), root], {
    env: { ...process.env, NODE_ENV: 'production' },
  });

const OTHERS = ['hand-written', 'apollo-express', 'mercurius'];
/** Each server has a store of its own with the same content; to be called while nobody has the first one open. */
const copyStore = () => {
  for (const name of OTHERS) cpSync(at('hub/hub.db'), at(`${name}/hub.db`));
};

const graphql = (url, body) =>
  request(`${url}/graphql`, {
    method: 'POST',
    headers: { host: '127.0.0.1', 'content-type': 'application/json' },
    body,
  });

/** The bytes that the hub sends, for the server that has them ready. */
const readyAnswers = async (url, { list, detail, pages }) => {
  const ready = [];
  const add = (key, { status, raw, body }) => {
    const kept = raw.flatMap((_, n) =>
      n % 2 || /^(date|connection|keep-alive)$/i.test(raw[n]) ? [] : [raw[n], raw[n + 1]],
    );
    ready.push({ key, status, headers: kept, body: body.toString('base64') });
  };
  for (const body of [...list.bodies, ...detail.bodies]) add(body, await graphql(url, body));
  const headers = { host: '127.0.0.1' };
  for (const page of Object.values(pages)) add(page, await request(`${url}${page}`, { headers }));
  const home = await request(`${url}${pages.home}`, { headers });
  add(
    `${pages.home}${home.headers.etag}`,
    await request(`${url}${pages.home}`, { headers: { ...headers, 'if-none-match': home.headers.etag } }),
  );
  return { ready, etag: home.headers.etag };
};

/** All that answer the same question must say the same, before and after. */
const checkAnswers = async (servers, { list, detail }) => {
  for (const body of [list.bodies[7], list.bodies[250], detail.bodies[31]]) {
    const [own, ...others] = await Promise.all(
      servers.map(async ({ url }) => JSON.parse((await graphql(url, body)).body.toString('utf8'))),
    );
    if (!own.data || others.some((other) => !isDeepStrictEqual(other, own)))
      throw new Error(
        `the servers that are compared answer differently:\n${JSON.stringify([own, ...others]).slice(0, 2_000)}`,
      );
  }
};

const inRounds = async (targets) => {
  const results = new Map(targets.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    const start = Math.floor((round * targets.length) / ROUNDS);
    for (const { name, server, requests } of [...targets.slice(start), ...targets.slice(0, start)]) {
      const warmUp = round === 0 ? Math.max(WINDOW.warmUp, QUICK ? 0.6 : 1.5) : WINDOW.warmUp;
      const seen = await putUnderLoad(server, requests, { ...WINDOW, warmUp });
      if (seen.faults > 0) throw new Error(`${name}: ${seen.faults} requests failed`);
      results.get(name).push(seen);
    }
  }
  return results;
};

/** Lists and details at 1,000 and 100,000 entries, on a gateway without index. */
const openSizes = async () => {
  const targets = [];
  for (const [name, count] of [
    ['1,000', 1_000],
    ['100,000', 100_000],
  ]) {
    fill(`size-${count}`, count);
    const server = await startServer([`${built}/own.js`, at(`size-${count}`), root]);
    const { list, detail } = await readQuestions(server.url);
    targets.push(...targetsOfOther(server, (what) => `${what} miss at ${name}`, { list, detail }));
  }
  return targets;
};

const compare = async (hub, sizes) => {
  const questions = await readQuestions(hub.url);
  const { ready, etag } = await readyAnswers(hub.url, questions);
  writeFileSync(at('ready.json'), JSON.stringify(ready));
  const raw = await startServer([`${built}/raw-node.js`, at('ready.json')]);
  const others = [];
  for (const name of OTHERS) others.push(await startServer([`${built}/${name}.js`, at(name), root]));
  const [r1, r2, r3] = others;
  const { list, detail } = questions;
  const targets = [
    ...targetsOfHub(hub, raw, questions, etag),
    ...targetsOfOther(r1, (what) => `R1 ${what}`, questions),
    ...targetsOfOther(r2, (what) => `R2 ${what}`, { list, detail }),
    ...targetsOfOther(r3, (what) => `R3 ${what}`, { list, detail }),
    ...sizes,
  ];
  await checkAnswers([hub, ...others], questions);
  const results = await inRounds(targets);
  await checkAnswers([hub, ...others], questions);
  return { results, questions };
};

const plain = (claim, value, unit, most) => ({
  claim,
  value: `${value.toFixed(1)} ${unit}`,
  bar: `≤ ${most} ${unit}`,
  holds: value <= most,
});

const measureLargeSearch = async () => {
  const count = 50_000;
  fill('large', count);
  const hub = await startHub(at('large'));
  await indexIsLevel(hub, count);
  const { p50, p95 } = await measureSearch(hub, await readQuestions(hub.url));
  await stopServer(hub);
  say(`search at 50,000: p50 ${p50.toFixed(1)} ms`);
  return plain('search p95 at 50,000', p95, 'ms', 50);
};

const measure = async () => {
  say(`Filling a hub with ${COUNT} entries …`);
  fill('hub', COUNT);
  copyStore();
  const token = makeToken(at('hub'));
  const first = await startHub(at('hub'));
  await indexIsLevel(first, COUNT);
  await stopServer(first);
  const start = await measureStart(at('hub'));
  const sizes = QUICK ? [] : await openSizes();
  const hub = await startHub(at('hub'));
  const { results, questions } = await compare(hub, sizes);
  const rss = rssOf(hub);
  const search = await measureSearch(hub, questions);
  const publish = await measurePublish(hub, token, QUICK ? 3 : 8);
  stopAll();
  const figures = [
    plain('start to ready, median of 3', start.readyMs, 'ms', 2_500),
    plain('memory after 50 lists, median of 3', start.rssMb, 'MB', 250),
    plain(`search p95 at ${COUNT}`, search.p95, 'ms', 50),
    plain('durable publish p50, 16 writers', publish.p50, 'ms', 10),
    ...(QUICK ? [] : [await measureLargeSearch()]),
  ];
  return { results, figures, rss };
};

const tell = ({ results, figures, rss }) => {
  const verdicts = [...verdictsOf(results, CLAIMS), ...figures];
  const noise = noiseOf(results, TWICE);
  const quiet = noise.every((one) => one.quiet);
  const { node, cpus, load, pinned } = circumstances(isPinned);
  say(
    `\n${COUNT} entries, embedded engines, Node ${node}, ${cpus}, load ${load}${pinned ? '' : ', not pinned to cores'}\n`,
  );
  for (const line of tableOf(results, REFERENCES)) say(line);
  say(`\nmemory after all rounds ${rss.toFixed(0)} MB\n`);
  for (const { name, ratio } of noise)
    say(`${name.padEnd(34)} ${ratio.median.toFixed(2)} (${ratio.min.toFixed(2)}..${ratio.max.toFixed(2)})`);
  for (const { claim, value, bar, holds } of verdicts)
    say(`${holds ? 'holds ' : 'FAILS '} ${claim.padEnd(42)} ${value.padStart(22)}   ${bar}`);
  const file = path.join(os.tmpdir(), 'gemeengoed-bench.json');
  writeFileSync(
    file,
    JSON.stringify({ circumstances: circumstances(isPinned), results: [...results], verdicts, noise }, null, 1),
  );
  say(`\nRaw results: ${file}`);
  if (!quiet) return say('Too noisy: the same thing measured twice lies too far apart. Neither passed nor failed.');
  process.exitCode = verdicts.every(({ holds }) => holds) ? 0 : 1;
};

const begun = performance.now();
try {
  build();
  tell(await measure());
  say(`${((performance.now() - begun) / 1000).toFixed(0)} s`);
} finally {
  stopAll();
  rmSync(folder, { recursive: true, force: true });
}
