import type { Highlight, LanguagePack } from '../../ports/search.ts';
import { tokens } from '../../platform/dutch/index.ts';
import type { AnalysedQuery } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordMatches } from './word-matches.ts';

type Range = readonly [number, number];

/** Says which parts of a text answer the prepared query: also misspelled, inflected, joined and cut words. */
export const createHighlighter = (
  pack: LanguagePack,
  vocabulary: Vocabulary,
  matches: WordMatches,
  { slots }: AnalysedQuery,
) => {
  const known = (word: string): number => vocabulary.frequency(word);
  const sought = slots
    .flatMap(({ expansions }) => expansions)
    .flatMap(({ words, kind }) => (words.length === 1 && kind !== 'typo' ? words : []));

  /** A compound is marked as a whole when one of its halves answers; it is only split when it holds a sought word. */
  const answersByHalf = (word: string): boolean =>
    sought.some((part) => word.includes(part)) &&
    (pack.halves(word, known) ?? []).some((half) => matches.spanAt([vocabulary.numberOf(half)], 0) > 0);

  /** `compounds` also looks inside compound words, for fields whose halves are indexed. */
  return (text: string, compounds: boolean): Highlight => {
    const found = tokens(text);
    const numbers = found.map(({ word }) => vocabulary.numberOf(word));
    const ranges: Range[] = [];
    for (let at = 0; at < found.length;) {
      const [token, span] = [found[at], matches.spanAt(numbers, at)];
      const length = span > 0 ? span : compounds && token && answersByHalf(token.word) ? 1 : 0;
      const last = found[at + length - 1];
      if (length > 0 && token && last) ranges.push([token.start, last.end]);
      at += Math.max(1, length);
    }
    return { text, ranges: withoutOverlap(ranges) };
  };
};

/** One written word may hold two words (`½`): the same place is marked once. */
const withoutOverlap = (ranges: readonly Range[]): Range[] => {
  const kept: Range[] = [];
  for (const range of ranges) if (range[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(range);
  return kept;
};
