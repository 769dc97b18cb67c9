import type { Clock } from '../../platform/clock.ts';
import type { SearchAnswer, SearchHit, SearchRequest } from '../../ports/search.ts';
import { readQuery, soughtText } from '../search/typed-query.ts';
import { pickCandidates } from './candidates.ts';
import { codesFrom } from './database.ts';
import { suggestSpelling } from './did-you-mean.ts';
import { countFacets } from './facets.ts';
import { createHitWriter } from './hits.ts';
import { LIMITS } from './limits.ts';
import { keepLiterals } from './literals.ts';
import type { OpenIndex } from './open-index.ts';
import { firstOf, inTurn, lastOrder, sortOrder, type Order } from './order.ts';
import type { AnalysedQuery } from './query.ts';
import { createScorer } from './scorer.ts';
import { createSieve, type Sieve } from './sieve.ts';
import { readInStages, type Stage } from './stages.ts';
import { WordMatches } from './word-matches.ts';

/** Rows that answer the query within the scope, and the scores of those that were worth scoring. */
interface Found {
  readonly matched: readonly number[];
  readonly scores: ReadonlyMap<number, number>;
  readonly complete: boolean;
}

const everythingIn = (index: OpenIndex, sieve: Sieve): number[] => {
  const rows: number[] = [];
  for (let row = 1; row < index.memory.rows.end; row++) if (sieve.inScope(row)) rows.push(row);
  return rows;
};

const scoresOf = (
  index: OpenIndex,
  query: AnalysedQuery,
  matches: WordMatches,
  candidates: ReadonlySet<number>,
): Map<number, number> => {
  const score = createScorer(index.layout, index.memory.vocabulary, matches, query);
  const stored = index.data.sql.codesOf.all(JSON.stringify([...candidates]));
  return new Map(stored.map(({ n, codes }) => [Number(n), score(codesFrom(codes))]));
};

const unionOf = (stages: readonly Stage[]): readonly number[] =>
  stages.length === 1 ? (stages[0]?.rows ?? []) : [...new Set(stages.flatMap(({ rows }) => rows))];

/** Best score first; what was not worth scoring follows in the last order. */
const byScore = (rows: readonly number[], scores: ReadonlyMap<number, number>, most: number, last: Order): number[] => {
  const score: Order = (a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0);
  const scored = firstOf([...scores.keys()], most, inTurn([score, last]));
  if (scored.length === most) return scored;
  const rest = rows.filter((row) => !scores.has(row));
  return [...scored, ...firstOf(rest, most - scored.length, last)];
};

/** The page in the order that was asked for, equal rows by score; or by score alone. */
const pageOf = (
  rows: readonly number[],
  scores: ReadonlyMap<number, number>,
  { page: { offset, limit } }: SearchRequest,
  asked: Order | null,
  last: Order,
): number[] => {
  if (!asked) return byScore(rows, scores, offset + limit, last).slice(offset);
  const score: Order = (a, b) => (scores.get(b) ?? -Infinity) - (scores.get(a) ?? -Infinity) || 0;
  return firstOf(rows, offset + limit, inTurn([asked, score, last])).slice(offset);
};

/** Answers one request on an open index; fields were checked before. `clock` bounds the time that widening may take. */
export const search = (index: OpenIndex, request: SearchRequest, clock: Clock): SearchAnswer => {
  const { rows, analyser, vocabulary } = index.memory;
  const deadline = clock.now().getTime() + (request.timeoutMs ?? LIMITS.timeoutMs);
  const hasTime = (): boolean => clock.now().getTime() < deadline;
  const typed = readQuery(request.q);
  const sieve = createSieve(rows, request, keepLiterals(index, typed));
  const last = lastOrder(rows, index.spec.lastKeys);
  const query = analyser.analyse(soughtText(typed));
  const matches = new WordMatches(vocabulary);

  const find = (): Found => {
    if (query.slots.length === 0) return { matched: everythingIn(index, sieve), scores: new Map(), complete: true };
    const { stages, complete } = readInStages(index, query, {
      sieve,
      hasTime,
      everyWord: request.strategy === 'all',
    });
    matches.prepare(query);
    const candidates = pickCandidates(index, query, stages, sieve, last);
    return { matched: unionOf(stages), scores: scoresOf(index, query, matches, candidates), complete };
  };

  const { matched, scores, complete } = find();
  const passing = sieve.allPassing(matched);
  const asked = request.sort?.length ? sortOrder(rows, request.sort) : null;
  const suggestion = suggestSpelling(index, query, request.q, sieve.inScope);
  const toHit = createHitWriter(index, request, query, matches, scores);
  const hits: SearchHit[] = pageOf(passing, scores, request, asked, last).map(toHit);
  return {
    hits,
    total: { value: passing.length, exact: complete },
    facets: countFacets(rows, { matched, passing }, sieve, request, index.spec.maxFacetValues),
    ...(suggestion === null ? {} : { didYouMean: suggestion }),
    degraded: !complete,
  };
};
