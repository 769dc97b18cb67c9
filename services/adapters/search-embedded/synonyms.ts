import { LONGEST_PHRASE } from '../../platform/dutch/index.ts';
import { inflectedOf } from './expand.ts';
import type { Expansion } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of the query, by their place among all words, that a synonym stands for, and how. */
export interface Equivalent {
  readonly from: number;
  readonly to: number;
  readonly expansions: readonly Expansion[];
}

const expansionsOf = (phrase: string, vocabulary: Vocabulary): Expansion[] => {
  const parts = phrase.split(' ');
  if (!parts.every((part) => vocabulary.frequency(part) > 0) && parts.length > 1) return [];
  const readings = parts.length > 1 ? [parts] : inflectedOf(phrase, vocabulary).map((word) => [word]);
  return readings.map((words) => ({ words, kind: 'synonym', typos: 0, open: false }));
};

/** All phrases of up to three words in the query that have equivalents which the index knows. */
export const equivalentsIn = (
  raw: readonly string[],
  synonyms: ReadonlyMap<string, readonly string[]>,
  vocabulary: Vocabulary,
): Equivalent[] => {
  const found: Equivalent[] = [];
  for (let from = 0; from < raw.length; from++)
    for (let to = from + 1; to <= Math.min(raw.length, from + LONGEST_PHRASE); to++) {
      const equivalents = synonyms.get(raw.slice(from, to).join(' ')) ?? [];
      const expansions = equivalents.flatMap((phrase) => expansionsOf(phrase, vocabulary));
      if (expansions.length > 0) found.push({ from, to, expansions });
    }
  return found;
};
