import { listFrom } from './database.ts';
import { LIMITS } from './limits.ts';
import type { SlotMatch } from './match-expression.ts';
import type { OpenIndex } from './open-index.ts';
import type { AnalysedQuery } from './query.ts';
import type { Sieve } from './sieve.ts';

/** One way to read the query, from strict to wide, with all rows in scope that answer it. */
export interface Stage {
  readonly expression: string;
  readonly rows: readonly number[];
  /** Rows that answer it in the whole index: what a ranked statement would have to look at. */
  readonly seen: number;
}

/** What bounds the reading of a query. */
interface Reading {
  readonly sieve: Pick<Sieve, 'allInScope'>;
  readonly hasTime: () => boolean;
  readonly everyWord: boolean;
}

/** Row numbers that an expression matches. */
export const matchingRows = ({ data: { sql }, memory }: OpenIndex, expression: string): readonly number[] => {
  const remembered = memory.matches.get(expression);
  if (remembered) return remembered;
  const rows = listFrom<number>(sql.matching.get(expression));
  memory.matches.set(expression, rows);
  return rows;
};

/** Any of the rarest words, at least two; more as long as they bring few rows. */
const rarest = (matches: readonly SlotMatch[]): SlotMatch[] => {
  let budget: number = LIMITS.loose;
  const byRarity = [...matches].sort((a, b) => a.slot.documents - b.slot.documents);
  const stop = byRarity.findIndex(({ slot }, i) => i > 1 && (budget -= slot.documents) < 0);
  return stop < 0 ? byRarity : byRarity.slice(0, stop);
};

/**
 * Reads the query strictly (all words that are known); when that gives too little, loosely (any of the rarest words);
 * when that still is too little, with near spellings of known words too. Only the scope counts for "too little", never
 * a filter: so a facet count stays true when its value is chosen. `hasTime` false stops the widening, and with
 * `everyWord` there is none.
 */
export const readInStages = (
  index: OpenIndex,
  query: AnalysedQuery,
  { sieve, hasTime, everyWord }: Reading,
): { readonly stages: readonly Stage[]; readonly complete: boolean } => {
  const { expressions, memory } = index;
  const stages: Stage[] = [];
  const add = (expression: string): void => {
    const all = matchingRows(index, expression);
    stages.push({ expression, rows: sieve.allInScope(all), seen: all.length });
  };
  const isEnough = (): boolean =>
    stages.some(({ rows }) => rows.length >= LIMITS.enough) ||
    new Set(stages.flatMap(({ rows }) => rows)).size >= LIMITS.enough;

  const strict = expressions.perSlot(query, 0);
  if (strict.length === 0 || (everyWord && strict.length < query.slots.length)) return { stages, complete: true };
  add(expressions.all(strict));
  if (everyWord || isEnough()) return { stages, complete: true };
  if (!hasTime()) return { stages, complete: false };
  if (strict.length > 1) add(expressions.any(rarest(strict)));
  if (isEnough() || query.slots.every((slot) => slot.typosAdded)) return { stages, complete: true };
  if (!hasTime()) return { stages, complete: false };
  query.slots.forEach(memory.analyser.addNearSpellings);
  add(expressions.all(expressions.perSlot(query, 2)));
  return { stages, complete: true };
};
