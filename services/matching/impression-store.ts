import { Conflict, define, Stale, type Doc, type Store } from '../ports/storage.ts';
import type { Clock } from '../platform/clock.ts';
import { dutchDay } from './needs.ts';
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

const add = (a: Readonly<Record<string, number>>, b: ReadonlyMap<string, number>): Record<string, number> => {
  const sum = { ...a };
  for (const [code, count] of b) sum[code] = (sum[code] ?? 0) + count;
  return sum;
};

/**
 * Counters of what was shown. They are kept in memory and written now and then (100 lists or a minute, at the next one
 * that is shown, and at `save`): after a crash the last ones are lost, which costs a statistic and nobody's work.
 */
export interface ImpressionStore {
  /** Over the last 90 days. */
  impressions(): Impressions;
  record(codes: readonly string[]): Promise<void>;
  save(): Promise<void>;
}

export const openImpressionStore = async (store: Pick<Store, 'collection'>, clock: Clock): Promise<ImpressionStore> => {
  const days = await store.collection(collection);
  const stored = new Map<string, number>();
  let waiting = new Map<string, number>();
  let lists = 0;
  let savedAt = 0;

  const load = async (): Promise<void> => {
    const { items } = await days.find({ where: { goneAt: { gt: clock.now().toISOString() } }, limit: WINDOW_DAYS + 1 });
    stored.clear();
    for (const { shown } of items)
      for (const [code, count] of Object.entries(shown)) stored.set(code, (stored.get(code) ?? 0) + count);
    savedAt = clock.now().getTime();
  };

  const addToDay = async (counts: ReadonlyMap<string, number>): Promise<void> => {
    const id = dutchDay(clock.now());
    const goneAt = new Date(clock.now().getTime() + WINDOW_DAYS * DAY_MS).toISOString();
    try {
      await days.update(id, (day) => ({ ...day, shown: add(day.shown, counts) }));
    } catch (error) {
      if (!(error instanceof Stale)) throw error;
      await days.insert({ id, shown: add({}, counts), goneAt });
    }
  };

  const save = async (): Promise<void> => {
    const counts = waiting;
    waiting = new Map();
    lists = 0;
    // Another process may have made the day between our look and our write; then it is there to be added to.
    if (counts.size > 0)
      await addToDay(counts).catch((error: unknown) =>
        error instanceof Conflict ? addToDay(counts) : Promise.reject(error as Error),
      );
    await load();
  };

  await load();
  return {
    impressions: () => {
      const of = (code: string): number => (stored.get(code) ?? 0) + (waiting.get(code) ?? 0);
      const total = [...stored.values(), ...waiting.values()].reduce((sum, count) => sum + count, 0);
      return { of, total };
    },
    record: async (codes) => {
      for (const code of codes) waiting.set(code, (waiting.get(code) ?? 0) + 1);
      lists++;
      if (lists >= SAVE_AFTER || clock.now().getTime() - savedAt >= SAVE_EVERY_MS) await save();
    },
    save,
  };
};
