import { dutchPack, synonymTable } from '../platform/dutch/index.ts';
import type { IndexSpec } from '../ports/search.ts';
import type { Synonym } from './synonyms.ts';

/** Fields that are counted and filtered by; named as in SearchFilter of schema/search.graphql. */
export const FACETS = [
  'kinds',
  'themes',
  'steps',
  'municipalities',
  'provinces',
  'corops',
  'sizeClasses',
  'phases',
  'licences',
  'costBands',
] as const;
export type FacetField = (typeof FACETS)[number];

export const ENTRY_INDEX = 'entries';
/** As many results as can be paged through. */
export const MOST_RESULTS = 1_000;

const LISTS: readonly FacetField[] = ['themes', 'steps'];

/** The index of public entries, searched with these synonyms. */
export const indexSpec = (synonyms: readonly Synonym[]): IndexSpec => ({
  name: ENTRY_INDEX,
  searchable: [
    { field: 'title', weight: 3, halvesIn: 'nlTitle' },
    { field: 'nlTitle', weight: 1.2 },
    // One field for summary and goal: measured over the register sample, two of them rank worse (.952 to .955).
    { field: 'lead', weight: 1, halvesIn: 'nlBody' },
    { field: 'organisation', weight: 1.2 },
    { field: 'keywords', weight: 1 },
    { field: 'story', weight: 0.4, halvesIn: 'nlBody' },
    // Without compound halves: those of legal texts lead astray.
    { field: 'record', weight: 0.4 },
    { field: 'nlBody', weight: 0.5 },
  ],
  filterable: [
    ...FACETS.map((field) => ({ field, facet: true, array: LISTS.includes(field) })),
    // What a check compares with storage: which version of which entry is in the index.
    { field: 'revision' },
  ],
  sortable: ['publishedAt', 'updatedAt', 'titleKey', 'reuseCount'],
  displayed: ['title', 'summary'],
  pack: dutchPack(synonymTable(synonyms)),
  typo: { oneFrom: 5, twoFrom: 9, exactWords: [], exactFields: [] },
  maxTotalHits: MOST_RESULTS,
  maxFacetValues: 400,
  lastKeys: ['publishedAt:desc', 'id:asc'],
});
