import type { Layout } from './layout.ts';
import type { AnalysedQuery, Slot } from './query.ts';
import { Tally } from './tally.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordMatches } from './word-matches.ts';

/**
 * The re-ranker: eight measures per candidate, one weighted sum. The weights were fitted on one half of a register of
 * 1,530 records and judged on the other; a change of −40..+60 % in any of them moves the result by at most 0.002.
 */
const WEIGHTS = {
  /** Share of the query's idf that is matched. */
  coverage: 3,
  /** Typing errors per query word. */
  typos: -2.5,
  /** Share of the words matched by inflection, synonym, prefix, join or cut. */
  inexact: -1.3,
  /** Every word stands in the title or its compound halves. */
  titleAll: 0.3,
  /** Mean nearness of neighbouring words. */
  proximity: 1,
  /** The title equals the query: whoever types a whole title means that one, whatever else holds its words. */
  sameTitle: 2.1,
  /** The title begins with the query. */
  titleStart: 0.35,
  /** Weighted term frequencies over the columns (BM25F). */
  bm25: 2.5,
} as const;

/** BM25F: how fast repetition stops counting, and how much long columns are held back. */
const K1 = 1.5;
const B = 0.4;

/** A word in columns below this weight only is said in passing, and covers this much of the query's word. */
const LEAST_TELLING = 0.5;
const IN_PASSING = 0.5;

/** Words this far apart, or further, are not near. */
const FAR_APART = 8;

/** Scores documents against one query; made anew per query. */
export const createScorer = (
  layout: Layout,
  vocabulary: Vocabulary,
  matches: WordMatches,
  query: AnalysedQuery,
): ((codes: Uint32Array) => number) => {
  const { slots, raw } = query;
  const tally = new Tally(layout, vocabulary, matches, query);
  const worth = shareOfIdf(slots);
  const averages = Array.from(vocabulary.lengths, (total) => Math.max(1, total / Math.max(1, vocabulary.documents)));

  /** Weighted frequency of a slot over all columns. */
  const frequency = (slot: number): number =>
    layout.columns.reduce((sum, { weight }, column) => {
      const count = tally.counts[slot * layout.columns.length + column] ?? 0;
      const relative = (tally.lengths[column] ?? 0) / (averages[column] ?? 1);
      return count === 0 ? sum : sum + (weight * count) / (1 - B + B * relative);
    }, 0);

  const telling = layout.columns.flatMap(({ weight }, column) => (weight >= LEAST_TELLING ? [column] : []));
  const isInPassing = (slot: number): boolean =>
    telling.every((column) => tally.counts[slot * layout.columns.length + column] === 0);

  const wordScore = (slot: number): number => {
    const best = tally.best[slot];
    if (!best) return 0;
    const often = frequency(slot);
    const saturated = (often * (tally.quality[slot] ?? 0)) / (K1 + often);
    const inexact = best.kind !== 'exact' && best.kind !== 'typo' ? WEIGHTS.inexact : 0;
    const errors = best.kind === 'typo' ? WEIGHTS.typos * best.typos : 0;
    const coverage = WEIGHTS.coverage * (isInPassing(slot) ? IN_PASSING : 1);
    return (worth[slot] ?? 0) * (coverage + WEIGHTS.bm25 * saturated) + (inexact + errors) / slots.length;
  };

  const nearness = (slot: number): number => {
    if (!tally.best[slot] || !tally.best[slot + 1]) return 0;
    const distance = shortestDistance(tally.places[slot] ?? [], tally.places[slot + 1] ?? []);
    return distance < FAR_APART ? 1 / Math.max(1, distance) : 0;
  };

  const exactness = (): number => {
    if (tally.startsAlike !== raw.length) return 0;
    return tally.lengths[0] === raw.length ? WEIGHTS.sameTitle : WEIGHTS.titleStart;
  };

  return (codes) => {
    tally.read(codes);
    let score = exactness();
    let near = 0;
    for (let slot = 0; slot < slots.length; slot++) {
      score += wordScore(slot);
      near += nearness(slot);
    }
    if (slots.length > 1) score += (WEIGHTS.proximity * near) / (slots.length - 1);
    return tally.inTitle.every((inside) => inside === 1) ? score + WEIGHTS.titleAll : score;
  };
};

const shareOfIdf = (slots: readonly Slot[]): number[] => {
  const total = slots.reduce((sum, { idf }) => sum + idf, 0) || 1;
  return slots.map(({ idf }) => idf / total);
};

/** Words between the two nearest places in one column, plus one; the wrong order costs one more. */
const shortestDistance = (first: readonly number[], second: readonly number[]): number => {
  let shortest = FAR_APART;
  for (const a of first)
    for (const b of second) if (a >>> 16 === b >>> 16) shortest = Math.min(shortest, b >= a ? b - a : a - b + 1);
  return shortest;
};
