import { cleanLine } from '../entries/index.ts';
import type { Problem } from '../platform/problem.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import { problem, problemsWithFilter, type Directories } from './filter-problems.ts';
import { MOST_RESULTS } from './index-spec.ts';
import type { SearchFilterInput, SearchQuery, SearchSort } from './search-query.ts';

const LONGEST_QUERY = 512;
const USUAL_PAGE = 20;
const LARGEST_PAGE = 100;

/** A query that makes sense. */
export interface CheckedQuery {
  readonly text: string;
  readonly filter: SearchFilterInput;
  readonly sort: SearchSort;
  readonly offset: number;
  readonly limit: number;
}

const problemsWithPage = (page: number, pageSize: number): readonly Problem[] => {
  if (!Number.isInteger(page) || page < 1) return [problem('page-from-1', ['page'])];
  if (!Number.isInteger(pageSize) || pageSize < 0 || pageSize > LARGEST_PAGE)
    return [problem('page-size', ['pageSize'], { max: LARGEST_PAGE })];
  return page * pageSize > MOST_RESULTS ? [problem('page-too-deep', ['page'], { max: MOST_RESULTS })] : [];
};

/** Checks what somebody asks for; gives every problem there is, each with the argument to blame. */
export const checkQuery = (query: SearchQuery, directories: Directories): Result<CheckedQuery> => {
  const { filter, sort, page, pageSize } = {
    filter: query.filter ?? {},
    sort: query.sort ?? 'RELEVANCE',
    page: query.page ?? 1,
    pageSize: query.pageSize ?? USUAL_PAGE,
  };
  const problems = [
    ...(query.query.length > LONGEST_QUERY ? [problem('query-too-long', ['query'], { max: LONGEST_QUERY })] : []),
    ...problemsWithPage(page, pageSize),
    ...problemsWithFilter(filter, directories),
    ...(sort === 'DISTANCE' && !filter.near ? [problem('distance-needs-near', ['sort'])] : []),
  ];
  if (problems.length > 0) return fail(...problems);
  return ok({ text: cleanLine(query.query), filter, sort, offset: (page - 1) * pageSize, limit: pageSize });
};
