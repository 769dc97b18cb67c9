import type { Clock } from '../../../services/platform/clock.ts';
import { define, type Change, type Json, type Page, type Store } from '../../../services/ports/storage.ts';

/** Where one store lies: it can be opened again over the same data, and is thrown away after the test. */
export interface Place {
  open(clock: Clock): Promise<Store>;
  remove(): Promise<void>;
}

/** A clock that stands still until a test moves it. */
export interface TestClock extends Clock {
  set(instant: string): void;
  advance(milliseconds: number): void;
}

/** Far in the future, so that a server that tidies up by its own clock never takes what a test thinks alive. */
export const testClock = (start = '2090-01-01T00:00:00.000Z'): TestClock => {
  let now = new Date(start);
  return {
    now: () => now,
    set: (instant) => void (now = new Date(instant)),
    advance: (milliseconds) => void (now = new Date(now.getTime() + milliseconds)),
  };
};

/** What a contract case gets: an open, empty store, its clock, and a way to close and open it again. */
export interface World {
  readonly store: Store;
  readonly clock: TestClock;
  readonly place: Place;
  reopen(): Promise<Store>;
}

/** Registers one case; its name is the promise it keeps. */
export type Promises = (promise: string, proof: (world: World) => Promise<void>) => void;

export interface Entry {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly kind?: string | null;
  readonly publishedAt: string;
  readonly rank: number;
  readonly slug?: string | null;
  readonly tags?: readonly string[] | null;
  readonly open?: boolean | null;
  readonly title?: string | null;
  readonly extra?: Json;
}

export const entries = define<Entry>()({
  name: 'entries',
  fields: ['status', 'kind', 'publishedAt', 'rank', 'slug', 'tags', 'open', 'title'],
  arrays: ['tags'],
  sort: ['publishedAt', 'rank'],
  indexes: [['status', 'kind', 'publishedAt'], ['status', 'publishedAt'], ['rank']],
  unique: [['slug']],
});

export interface Session {
  readonly id: string;
  readonly version: number;
  readonly user: string;
  readonly until: string | null;
}

export const sessions = define<Session>()({
  name: 'sessions',
  fields: ['user', 'until'],
  unique: [['user']],
  expires: 'until',
  feed: false,
});

let made = 0;

/** A published entry; only what a test names matters to it. */
export const entry = (over: Partial<Entry> = {}): Omit<Entry, 'version'> => ({
  id: `e${String(++made).padStart(5, '0')}`,
  status: 'published',
  kind: 'case',
  publishedAt: '2026-01-01T00:00:00.000Z',
  rank: made,
  ...over,
});

/** The same without one of its properties. */
export const without = <T extends object, K extends keyof T & string>(whole: T, property: K): Omit<T, K> =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => key !== property)) as Omit<T, K>;

/** For what the types refuse: input that never met them. */
export const unchecked = (value: unknown): never => value as never;

export const idsOf = (page: Page<{ readonly id: string }> | readonly { readonly id: string }[]): readonly string[] =>
  ('items' in page ? page.items : page).map(({ id }) => id);

/** How many of these settled well. */
export const succeeded = (outcomes: readonly PromiseSettledResult<unknown>[]): number =>
  outcomes.filter(({ status }) => status === 'fulfilled').length;

/** How long the log may stand still, on a busy machine too, before a test gives up on it. */
const PATIENCE_MS = 15_000;

/** The whole log once it holds `count` changes; an acknowledged write may reach it a little later, never earlier. */
export const logOf = async (store: Store, count: number): Promise<readonly Change[]> => {
  let log = await wholeLog(store);
  let grownAt = Date.now();
  while (log.length < count && Date.now() - grownAt < PATIENCE_MS) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    const more = await wholeLog(store, log);
    if (more.length > log.length) grownAt = Date.now();
    log = more;
  }
  return log;
};

const wholeLog = async (store: Store, known: readonly Change[] = []): Promise<readonly Change[]> => {
  const log = [...known];
  for (;;) {
    const more = await store.changes(log.at(-1)?.seq ?? 0, 10_000);
    log.push(...more);
    if (more.length < 10_000) return log;
  }
};

/** How many changes a log has and where its numbers first leave 1, 2, 3, …; short enough to read when it is wrong. */
export const numbering = (log: readonly Change[]): { readonly count: number; readonly firstGap: number | null } => {
  const gap = log.findIndex(({ seq }, index) => seq !== index + 1);
  return { count: log.length, firstGap: gap === -1 ? null : gap + 1 };
};

/** The numbering of a log that is as it should be. */
export const unbroken = (count: number): ReturnType<typeof numbering> => ({ count, firstGap: null });

/** 1, 2, 3, … `count`. */
export const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
