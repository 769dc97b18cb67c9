import type { EntryKind } from './entry-kinds.ts';
import { FACETS, usualSort } from './search-question.ts';
import type { FacetField, SearchQuestion, SearchSort } from './search-question.ts';

type Phase = 'IDEA' | 'PREPARATION' | 'PILOT' | 'IN_USE' | 'ENDED';
type SizeClass =
  'UNDER_20000' | 'FROM_20000_TO_50000' | 'FROM_50000_TO_100000' | 'FROM_100000_TO_250000' | 'OVER_250000';

type CostBand = 'NOTHING' | 'UP_TO_10000' | 'FROM_10000_TO_50000' | 'FROM_50000_TO_250000' | 'OVER_250000';

/** `SearchFilter` of schema/search.graphql. */
export interface SearchFilterInput {
  kinds?: EntryKind[];
  themes?: string[];
  steps?: number[];
  sizeClasses?: SizeClass[];
  phases?: Phase[];
  provinces?: string[];
  corops?: string[];
  costBands?: CostBand[];
  municipalities?: string[];
  licences?: string[];
  peersOf?: string;
  near?: { code: string; radiusKm: number };
}

/** The arguments of `search` in schema/search.graphql. */
export interface SearchInput {
  query: string;
  filter: SearchFilterInput;
  sort: SearchSort;
  page: number;
}

// The address holds only values of these vocabularies (search-address.ts).
const filterOf = ({ chosen, like, near }: SearchQuestion): SearchFilterInput => ({
  ...(chosen.kinds.length > 0 && { kinds: [...chosen.kinds] as EntryKind[] }),
  ...(chosen.themes.length > 0 && { themes: [...chosen.themes] }),
  ...(chosen.steps.length > 0 && { steps: chosen.steps.map(Number) }),
  ...(chosen.sizeClasses.length > 0 && { sizeClasses: [...chosen.sizeClasses] as SizeClass[] }),
  ...(chosen.phases.length > 0 && { phases: [...chosen.phases] as Phase[] }),
  ...(chosen.provinces.length > 0 && { provinces: [...chosen.provinces] }),
  ...(chosen.corops.length > 0 && { corops: [...chosen.corops] }),
  ...(chosen.costBands.length > 0 && { costBands: [...chosen.costBands] as CostBand[] }),
  ...(chosen.municipalities.length > 0 && { municipalities: [...chosen.municipalities] }),
  ...(chosen.licences.length > 0 && { licences: [...chosen.licences] }),
  ...(like !== null && { peersOf: like }),
  ...(near && { near }),
});

/** The question as the API takes it. */
export const searchInput = (question: SearchQuestion): SearchInput => ({
  query: question.q,
  filter: filterOf(question),
  sort: question.sort ?? usualSort(question),
  page: question.page,
});

type List = readonly (string | number)[] | null | undefined;
type AnyFilter = { readonly [field in FacetField]?: List } & {
  readonly peersOf?: string | null | undefined;
  readonly near?: { readonly code: string; readonly radiusKm: number } | null | undefined;
};

/** The question behind arguments of the API, at its first page: `searchInput` the other way round. */
export const questionOf = (input: {
  readonly query: string;
  readonly filter: AnyFilter;
  readonly sort: SearchSort;
}): SearchQuestion => {
  const { query, filter, sort } = input;
  const near = filter.near ?? null;
  const valuesOf = (field: FacetField): readonly string[] => (filter[field] ?? []).map(String);
  const chosen = Object.fromEntries(FACETS.map((field) => [field, valuesOf(field)])) as SearchQuestion['chosen'];
  const usual = usualSort({ q: query, near });
  return {
    q: query,
    chosen,
    like: filter.peersOf ?? null,
    near,
    sort: sort === usual ? null : sort,
    page: 1,
    view: 'list',
    compared: [],
    organisation: '',
  };
};
