import type { Clock } from '../platform/clock.ts';
import type { Job, JobOutcome } from '../platform/job.ts';
import type { Log } from '../platform/log.ts';
import { newestSlot } from './due.ts';
import { LEASE_MS, type JobStore, type Lease } from './job-store.ts';

interface Deps {
  readonly records: JobStore;
  readonly clock: Clock;
  readonly log: Pick<Log, 'error'>;
  /** This process. */
  readonly holder: string;
  /** Ends when the hub stops. */
  readonly stopping: AbortSignal;
}

/** Keeps the lease alive while the work goes on, and ends the work when it is lost. */
const holdLease = (records: JobStore, first: Lease, onLost: () => void, onFault: (error: unknown) => void) => {
  let lease = first;
  let renewing: Promise<void> = Promise.resolve();
  const renew = async (): Promise<void> => {
    const renewed = await records.renew(lease);
    if (renewed) lease = renewed;
    else onLost();
  };
  const timer = setInterval(() => {
    renewing = renewing.then(renew).catch(onFault);
  }, LEASE_MS / 3).unref();
  return {
    end: async (): Promise<Lease> => {
      clearInterval(timer);
      await renewing;
      return lease;
    },
  };
};

/** Takes the lease of a job and runs it once. What it throws is logged, and the job is tried again later. */
export const createRunJob = ({ records, clock, log, holder, stopping }: Deps) => {
  const carryOut = async (job: Job, lease: Lease, slot: string): Promise<'done' | 'failed'> => {
    const ending = new AbortController();
    const report = (error: unknown): void => log.error({ err: error, job: job.name }, 'job failed');
    const held = holdLease(records, lease, () => ending.abort(), report);
    try {
      await job.run({ slot, fence: lease.fence, signal: AbortSignal.any([stopping, ending.signal]) });
    } catch (error) {
      report(error);
      await records.fail(await held.end());
      return 'failed';
    }
    const last = await held.end();
    if (!stopping.aborted) {
      await records.finish(last, slot);
      return 'done';
    }
    // Work that was broken off is not done: another process, or this hub after its start, goes on with it.
    await records.release(last);
    return 'failed';
  };

  /** `always`: also when its slot was dealt with. Otherwise another process may just have done it. */
  return async (job: Job, always: boolean): Promise<Exclude<JobOutcome, 'unknown'>> => {
    const lease = await records.take(job.name, holder);
    if (lease === null) return 'busy';
    const slot = newestSlot(job.schedule, clock.now());
    if (always || lease.slot < slot) return carryOut(job, lease, slot);
    await records.release(lease);
    return 'busy';
  };
};
