import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbeddedStore } from '../adapters/storage-embedded/index.ts';
import type { Job } from '../platform/job.ts';
import type { Store } from '../ports/storage.ts';
import { createJobs, type Jobs } from './index.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let folder: string;
let store: Store;
let now: Date;
let errors: unknown[];
let opened: Jobs[];

const clock = { now: () => now };
const pass = (ms: number): void => void (now = new Date(now.getTime() + ms));

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jobs-'));
  now = new Date('2026-11-24T09:00:00.000Z');
  store = await openEmbeddedStore({ folder, clock });
  errors = [];
  opened = [];
});
afterEach(async () => {
  await Promise.all(opened.map((runner) => runner.close()));
  await store.close();
  await rm(folder, { recursive: true });
});

/** A process of the hub, as far as its jobs go. */
const runner = async (...jobs: readonly Job[]): Promise<Jobs> => {
  const log = { error: (error: unknown) => void errors.push(error) };
  const made = await createJobs({ store, clock, log, jobs });
  opened.push(made);
  return made;
};

/** A daily job that notes its runs. */
const daily = (runs: string[], run: Job['run'] = () => Promise.resolve()): Job => ({
  name: 'daily',
  schedule: { dailyAt: 7 },
  run: async (given) => {
    runs.push(`${given.slot} ${given.fence}`);
    await run(given);
  },
});

/** A promise that somebody else ends. */
const gate = () => {
  let open = (): void => undefined;
  const opening = new Promise<void>((resolve) => void (open = resolve));
  return { opening, open: () => open() };
};

test('of two processes one runs a job, and each slot is run once', async () => {
  const runs: string[] = [];
  const [a, b] = [await runner(daily(runs)), await runner(daily(runs))];
  await Promise.all([a.runDue(), b.runDue()]);
  await Promise.all([a.runDue(), b.runDue()]);
  expect(runs).toEqual(['2026-11-24 1']);
  pass(DAY);
  await Promise.all([b.runDue(), a.runDue()]);
  expect(runs.map((run) => run.split(' ')[0])).toEqual(['2026-11-24', '2026-11-25']);
});

test('what was missed while the hub slept runs once', async () => {
  const runs: string[] = [];
  const jobs = await runner(daily(runs));
  await jobs.runDue();
  pass(9 * DAY);
  await jobs.runDue();
  await jobs.runDue();
  expect(runs.map((run) => run.split(' ')[0])).toEqual(['2026-11-24', '2026-12-03']);
});

test('a job runs beside a slow one, but never beside itself', async () => {
  const runs: string[] = [];
  const slow = gate();
  const quick: Job = { name: 'quick', schedule: { every: MINUTE }, run: () => Promise.resolve() };
  const jobs = await runner(
    daily(runs, () => slow.opening),
    quick,
  );
  const first = jobs.runDue();
  while ((await jobs.list())[1]?.endedAt === null) await new Promise(setImmediate);
  await new Promise(setImmediate);
  pass(MINUTE);
  expect(await jobs.runDue()).toEqual(['quick']);
  expect(await jobs.run('daily')).toBe('busy');
  slow.open();
  expect(await first).toContain('daily');
  expect(runs).toHaveLength(1);
});

test('a job of a process that died is taken over with a higher fence, and the dead one can change nothing more', async () => {
  const runs: string[] = [];
  const hanging = gate();
  const dead = await runner(daily(runs, () => hanging.opening));
  const other = await runner(daily(runs));
  const hung = dead.runDue();
  while (runs.length === 0) await new Promise(setImmediate);
  expect(await other.runDue()).toEqual([]);
  pass(MINUTE + 1);
  expect(await other.runDue()).toEqual(['daily']);
  expect(runs).toEqual(['2026-11-24 1', '2026-11-24 2']);
  hanging.open();
  await hung;
  expect(await other.list()).toMatchObject([{ running: false, failures: 0 }]);
  await other.runDue();
  expect(runs).toHaveLength(2);
});

test('a job that fails is logged and tried again after a pause, longer each time', async () => {
  const runs: string[] = [];
  const jobs = await runner(
    daily(runs, () => (runs.length < 3 ? Promise.reject(new Error('no mail')) : Promise.resolve())),
  );
  const tryAfter = async (ms: number): Promise<number> => {
    pass(ms);
    await jobs.runDue();
    return runs.length;
  };
  expect([await tryAfter(0), await tryAfter(29_000), await tryAfter(2_000)]).toEqual([1, 1, 2]);
  expect([await tryAfter(31_000), await tryAfter(30_000)]).toEqual([2, 3]);
  expect(errors).toHaveLength(2);
  expect(await jobs.list()).toMatchObject([{ name: 'daily', failures: 0, endedAt: now.toISOString() }]);
});

test('stopping ends the wait for a running job, and what was broken off runs again at the next start', async () => {
  const runs: string[] = [];
  const untilStopped: Job['run'] = ({ signal }) =>
    new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
  const jobs = await runner(daily(runs, untilStopped));
  const running = jobs.runDue();
  while (runs.length === 0) await new Promise(setImmediate);
  await jobs.close();
  await running;
  expect(await jobs.runDue()).toEqual([]);
  await (await runner(daily(runs))).runDue();
  expect(runs).toHaveLength(2);
});

test('nothing is written while there is nothing to do', async () => {
  let asked = 0;
  let wanted = false;
  const runs: string[] = [];
  const job: Job = {
    ...daily(runs),
    schedule: { every: MINUTE },
    wanted: () => {
      asked += 1;
      return Promise.resolve(wanted);
    },
  };
  const jobs = await runner(job);
  await jobs.runDue();
  await jobs.runDue();
  expect([asked, runs.length]).toEqual([1, 0]);
  expect(await jobs.list()).toMatchObject([{ endedAt: null }]);
  wanted = true;
  pass(MINUTE);
  await jobs.runDue();
  expect(runs).toHaveLength(1);
});

test('an operator runs a job at once, also when its slot is done; a name that is none is said to be unknown', async () => {
  const runs: string[] = [];
  const jobs = await runner(daily(runs));
  await jobs.runDue();
  expect([await jobs.run('daily'), await jobs.run('weekly')]).toEqual(['done', 'unknown']);
  expect(runs).toHaveLength(2);
  await expect(runner(daily(runs), daily(runs))).rejects.toThrow('same name');
});
