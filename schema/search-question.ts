/**
 * What somebody asks the search page, as both the site and the services understand it: the site shows and changes it,
 * the services keep it and make feeds of it. `search-address.ts` reads and writes it as an address.
 */

/** Orders of results, named as in schema/search.graphql. */
export type SearchSort = 'RELEVANCE' | 'NEWEST' | 'UPDATED' | 'TITLE' | 'DISTANCE' | 'REUSE';

/** Groups of filters, named as in `SearchFilter` and in the facets of an answer. */
export type FacetField =
  | 'kinds'
  | 'themes'
  | 'steps'
  | 'phases'
  | 'provinces'
  | 'corops'
  | 'sizeClasses'
  | 'costBands'
  | 'licences'
  | 'municipalities';

/** In the order in which they stand on the page. */
export const FACETS: readonly FacetField[] = [
  'kinds',
  'themes',
  'steps',
  'phases',
  'provinces',
  'corops',
  'sizeClasses',
  'costBands',
  'licences',
  'municipalities',
];

/** A list of results, the country with its counts, or a few entries side by side. */
export type ResultView = 'list' | 'map' | 'compare';
/** In the order of the switch. */
export const VIEWS: readonly ResultView[] = ['list', 'map', 'compare'];

/** As many entries as can stand side by side. */
export const MOST_COMPARED = 4;

/** What somebody asks for: the whole state of the search page, as its address holds it. */
export interface SearchQuestion {
  readonly q: string;
  /** Values as the API knows them, by group. */
  readonly chosen: Readonly<Record<FacetField, readonly string[]>>;
  /** Code of a municipality: only entries of municipalities like it. */
  readonly like: string | null;
  /** Only entries of municipalities with their centre at most so many kilometres away. */
  readonly near: { readonly code: string; readonly radiusKm: number } | null;
  /** Null is the usual order for this question. */
  readonly sort: SearchSort | null;
  /** From 1. */
  readonly page: number;
  readonly view: ResultView;
  /** Slugs of the entries to compare, in the order in which they were chosen. */
  readonly compared: readonly string[];
  /** What a municipality is looked for by, within its group of filters. */
  readonly organisation: string;
}

export const PAGE_SIZE = 10;
/** As many results as can be leafed through; beyond them a question must be made narrower. */
export const MOST_RESULTS = 1_000;

/** The order when none was chosen: the best first, or what is nearest, or what is new. */
export const usualSort = ({ q, near }: Pick<SearchQuestion, 'q' | 'near'>): SearchSort => {
  if (q !== '') return 'RELEVANCE';
  return near ? 'DISTANCE' : 'NEWEST';
};

/** The orders that mean something for this question. */
export const sortsFor = ({ q, near }: Pick<SearchQuestion, 'q' | 'near'>): readonly SearchSort[] => [
  ...(q !== '' ? (['RELEVANCE'] as const) : []),
  ...(near ? (['DISTANCE'] as const) : []),
  'NEWEST',
  'REUSE',
  'UPDATED',
  'TITLE',
];

/** How many filters are on. */
export const countFilters = ({ chosen, like, near }: SearchQuestion): number =>
  FACETS.reduce((sum, field) => sum + chosen[field].length, 0) + (like === null ? 0 : 1) + (near ? 1 : 0);

const nothingChosen = Object.fromEntries(FACETS.map((field) => [field, []])) as unknown as SearchQuestion['chosen'];

/** The same question without any filter. */
export const withoutFilters = (question: SearchQuestion): SearchQuestion => ({
  ...question,
  chosen: nothingChosen,
  like: null,
  near: null,
  sort: question.sort === 'DISTANCE' ? null : question.sort,
  page: 1,
  organisation: '',
});

/** The same question without one value of one group. */
export const withoutValue = (question: SearchQuestion, field: FacetField, value: string): SearchQuestion => ({
  ...question,
  chosen: { ...question.chosen, [field]: question.chosen[field].filter((one) => one !== value) },
  page: 1,
});

/** The same question without one group, named as in `SearchFilter`; `query` leaves out the words. */
export const withoutGroup = (question: SearchQuestion, group: string): SearchQuestion => {
  const wider = { ...question, page: 1 };
  if (group === 'query') return { ...wider, q: '', sort: null };
  if (group === 'peersOf') return { ...wider, like: null };
  if (group === 'near') return { ...wider, near: null, sort: question.sort === 'DISTANCE' ? null : question.sort };
  return { ...wider, chosen: { ...question.chosen, [group]: [] } };
};

/** The same question with only this value of a group. */
export const withOnly = (question: SearchQuestion, field: FacetField, value: string): SearchQuestion => ({
  ...question,
  chosen: { ...question.chosen, [field]: [value] },
  page: 1,
});

/** The same question with this entry put beside the others, or taken away when it stood there. */
export const withCompared = (question: SearchQuestion, slug: string): SearchQuestion => {
  const { compared } = question;
  return {
    ...question,
    compared: compared.includes(slug) ? compared.filter((one) => one !== slug) : [...compared, slug],
  };
};

/** What is found, whatever the way in which it is shown: for a feed, or to be kept. */
export const onlyTheSearch = (question: SearchQuestion): SearchQuestion => ({
  ...question,
  sort: null,
  page: 1,
  view: 'list',
  compared: [],
  organisation: '',
});
