import type { Municipalities, Municipality } from '../municipalities/index.ts';
import type { SearchFilter, SearchRequest } from '../ports/search.ts';
import { areaCodes } from './areas.ts';
import type { CheckedQuery } from './checked-query.ts';
import { ENTRY_INDEX, FACETS, type FacetField } from './index-spec.ts';

type Directory = Pick<Municipalities, 'byCode' | 'peers' | 'provinces' | 'corops'>;

/** As many municipalities as count as like another one. */
export const PEERS = 10;

const oneOf = (field: FacetField, values: readonly (string | number)[] | null | undefined) =>
  values?.length ? { [field]: { field, op: 'in', values: values.map(String) } as const } : {};

const placeOf = ({ latitude, longitude }: Municipality) => ({ lat: latitude, lng: longitude });

/** One filter for each group that a person chose something in; a facet is counted without the filter of its own group. */
const filtersOf = ({ filter }: CheckedQuery, municipalities: Directory): Readonly<Record<string, SearchFilter>> => {
  const { near, peersOf } = filter;
  const centre = near && municipalities.byCode(near.code);
  const peers = peersOf && municipalities.peers(peersOf, PEERS).map((peer) => peer.municipality.code);
  return {
    ...oneOf('kinds', filter.kinds),
    ...oneOf('themes', filter.themes),
    ...oneOf('steps', filter.steps),
    ...oneOf('municipalities', filter.municipalities),
    ...oneOf('provinces', filter.provinces && areaCodes(filter.provinces, municipalities.provinces())),
    ...oneOf('corops', filter.corops && areaCodes(filter.corops, municipalities.corops())),
    ...oneOf('sizeClasses', filter.sizeClasses),
    ...oneOf('phases', filter.phases),
    ...oneOf('licences', filter.licences),
    ...oneOf('costBands', filter.costBands),
    ...(near && centre && { near: { geoRadius: { ...placeOf(centre), meters: near.radiusKm * 1_000 } } }),
    ...(peers && { peersOf: { field: 'municipalities', op: 'in', values: peers } }),
  };
};

const sortOf = ({ sort, filter }: CheckedQuery, municipalities: Directory): NonNullable<SearchRequest['sort']> => {
  const near = filter.near && municipalities.byCode(filter.near.code);
  switch (sort) {
    case 'NEWEST':
      return [{ field: 'publishedAt', desc: true }];
    case 'UPDATED':
      return [{ field: 'updatedAt', desc: true }];
    case 'TITLE':
      return [{ field: 'titleKey', desc: false }];
    case 'REUSE':
      return [{ field: 'reuseCount', desc: true }];
    case 'DISTANCE':
      return near ? [{ near: placeOf(near) }] : [];
    case 'RELEVANCE':
      return [];
  }
};

/** The question to the engine behind a query. */
export const engineRequest = (query: CheckedQuery, municipalities: Directory): SearchRequest => ({
  index: ENTRY_INDEX,
  q: query.text,
  filters: filtersOf(query, municipalities),
  facets: FACETS,
  disjunctive: FACETS,
  sort: sortOf(query, municipalities),
  page: { offset: query.offset, limit: query.limit },
  highlight: ['title', 'summary'],
});
