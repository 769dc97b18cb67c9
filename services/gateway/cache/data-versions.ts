import { dutchDayOf, type Clock } from '../../platform/clock.ts';
import type { Log } from '../../platform/log.ts';
import type { Store } from '../../ports/storage.ts';
import type { Search } from '../../search/index.ts';
import { KINDS, touchedBy, type Kind } from './data-kinds.ts';

interface Deps {
  readonly store: Pick<Store, 'changes' | 'position' | 'onChange' | 'onWrite'>;
  readonly search: Pick<Search, 'onNews'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** When each kind of data changed last, as far as anybody could see it. */
export interface DataVersions {
  /** A number that grows with every change. Take it before reading. */
  moment(): number;
  /** True while all these kinds are as they were at that moment, in this process and the others. */
  unchangedSince(moment: number, kinds: readonly Kind[]): boolean;
  close(): void;
}

/** Other processes write too: the log is looked at this often, and nothing counts as unchanged when it could not be for a second. */
const LOOK_MS = 400;
const DEAF_AFTER_MS = 1_000;
const BATCH = 1_000;
const MINUTE_MS = 60_000;

/** Follows writes of this process as they happen, those of others by the log, and the search index by its news. */
export const startDataVersions = async ({ store, search, clock, log }: Deps): Promise<DataVersions> => {
  const changedAt = new Map<Kind, number>(KINDS.map((kind) => [kind, 0]));
  let moment = 1;
  let offset = await store.position();
  let heardAt = performance.now();
  let minute = -1;
  let day = '';
  let looking = false;
  let again = false;

  const touch = (kinds: readonly Kind[]): void => {
    moment++;
    for (const kind of kinds) changedAt.set(kind, moment);
  };

  const readLog = async (): Promise<void> => {
    for (;;) {
      const started = performance.now();
      const changes = await store.changes(offset, BATCH);
      for (const change of changes) touch(touchedBy(change));
      offset = changes.at(-1)?.seq ?? offset;
      heardAt = started;
      if (changes.length < BATCH) return;
    }
  };

  const look = async (): Promise<void> => {
    again = looking;
    if (looking) return;
    looking = true;
    try {
      await readLog();
    } catch (error) {
      log.warn({ err: error }, 'kept answers: the change log cannot be read, so none are given');
      heardAt = -Infinity;
    }
    looking = false;
    if (again) void look();
  };

  /** Pages say what day it is: at midnight in the Netherlands everything is new. */
  const noteDay = (): void => {
    const now = clock.now();
    const minuteNow = Math.floor(now.getTime() / MINUTE_MS);
    if (minuteNow === minute) return;
    minute = minuteNow;
    const today = dutchDayOf(now);
    if (today !== day) touch(KINDS);
    day = today;
  };
  noteDay();

  const timer = setInterval(() => void look(), LOOK_MS).unref();
  const stopListening = [
    store.onWrite((write) => touch(touchedBy(write))),
    store.onChange(() => void look()),
    search.onNews((news) => {
      if (news === null || news.some((change) => touchedBy(change).length > 0)) touch(['search']);
    }),
  ];

  return {
    moment: () => {
      noteDay();
      return moment;
    },
    unchangedSince: (then, kinds) => {
      noteDay();
      if (performance.now() - heardAt > DEAF_AFTER_MS) return false;
      return kinds.every((kind) => (changedAt.get(kind) ?? Infinity) <= then);
    },
    close: () => {
      clearInterval(timer);
      for (const stop of stopListening) stop();
    },
  };
};
