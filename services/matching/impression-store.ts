import { dutchDay, type Clock } from '../platform/clock.ts';
import { Conflict, define, Stale, type Doc, type Store } from '../ports/storage.ts';
import type { Impressions } from './exposure.ts';

/** How often municipalities stood among the first on one day. The id is the day. Says nothing about who looked. */
interface DayOfImpressions extends Doc {
  readonly shown: Readonly<Record<string, number>>;
  /** Instant from which the day no longer counts. */
  readonly goneAt: string;
}

const collection = define<DayOfImpressions>()({
  name: 'matching-impressions',
  fields: ['goneAt'],
  expires: 'goneAt',
  feed: false,
});

const DAY_MS = 86_400_000;
const WINDOW_DAYS = 90;
const SAVE_EVERY_MS = 60_000;
const SAVE_AFTER = 100;

type Counts = ReadonlyMap<string, number>;

const sum = (...all: readonly Counts[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const [code, count] of all.flatMap((each) => [...each])) counts.set(code, (counts.get(code) ?? 0) + count);
  return counts;
};

const countsOf = ({ shown }: Pick<DayOfImpressions, 'shown'>): Counts => new Map(Object.entries(shown));

/**
 * Counters of what was shown. They are kept in memory and written now and then (100 lists or a minute, at the next one
 * that is shown, and at `save`): after a crash the last ones are lost, which costs a statistic and nobody's work.
 */
export interface ImpressionStore {
  /** Over the 90 days before today; today does not count yet, so that a list stays the same when it is asked again. */
  impressions(): Promise<Impressions>;
  record(codes: readonly string[]): Promise<void>;
  save(): Promise<void>;
}

export const openImpressionStore = async (store: Pick<Store, 'collection'>, clock: Clock): Promise<ImpressionStore> => {
  const days = await store.collection(collection);
  const today = (): string => dutchDay(clock);
  let known: { readonly day: string; readonly impressions: Impressions } | null = null;
  let waiting = new Map<string, number>();
  let lists = 0;
  let savedAt = clock.now().getTime();

  const load = async (day: string): Promise<Impressions> => {
    const where = { goneAt: { gt: clock.now().toISOString() } };
    const { items } = await days.find({ where, limit: WINDOW_DAYS + 2 });
    const counts = sum(...items.filter(({ id }) => id < day).map(countsOf));
    return {
      of: (code) => counts.get(code) ?? 0,
      total: [...counts.values()].reduce((total, count) => total + count, 0),
    };
  };

  const addToDay = async (counts: Counts): Promise<void> => {
    const id = today();
    const goneAt = new Date(clock.now().getTime() + (WINDOW_DAYS + 1) * DAY_MS).toISOString();
    try {
      await days.update(id, (day) => ({ ...day, shown: Object.fromEntries(sum(countsOf(day), counts)) }));
    } catch (error) {
      if (!(error instanceof Stale)) throw error;
      await days.insert({ id, shown: Object.fromEntries(counts), goneAt });
    }
  };

  const save = async (): Promise<void> => {
    const counts = waiting;
    waiting = new Map();
    lists = 0;
    savedAt = clock.now().getTime();
    if (counts.size === 0) return;
    try {
      await addToDay(counts);
    } catch (error) {
      // Another process made the day between our look and our write; now it is there to be added to.
      if (!(error instanceof Conflict)) throw error;
      await addToDay(counts);
    }
  };

  return {
    impressions: async () => {
      const day = today();
      if (known?.day !== day) known = { day, impressions: await load(day) };
      return known.impressions;
    },
    record: async (codes) => {
      waiting = sum(waiting, new Map(codes.map((code) => [code, 1])));
      lists++;
      if (lists >= SAVE_AFTER || clock.now().getTime() - savedAt >= SAVE_EVERY_MS) await save();
    },
    save,
  };
};
