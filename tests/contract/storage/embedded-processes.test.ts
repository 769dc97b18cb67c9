import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../../services/adapters/storage-embedded/index.ts';
import { systemClock } from '../../../services/platform/clock.ts';
import { builtChild, type BuiltChild } from './children/built-child.ts';
import { entries, entry, numbering, unbroken } from './contract-world.ts';

let folder: string;
let holder: BuiltChild;
let filler: BuiltChild;
const children: ChildProcess[] = [];

beforeAll(async () => {
  [holder, filler] = await Promise.all([
    builtChild(new URL('./children/hold-open.ts', import.meta.url)),
    builtChild(new URL('./children/fill-disk.ts', import.meta.url)),
  ]);
});
afterAll(() => Promise.all([holder.remove(), filler.remove()]));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storage-processes-'));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

/** Starts a program and gives it with the first line that it prints. */
const started = async (
  command: string,
  args: readonly string[],
): Promise<{ readonly child: ChildProcess; readonly line: string }> => {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  let line = '';
  for await (const chunk of child.stdout) {
    line += String(chunk);
    if (line.includes('\n')) break;
  }
  return { child, line };
};

interface Opening {
  readonly opened: boolean;
  readonly reason?: string;
  readonly message?: string;
}

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('exit', resolve));
};

test('a second process on one data folder is refused, with what to do, and the first goes on', async () => {
  const store = await openEmbeddedStore({ folder, clock: systemClock });
  const { line } = await started(process.execPath, [holder.path, folder]);
  const told = JSON.parse(line) as Opening;
  expect(told).toMatchObject({ opened: false, reason: 'in-use' });
  expect(told.message).toContain(join(folder, 'hub.db'));
  expect(told.message).toMatch(/stop that hub first/);
  await (await store.collection(entries)).insert(entry());
  await store.close();
});

test('a folder is free again as soon as the process that had it is killed', async () => {
  const { child, line } = await started(process.execPath, [holder.path, folder]);
  expect(JSON.parse(line)).toEqual({ opened: true });
  await expect(openEmbeddedStore({ folder, clock: systemClock })).rejects.toMatchObject({
    name: 'StoreUnavailable',
    reason: 'in-use',
  });
  child.kill('SIGKILL');
  await ended(child);
  await (await openEmbeddedStore({ folder, clock: systemClock })).close();
});

interface Filled {
  readonly acknowledged: readonly string[];
  readonly refusals: readonly { readonly name: string; readonly reason: string; readonly message: string }[];
  readonly readable: number;
  readonly counted: number;
  readonly logged: number;
}

test('on a full disk writes fail clearly, reads go on, and nothing is torn', async () => {
  // No file of this process may grow beyond 6 MB: what the file system then answers is real.
  const { child, line } = await started('bash', [
    '-c',
    'ulimit -f 6000; exec "$0" "$@"',
    process.execPath,
    filler.path,
    folder,
  ]);
  const { acknowledged, refusals, readable, counted, logged } = JSON.parse(line) as Filled;
  await ended(child);
  expect(acknowledged.length).toBeGreaterThan(50);
  for (const refusal of refusals) {
    expect(refusal).toMatchObject({ name: 'StoreUnavailable', reason: 'not-writable' });
    expect(refusal.message).toMatch(/disk is full/);
  }
  expect([readable, counted, logged]).toEqual([acknowledged.length, acknowledged.length, acknowledged.length]);

  const store = await openEmbeddedStore({ folder, clock: systemClock });
  const collection = await store.collection(entries);
  expect(await collection.count()).toBe(acknowledged.length);
  for (const id of acknowledged) expect(await collection.get(id)).toMatchObject({ version: 1 });
  await collection.insert(entry({ id: 'after' }));
  expect(numbering(await store.changes(0, 10_000))).toEqual(unbroken(acknowledged.length + 1));
  await store.close();
});
