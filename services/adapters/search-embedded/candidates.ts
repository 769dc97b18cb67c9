import { listFrom } from './database.ts';
import { LIMITS } from './limits.ts';
import type { OpenIndex } from './open-index.ts';
import { firstOf, type Order } from './order.ts';
import type { AnalysedQuery } from './query.ts';
import type { Sieve } from './sieve.ts';
import { matchingRows, type Stage } from './stages.ts';

/** The best of the rows of a match: by rank where that is affordable, else those that come first anyway. */
export const bestRows = (
  index: OpenIndex,
  expression: string,
  rows: readonly number[],
  seen: number,
  last: Order,
): number[] => {
  if (rows.length <= LIMITS.take) return [...rows];
  if (seen > LIMITS.ranked) return firstOf(rows, LIMITS.take, last);
  const allowed = new Set(rows);
  const ranked = listFrom<number>(index.data.sql.ranked.get(expression));
  return ranked.filter((row) => allowed.has(row)).slice(0, LIMITS.take);
};

/** A letter tells how something begins, and hardly more: all titles that have it somewhere are too many to look at. */
const isOneLetter = ({ slots, raw }: AnalysedQuery): boolean =>
  raw.length === 1 && slots[0]?.open === true && slots[0].word.length === 1;

/**
 * Picks the rows that are worth scoring: per stage a bounded number. Of a great many, those with everything in the
 * title first and the best of the rest; no ranked statement sees more rows than it may.
 */
export const pickCandidates = (
  index: OpenIndex,
  query: AnalysedQuery,
  stages: readonly Stage[],
  sieve: Sieve,
  last: Order,
): Set<number> => {
  const passing = (expression: string): readonly number[] =>
    sieve.allPassing(sieve.allInScope(matchingRows(index, expression)));
  const best = (expression: string, rows: readonly number[], seen: number): number[] =>
    bestRows(index, expression, rows, seen, last);

  /** Titles that begin with the query itself are never lost, whatever the crowd. */
  const started = (): number[] => firstOf(passing(index.expressions.titleStart(query)), LIMITS.take, last);

  const titled = (stage: Stage): number[] => {
    if (isOneLetter(query)) return started();
    const title = index.expressions.inTitle(stage.expression);
    const rows = passing(title);
    const starts = rows.length > LIMITS.take ? started() : [];
    return [...best(title, rows, matchingRows(index, title).length), ...starts];
  };

  const picked = new Set<number>();
  for (const stage of stages) {
    const rows = sieve.allPassing(stage.rows);
    for (const row of best(stage.expression, rows, stage.seen)) picked.add(row);
    if (rows.length > LIMITS.take) for (const row of titled(stage)) picked.add(row);
  }
  return picked;
};
