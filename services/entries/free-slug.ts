import { segmentOf } from '../../schema/entry-kinds.ts';
import type { Entry } from './entry.ts';
import { isTaken, type EntryStore, type Taken } from './entry-store.ts';
import { slugChoices, slugOf } from './slug.ts';
import type { EntryKind } from './vocabulary.ts';

interface Named {
  readonly kind: EntryKind;
  readonly title: string;
  /** Name of the municipality, for the second one with this title. */
  readonly municipality: string;
}

/** The slug that an entry asks for first. */
export const wantedSlug = (kind: EntryKind, title: string): string => slugOf(title, segmentOf[kind]);

const NONE: ReadonlySet<string> = new Set();

const take = (choices: Generator<string, never>, count: number): readonly string[] =>
  Array.from({ length: count }, () => choices.next().value);

/**
 * Stores an entry under the first slug that is free. The unique slug in storage decides, so of two that come at once
 * with one title the second gets the next choice; looking which ones are taken only begins once the first one is.
 */
export const storeUnderFreeSlug = async <T extends Entry | null>(
  entries: Pick<EntryStore, 'takenSlugs'>,
  named: Named,
  store: (slug: string) => Promise<T | Taken>,
): Promise<T | Taken> => {
  const choices = slugChoices(wantedSlug(named.kind, named.title), named.municipality);
  for (let count = 1; ; count = 100) {
    const batch = take(choices, count);
    const taken = count === 1 ? NONE : await entries.takenSlugs(batch);
    for (const slug of batch.filter((choice) => !taken.has(choice))) {
      const outcome = await store(slug);
      if (outcome === null || !isTaken(outcome) || outcome.taken !== 'slug') return outcome;
    }
  }
};
