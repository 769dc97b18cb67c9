import { cleanLine } from '../entries/index.ts';
import type { Municipalities } from '../municipalities/index.ts';
import type { Problem } from '../platform/problem.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import { MOST_RESULTS } from './index-spec.ts';
import type { SearchFilterInput, SearchQuery, SearchSort } from './search-query.ts';

const LONGEST_QUERY = 512;
const USUAL_PAGE = 20;
const LARGEST_PAGE = 100;
/** Farther apart than any two places in the country. */
const WIDEST_KM = 500;

/** A query that makes sense. */
export interface CheckedQuery {
  readonly text: string;
  readonly filter: SearchFilterInput;
  readonly sort: SearchSort;
  readonly offset: number;
  readonly limit: number;
}

const problem = (key: string, path: readonly string[], params?: Problem['params']): Problem => ({
  code: 'INVALID_INPUT',
  key: `search.${key}`,
  path,
  ...(params && { params }),
});

const problemsWithPage = (page: number, pageSize: number): readonly Problem[] => {
  if (!Number.isInteger(page) || page < 1) return [problem('page-from-1', ['page'])];
  if (!Number.isInteger(pageSize) || pageSize < 0 || pageSize > LARGEST_PAGE)
    return [problem('page-size', ['pageSize'], { max: LARGEST_PAGE })];
  return page * pageSize > MOST_RESULTS ? [problem('page-too-deep', ['page'], { max: MOST_RESULTS })] : [];
};

const problemsWithPlaces = (
  { near, peersOf }: SearchFilterInput,
  sort: SearchSort,
  municipalities: Pick<Municipalities, 'byCode'>,
): readonly Problem[] => [
  ...(near && !municipalities.byCode(near.code) ? [problem('no-such-municipality', ['filter', 'near', 'code'])] : []),
  ...(near && !(near.radiusKm > 0 && near.radiusKm <= WIDEST_KM)
    ? [problem('radius', ['filter', 'near', 'radiusKm'], { max: WIDEST_KM })]
    : []),
  ...(peersOf && !municipalities.byCode(peersOf) ? [problem('no-such-municipality', ['filter', 'peersOf'])] : []),
  ...(sort === 'DISTANCE' && !near ? [problem('distance-needs-near', ['sort'])] : []),
];

/** Checks what somebody asks for; gives every problem there is, each with the argument to blame. */
export const checkQuery = (
  query: SearchQuery,
  municipalities: Pick<Municipalities, 'byCode'>,
): Result<CheckedQuery> => {
  const { filter, sort, page, pageSize } = {
    filter: query.filter ?? {},
    sort: query.sort ?? 'RELEVANCE',
    page: query.page ?? 1,
    pageSize: query.pageSize ?? USUAL_PAGE,
  };
  const problems = [
    ...(query.query.length > LONGEST_QUERY ? [problem('query-too-long', ['query'], { max: LONGEST_QUERY })] : []),
    ...problemsWithPage(page, pageSize),
    ...problemsWithPlaces(filter, sort, municipalities),
  ];
  if (problems.length > 0) return fail(...problems);
  return ok({ text: cleanLine(query.query), filter, sort, offset: (page - 1) * pageSize, limit: pageSize });
};
