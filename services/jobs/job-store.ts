import type { Clock } from '../platform/clock.ts';
import { Conflict, define, Stale, type Doc, type Store } from '../ports/storage.ts';
import { pauseAfter } from './due.ts';

/** How long a process may be silent before another one takes its job over, in ms. */
export const LEASE_MS = 60_000;

/** How far a job is, and who runs it. The id is its name. */
export interface JobRecord extends Doc {
  /** The last slot that was dealt with; '' for none. */
  readonly slot: string;
  /** The process that runs it now; null when nobody does. */
  readonly holder: string | null;
  /** Until when that holds, unless it is renewed. */
  readonly leaseUntil: string;
  readonly fence: number;
  readonly failures: number;
  /** Not before this, after a failure. */
  readonly pausedUntil: string;
  readonly endedAt: string | null;
}

/** A job taken by this process. */
export type Lease = JobRecord & { readonly holder: string };

export interface JobStore {
  byName(name: string): Promise<JobRecord | null>;
  /** Takes the job when nobody has it; null when somebody does, or was quicker. */
  take(name: string, holder: string): Promise<Lease | null>;
  /** Null when another process took it over. */
  renew(lease: Lease): Promise<Lease | null>;
  /** Gives it back as done for this slot. */
  finish(lease: Lease, slot: string): Promise<void>;
  /** Gives it back as failed: it is tried again after a pause. */
  fail(lease: Lease): Promise<void>;
  /** Gives it back as it was: the hub stops. */
  release(lease: Lease): Promise<void>;
}

const JOBS = define<JobRecord>()({ name: 'jobs', fields: [], feed: false });

const NEVER = '1970-01-01T00:00:00.000Z';
const newRecord = (id: string): Omit<JobRecord, 'version'> => ({
  id,
  slot: '',
  holder: null,
  leaseUntil: NEVER,
  fence: 0,
  failures: 0,
  pausedUntil: NEVER,
  endedAt: null,
});

const unlessBeaten = async <T>(work: Promise<T>): Promise<T | null> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Stale || error instanceof Conflict) return null;
    throw error;
  }
};

/** Jobs over the storage port. The version of the document makes sure that of several processes one gets the lease. */
export const openJobStore = async (store: Pick<Store, 'collection'>, clock: Clock): Promise<JobStore> => {
  const jobs = await store.collection(JOBS);
  const after = (ms: number): string => new Date(clock.now().getTime() + ms).toISOString();
  const isHeld = ({ holder, leaseUntil }: JobRecord): boolean => holder !== null && leaseUntil > after(0);
  const giveBack = async (lease: Lease, change: Partial<JobRecord>): Promise<void> => {
    await unlessBeaten(jobs.put({ ...lease, holder: null, leaseUntil: after(0), ...change }));
  };

  return {
    byName: (name) => jobs.get(name),
    take: async (name, holder) => {
      const record = (await jobs.get(name)) ?? (await unlessBeaten(jobs.insert(newRecord(name))));
      if (record === null || isHeld(record)) return null;
      const lease = { ...record, holder, leaseUntil: after(LEASE_MS), fence: record.fence + 1 };
      return (await unlessBeaten(jobs.put(lease))) as Lease | null;
    },
    renew: async (lease) => (await unlessBeaten(jobs.put({ ...lease, leaseUntil: after(LEASE_MS) }))) as Lease | null,
    finish: (lease, slot) => giveBack(lease, { slot, failures: 0, pausedUntil: NEVER, endedAt: after(0) }),
    fail: (lease) => {
      const failures = lease.failures + 1;
      return giveBack(lease, { failures, pausedUntil: after(pauseAfter(failures)), endedAt: after(0) });
    },
    release: (lease) => giveBack(lease, {}),
  };
};
