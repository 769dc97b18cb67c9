import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../../services/adapters/storage-embedded/index.ts';
import { systemClock } from '../../../services/platform/clock.ts';
import type { Change, Store } from '../../../services/ports/storage.ts';
import { builtChild } from './children/built-child.ts';
import { entries } from './contract-world.ts';

const KILLS = 25;

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );

/** Lets 16 writers write in a process of their own, and kills it some time after its first acknowledged write. */
const stormAndKill = async (
  program: string,
  folder: string,
  acknowledgements: string,
  round: number,
): Promise<void> => {
  const before = await sizeOf(acknowledgements);
  const child = spawn(process.execPath, [program, folder, acknowledgements, String(round)], { stdio: 'inherit' });
  const end = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  while ((await sizeOf(acknowledgements)) === before && child.exitCode === null) await pause(5);
  await pause(20 + Math.random() * 300);
  child.kill('SIGKILL');
  expect(await end).toBe('SIGKILL');
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The last thing that was acknowledged of each document. */
const lastOf = (acknowledged: readonly string[]): ReadonlyMap<string, string> =>
  new Map(acknowledged.map((line) => line.split(' ') as [string, string]));

const wholeLog = async (store: Store): Promise<readonly Change[]> => {
  const log: Change[] = [];
  for (
    let more = await store.changes(0, 10_000);
    more.length > 0;
    more = await store.changes(log.at(-1)?.seq ?? 0, 10_000)
  )
    log.push(...more);
  return log;
};

test(`after ${KILLS} kills in a storm of writes every acknowledged write is there, and the log has no gap`, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'storage-kill-'));
  const acknowledgements = join(folder, 'acknowledged.txt');
  const program = await builtChild(new URL('./children/write-storm.ts', import.meta.url));
  try {
    for (let round = 1; round <= KILLS; round++)
      await stormAndKill(program.path, join(folder, 'data'), acknowledgements, round);
    const acknowledged = (await readFile(acknowledgements, 'utf8')).split('\n').filter((line) => line !== '');
    expect(acknowledged.length).toBeGreaterThan(KILLS * 16);

    const store = await openEmbeddedStore({ folder: join(folder, 'data'), clock: systemClock });
    const log = await wholeLog(store);
    expect(log.findIndex(({ seq }, index) => seq !== index + 1)).toBe(-1);
    const logged = new Set(log.map(({ id, version, type }) => `${id} ${type === 'remove' ? 'gone' : version}`));
    expect(acknowledged.filter((line) => !logged.has(line))).toEqual([]);
    await expectDocuments(store, lastOf(acknowledged), logged);
    await store.close();
  } finally {
    await program.remove();
    await rm(folder, { recursive: true });
  }
}, 120_000);

/** Each document stands as acknowledged, or further when the kill came between a write and its acknowledgement. */
const expectDocuments = async (
  store: Store,
  last: ReadonlyMap<string, string>,
  logged: ReadonlySet<string>,
): Promise<void> => {
  const collection = await store.collection(entries);
  const wrong: string[] = [];
  for (const [id, state] of last) {
    const found = await collection.get(id);
    const gone = state === 'gone' || logged.has(`${id} gone`);
    const right = gone ? found === null : found !== null && found.version >= Number(state) && found.slug === id;
    const findable = gone || (await collection.count({ id, tags: found?.version === 1 ? id : 'b' })) === 1;
    if (!right || !findable) wrong.push(`${id} ${state}`);
  }
  expect(wrong).toEqual([]);
};
