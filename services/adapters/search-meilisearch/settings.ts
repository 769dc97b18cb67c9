import type { Settings } from 'meilisearch';
import type { IndexSpec } from '../../ports/search.ts';

const unique = (items: readonly string[]): string[] => [...new Set(items)];

/** Text fields in order of importance; the fields with compound halves stand where they are listed, or last. */
const searchable = ({ searchable: fields }: IndexSpec): string[] =>
  unique([...fields.map(({ field }) => field), ...fields.flatMap(({ halvesIn }) => halvesIn ?? [])]);

const filterable = (spec: IndexSpec): NonNullable<Settings['filterableAttributes']> => {
  const granular = spec.filterable.map(({ field, comparison = false, facet = false }) => ({
    attributePatterns: [field],
    features: { facetSearch: facet, filter: { equality: true, comparison } },
  }));
  // "All documents" and "none" are said with the id.
  const known = spec.filterable.some(({ field }) => field === 'id');
  const id = {
    attributePatterns: ['id'],
    features: { facetSearch: false, filter: { equality: true, comparison: false } },
  };
  return [...granular, ...(known ? [] : [id]), '_geo'];
};

/**
 * All settings of a Meilisearch index, derived from the specification. Nothing is left to a default: defaults change
 * between versions. An order that was asked for goes before every ranking rule, as in the embedded engine.
 */
export const settingsOf = (
  spec: IndexSpec,
  inflections: Readonly<Record<string, readonly string[]>> = {},
): Settings => ({
  searchableAttributes: searchable(spec),
  displayedAttributes: unique(['id', ...spec.displayed, ...spec.searchable.map(({ field }) => field), '_geo']),
  filterableAttributes: filterable(spec),
  sortableAttributes: unique([...spec.sortable, '_geo']),
  rankingRules: [
    'sort',
    'words',
    'typo',
    'proximity',
    'attributeRank',
    'wordPosition',
    'exactness',
    ...spec.lastKeys.map((key) => (key.includes(':') ? key : `${key}:asc`)),
  ],
  stopWords: [...spec.pack.stopWords],
  synonyms: synonymsOf(spec, inflections),
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: spec.typo.oneFrom, twoTypos: spec.typo.twoFrom },
    disableOnWords: [...spec.typo.exactWords],
    disableOnAttributes: [...spec.typo.exactFields],
    disableOnNumbers: true,
  },
  distinctAttribute: null,
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['nld', 'eng'] }],
  proximityPrecision: 'byWord',
  prefixSearch: 'indexingTime',
  facetSearch: true,
  pagination: { maxTotalHits: spec.maxTotalHits },
  faceting: { maxValuesPerFacet: spec.maxFacetValues, sortFacetValuesBy: { '*': 'count' } },
  searchCutoffMs: 300,
});

const synonymsOf = (
  { pack }: IndexSpec,
  inflections: Readonly<Record<string, readonly string[]>>,
): Record<string, string[]> => {
  const all = new Map<string, Set<string>>();
  for (const table of [inflections, pack.synonyms])
    for (const [from, to] of Object.entries(table)) all.set(from, new Set([...(all.get(from) ?? []), ...to]));
  return Object.fromEntries([...all].map(([from, to]) => [from, [...to]]));
};
