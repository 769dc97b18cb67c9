import type { Entries } from '../entries/index.ts';
import type { Store } from '../ports/storage.ts';
import { listingOf, readText, type ListedEntry, type Listing } from './listing.ts';
import { createOverview, type Overview } from './overview.ts';
import { createVocabulary, type Bag } from './words.ts';

interface Deps {
  readonly entries: Pick<Entries, 'publicEntries' | 'publicByIds'>;
  readonly changes: Store['changes'];
}

/** A picture of all public work that keeps up with the change log: what was acknowledged before a call is in it. */
export interface PublicWork {
  now(): Promise<Overview>;
  /** Reads a text as the listings are read, to compare it with them. */
  read(title: string, summary: string | null): Bag;
}

const STEP = 1000;

/** Number of the last change: they have no gaps, so the end is found by doubling and halving. */
export const lastChange = async (changes: Store['changes']): Promise<number> => {
  const isThere = async (seq: number): Promise<boolean> => (await changes(seq - 1, 1)).length > 0;
  let below = 0;
  let above = 1;
  while (await isThere(above)) [below, above] = [above, above * 2];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (await isThere(middle)) below = middle;
    else above = middle;
  }
  return below;
};

export const createPublicWork = ({ entries, changes }: Deps): PublicWork => {
  const vocabulary = createVocabulary();
  const listings = new Map<string, Listing>();
  let seen: number | null = null;
  let overview: Overview | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const keep = (copies: readonly ListedEntry[]): void =>
    copies.forEach((copy) => listings.set(copy.id, listingOf(copy, vocabulary)));

  const reload = async (ids: readonly string[]): Promise<void> => {
    const copies = await entries.publicByIds(ids);
    ids.forEach((id) => listings.delete(id));
    keep(copies);
    overview = null;
  };

  /** The end of the log is taken first: what changes while we read is then read once more, never missed. */
  const readAll = async (): Promise<number> => {
    const end = await lastChange(changes);
    for await (const batch of entries.publicEntries()) keep(batch);
    return end;
  };

  const catchUp = async (): Promise<Overview> => {
    seen ??= await readAll();
    for (let full = true; full;) {
      const news = await changes(seen, STEP);
      const ids = [...new Set(news.filter(({ collection }) => collection === 'entries').map(({ id }) => id))];
      if (ids.length > 0) await reload(ids);
      seen = news.at(-1)?.seq ?? seen;
      full = news.length === STEP;
    }
    overview ??= createOverview(listings.values(), vocabulary);
    return overview;
  };

  return {
    now: () => {
      const mine = turn.then(catchUp, catchUp);
      // One after the other; a failure is for its own caller, not for the next one.
      turn = mine.catch(() => undefined);
      return mine;
    },
    read: (title, summary) => readText(vocabulary, title, summary),
  };
};
