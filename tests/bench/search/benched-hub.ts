import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { asRegister, type BenchedRecord } from './benched-record.ts';
import type { Answered } from './figures.ts';
import type { Asked } from './query-classes.ts';

/** A hub that runs as an operator runs it, filled through its doors. */
export interface BenchedHub {
  /** Folder with its data; whole once the hub is stopped. */
  readonly data: string;
  /** Asks through the public door; the ids of the ten best and how long it took. */
  ask(asked: Asked): Promise<Answered>;
  stop(): Promise<void>;
  /** Throws its folder away. */
  remove(): void;
}

const READY = /ready at (\S+)/;
const SEARCH =
  'query S($q: String!) { search(query: $q, pageSize: 10) { total hits { entry { title algorithm { registerId } } highlights { title { text ranges { start end } } } } facets { field values { value count } } } }';
/** Owner of records whose organisation is no municipality. */
const OWNER_OF_THE_REST = 'GM0344';
const LEVEL_WITHIN_MS = 300_000;

const agent = new http.Agent({ keepAlive: true });

const post = (url: string, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    const request = http.request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    });
    request.on('error', reject);
    request.end(body);
  });

interface SearchData {
  readonly search: {
    readonly hits: readonly {
      readonly entry: { readonly title: string; readonly algorithm: { readonly registerId: string | null } | null };
    }[];
  };
}

const graphql = async (url: string, query: string, variables: object): Promise<SearchData> => {
  const answer = JSON.parse(await post(url, JSON.stringify({ query, variables }))) as {
    readonly data: SearchData;
    readonly errors?: unknown;
  };
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
};

const started = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the hub ended with ${code}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      const url = READY.exec(chunk.toString())?.[1];
      if (url !== undefined) resolve(url);
    });
  });

const shell = (env: NodeJS.ProcessEnv, ...words: readonly string[]) =>
  spawnSync(process.execPath, ['dist/hub.js', ...words], { env, encoding: 'utf8' });

/**
 * Waits until the index holds all that is public, and knows all words of it: the hub makes an index that has doubled
 * anew by itself within seconds, and asking for it saves that wait.
 */
const waitForIndex = (env: NodeJS.ProcessEnv): void => {
  const deadline = Date.now() + LEVEL_WITHIN_MS;
  for (let check = shell(env, 'search', 'check'); check.status !== 0; check = shell(env, 'search', 'check'))
    if (Date.now() > deadline) throw new Error(check.stdout);
  const { status, stderr } = shell(env, 'search', 'rebuild');
  if (status !== 0) throw new Error(stderr);
};

/** Starts a hub with demo content in a temporary folder and imports the records with the shell. */
export const startBenchedHub = async (
  records: readonly BenchedRecord[],
  engine: NodeJS.ProcessEnv,
): Promise<BenchedHub> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gemeengoed-search-bench-'));
  const data = path.join(folder, 'data');
  const settings = { NODE_ENV: 'production', DATA_DIR: data, PORT: '0', SEED: 'demo', LOG_LEVEL: 'error', ...engine };
  const env = { PATH: process.env['PATH'] ?? '', ...settings };
  const child = spawn(process.execPath, ['dist/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await started(child);
  if (records.length > 0) {
    const file = path.join(folder, 'register.json');
    writeFileSync(file, asRegister(records));
    const words = ['import', 'algorithm-register', file, '--publish', '--as', OWNER_OF_THE_REST];
    const { status, stdout, stderr } = shell(env, ...words);
    if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  }
  waitForIndex(env);
  return {
    data,
    ask: async (asked) => {
      const start = performance.now();
      const { search } = await graphql(url, SEARCH, { q: asked.q.slice(0, 512) });
      const ms = performance.now() - start;
      const found = search.hits.map(({ entry }) => entry.algorithm?.registerId ?? entry.title);
      return { asked, found, ms };
    },
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit').once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
