import { foldName, type Municipalities } from '../municipalities/index.ts';
import type { SearchPort } from '../ports/search.ts';
import { checkQuery } from './checked-query.ts';
import { engineRequest } from './engine-request.ts';
import type { Directories } from './filter-problems.ts';
import { FACETS, type FacetField } from './index-spec.ts';
import type { FacetCount, SearchQuery } from './search-query.ts';

interface Deps {
  readonly port: Pick<SearchPort, 'search'>;
  readonly municipalities: Municipalities;
  readonly directories: Directories;
}

export interface FacetValuesQuery extends Pick<SearchQuery, 'query' | 'filter'> {
  readonly field: string;
  /** What a word of the label begins with; of several words each must. */
  readonly prefix: string;
  readonly first: number;
  /** What a value is called, in the language of the reader. */
  readonly labelOf: (field: FacetField, value: string) => string;
}

export interface NamedCount extends FacetCount {
  readonly label: string;
}

const MOST = 50;

const isFacet = (field: string): field is FacetField => FACETS.some((known) => known === field);

const beginsWith = (label: string, prefix: string): boolean => {
  const inLabel = foldName(label).split(' ');
  return foldName(prefix)
    .split(' ')
    .every((typed) => inLabel.some((word) => word.startsWith(typed)));
};

/** Finds values of one facet by what they are called: labels are the hub's, so no engine can look for them. */
export const createFacetValues =
  ({ port, municipalities, directories }: Deps) =>
  async ({ field, prefix, query, filter, first, labelOf }: FacetValuesQuery): Promise<readonly NamedCount[]> => {
    const checked = checkQuery({ query, filter, pageSize: 0 }, directories);
    if (!checked.ok || !isFacet(field)) return [];
    const { index, q, filters = {} } = engineRequest(checked.value, municipalities);
    const page = { offset: 0, limit: 0 };
    const outcome = await port.search({ index, q, filters, page, facets: [field], disjunctive: [field] });
    if (!outcome.ok) return [];
    return [...(outcome.value.facets.get(field) ?? [])]
      .map(([value, count]) => ({ value, count, label: labelOf(field, value) }))
      .filter(({ label }) => beginsWith(label, prefix))
      .slice(0, Math.min(Math.max(first, 0), MOST));
  };
