import { z } from 'zod';
import { isStopWord, LONGEST_PHRASE, words } from '../platform/dutch/index.ts';
import type { Problem } from '../platform/problem.ts';
import { fail, ok, type Result } from '../platform/result.ts';

/** Who types `from` also finds each of `to`; with `bothWays` also the other way round. */
export interface Synonym {
  readonly from: string;
  readonly to: readonly string[];
  readonly bothWays: boolean;
}

/** Pairs of words in a whole list: more would make every search slower. */
const MOST_PAIRS = 1_000;
const LONGEST_TEXT = 100;

const Delivered = z.array(
  z
    .object({ from: z.string().min(1), to: z.array(z.string().min(1)).min(1), bothWays: z.boolean().optional() })
    .transform(({ from, to, bothWays }): Synonym => ({ from, to, bothWays: bothWays === true })),
);

/** The list as it is delivered with the hub. Throws when it is not what it should be: then the release is broken. */
export const readDelivered = (list: unknown): readonly Synonym[] => Delivered.parse(list);

const folded = (text: string): string => words(text).join(' ');

const problemWith = (text: string): string | null => {
  const parts = words(text);
  if (parts.length === 0) return 'synonyms-no-word';
  if (parts.length > LONGEST_PHRASE) return 'synonyms-too-many-words';
  if (text.length > LONGEST_TEXT) return 'synonyms-too-long';
  return parts.every(isStopWord) ? 'synonyms-only-function-words' : null;
};

/** What is wrong with one row; `earlier` has the rows before it by their folded word. */
const problemsWithRow = (
  { from, to }: Synonym,
  index: number,
  earlier: ReadonlyMap<string, number>,
): readonly Problem[] => {
  const at = (key: string, field: 'from' | 'to', word: string, more: Problem['params'] = {}): Problem => ({
    code: 'INVALID_INPUT',
    key: `search.${key}`,
    params: { row: index + 1, word: word.slice(0, LONGEST_TEXT), most: LONGEST_PHRASE, longest: LONGEST_TEXT, ...more },
    path: ['input', 'synonyms', String(index), field],
  });
  const wrong = (field: 'from' | 'to', text: string): readonly Problem[] => {
    const key = problemWith(text);
    return key === null ? [] : [at(key, field, text)];
  };
  const twice = earlier.get(folded(from));
  return [
    ...wrong('from', from),
    ...(twice === undefined ? [] : [at('synonyms-twice', 'from', from, { earlier: twice + 1 })]),
    ...(to.length === 0 ? [at('synonyms-nothing-to-find', 'to', from)] : to.flatMap((text) => wrong('to', text))),
    ...(to.some((text) => folded(text) === folded(from)) ? [at('synonyms-itself', 'to', from)] : []),
  ];
};

/** The same list, tidied, or every problem with it: each names its row, the word to blame and what to do. */
export const checkSynonyms = (list: readonly Synonym[]): Result<readonly Synonym[]> => {
  const tidy = list.map(({ from, to, bothWays }) => ({
    from: from.trim(),
    to: to.map((text) => text.trim()),
    bothWays,
  }));
  const pairs = tidy.reduce((sum, { to }) => sum + to.length, 0);
  if (pairs > MOST_PAIRS)
    return fail({
      code: 'INVALID_INPUT',
      key: 'search.synonyms-too-many',
      params: { pairs, most: MOST_PAIRS },
      path: ['input', 'synonyms'],
    });
  const seen = new Map<string, number>();
  const problems = tidy.flatMap((row, index) => {
    const found = problemsWithRow(row, index, seen);
    if (!seen.has(folded(row.from))) seen.set(folded(row.from), index);
    return found;
  });
  return problems.length > 0 ? fail(...problems) : ok(tidy);
};

/** Words of a query, and what they also find. */
export interface Expansion {
  readonly words: string;
  readonly alsoFinds: readonly string[];
}

const both = ({ from, to, bothWays }: Synonym): readonly (readonly [string, string])[] =>
  to.flatMap((other) => (bothWays ? [[from, other] as const, [other, from] as const] : [[from, other] as const]));

/** What each phrase of a query also finds by these synonyms, in the order of the query. */
export const expansionsOf = (query: string, list: readonly Synonym[]): readonly Expansion[] => {
  const typed = words(query);
  const pairs = list.flatMap(both);
  const expansions: Expansion[] = [];
  for (let from = 0; from < typed.length; from++)
    for (let to = from + 1; to <= Math.min(typed.length, from + LONGEST_PHRASE); to++) {
      const phrase = typed.slice(from, to).join(' ');
      const alsoFinds = pairs.filter(([word]) => folded(word) === phrase).map(([, other]) => other);
      if (alsoFinds.length > 0) expansions.push({ words: phrase, alsoFinds: [...new Set(alsoFinds)] });
    }
  return expansions;
};
