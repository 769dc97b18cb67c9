import { randomUUID } from 'node:crypto';
import { isoNow, type Clock } from '../platform/clock.ts';
import type { Job, JobOffice, JobState } from '../platform/job.ts';
import type { Log } from '../platform/log.ts';
import type { Store } from '../ports/storage.ts';
import { newestSlot } from './due.ts';
import { openJobStore } from './job-store.ts';
import { createRunJob } from './run-job.ts';

/** The one runner of scheduled work. Several processes on one store may each have one: every run is of one of them. */
export interface Jobs extends JobOffice {
  /** Begins to look every second what is due. */
  start(): void;
  /** Runs what is due now; resolves when it ended, with the names of what ran well. */
  runDue(): Promise<readonly string[]>;
  /** Asks running jobs to stop, waits for them, and starts no more. Before whatever the jobs use is closed. */
  close(): Promise<void>;
}

export interface JobsDeps {
  readonly store: Pick<Store, 'collection'>;
  readonly clock: Clock;
  readonly log: Pick<Log, 'error'>;
  readonly jobs: readonly Job[];
}

const LOOK_MS = 1_000;

const withUniqueNames = (jobs: readonly Job[]): ReadonlyMap<string, Job> => {
  const byName = new Map(jobs.map((job) => [job.name, job]));
  if (byName.size !== jobs.length) throw new Error('two jobs have the same name');
  return byName;
};

/** Opens the runner over the jobs that the domains gave; nothing runs before `start` or `runDue`. */
export const createJobs = async ({ store, clock, log, jobs }: JobsDeps): Promise<Jobs> => {
  const byName = withUniqueNames(jobs);
  const records = await openJobStore(store, clock);
  const closing = new AbortController();
  const runJob = createRunJob({ records, clock, log, holder: randomUUID(), stopping: closing.signal });
  const running = new Map<string, Promise<unknown>>();
  /** Slots that need no look in the store: dealt with, or nothing was to be done in them. */
  const settled = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;

  const isDue = async (job: Job): Promise<boolean> => {
    const slot = newestSlot(job.schedule, clock.now());
    if (settled.get(job.name) === slot) return false;
    const record = await records.byName(job.name);
    if (record !== null && record.pausedUntil > isoNow(clock)) return false;
    if ((record === null || record.slot < slot) && ((await job.wanted?.()) ?? true)) return true;
    settled.set(job.name, slot);
    return false;
  };

  const once = async <T>(job: Job, work: () => Promise<T>): Promise<T | 'busy'> => {
    if (running.has(job.name) || closing.signal.aborted) return 'busy';
    const run = work();
    running.set(
      job.name,
      run.catch(() => undefined),
    );
    return run.finally(() => running.delete(job.name));
  };

  const runIfDue = async (job: Job): Promise<boolean> => {
    try {
      return (await once(job, async () => ((await isDue(job)) ? runJob(job, false) : 'not due'))) === 'done';
    } catch (error) {
      log.error({ err: error, job: job.name }, 'job could not be looked at');
      return false;
    }
  };

  const runDue = async (): Promise<readonly string[]> => {
    const ran = await Promise.all(jobs.map(async (job) => ((await runIfDue(job)) ? [job.name] : [])));
    return ran.flat();
  };

  const stateOf = async ({ name, schedule }: Job): Promise<JobState> => {
    const record = await records.byName(name);
    const isHeld = record !== null && record.holder !== null && record.leaseUntil > isoNow(clock);
    return { name, schedule, running: isHeld, endedAt: record?.endedAt ?? null, failures: record?.failures ?? 0 };
  };

  return {
    start: () => {
      timer ??= setInterval(() => void runDue(), LOOK_MS).unref();
    },
    runDue,
    list: () => Promise.all(jobs.map(stateOf)),
    run: async (name) => {
      const job = byName.get(name);
      return job === undefined ? 'unknown' : once(job, () => runJob(job, true));
    },
    close: async () => {
      clearInterval(timer);
      closing.abort();
      await Promise.all(running.values());
    },
  };
};
