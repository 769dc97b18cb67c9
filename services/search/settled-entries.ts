import { LRUCache } from 'lru-cache';

interface Waiter {
  readonly id: string;
  readonly version: number;
  readonly resolve: (settled: true) => void;
}

const REMEMBERED = 10_000;

/** Tells who waits for it that the index has taken in a version of an entry. */
export const createSettledEntries = () => {
  const newest = new LRUCache<string, number>({ max: REMEMBERED });
  const waiters = new Set<Waiter>();
  const isSettled = ({ id, version }: Pick<Waiter, 'id' | 'version'>): boolean => (newest.get(id) ?? 0) >= version;

  return {
    /** The index has taken in these. */
    note: (changes: readonly { readonly id: string; readonly version: number }[]): void => {
      for (const { id, version } of changes) newest.set(id, Math.max(version, newest.get(id) ?? 0));
      for (const waiter of [...waiters].filter(isSettled)) waiter.resolve(true);
    },

    /** True once the index has taken in at least this version; false when that takes longer than the time given. */
    wait: async (entry: { readonly id: string; readonly version: number }, timeoutMs: number): Promise<boolean> => {
      if (isSettled(entry)) return true;
      return new Promise((resolve) => {
        const done = (settled: boolean): void => {
          clearTimeout(timer);
          waiters.delete(waiter);
          resolve(settled);
        };
        const waiter: Waiter = { ...entry, resolve: done };
        const timer = setTimeout(() => done(false), timeoutMs);
        waiters.add(waiter);
      });
    },
  };
};

export type SettledEntries = ReturnType<typeof createSettledEntries>;
