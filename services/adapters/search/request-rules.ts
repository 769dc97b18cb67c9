import { createHash } from 'node:crypto';
import type {
  GeoBox,
  IndexSpec,
  SearchDocument,
  SearchFailure,
  SearchFilter,
  SearchRequest,
  WriteBatch,
} from '../../ports/search.ts';

/**
 * What both engines refuse before they are asked anything, and how both know that an index was made for another
 * specification. Nothing here judges the words that a person typed.
 */

const ID = /^[A-Za-z0-9_-]{1,511}$/;
const DEEPEST_FILTER = 20;

/** Changes whenever an index must be filled again: any part of the specification, the language pack included. */
export const specHash = (spec: IndexSpec): string => {
  const { pack, ...rest } = spec;
  return createHash('sha256')
    .update(JSON.stringify([sorted(rest), pack.name, pack.version]))
    .digest('hex')
    .slice(0, 24);
};

/** The same data with its keys in alphabetical order, so that equal specifications give equal text. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
};

const refused = (field: string, reason: string): SearchFailure => ({ kind: 'refused', field, reason });

const firstOf = <T>(items: readonly T[], check: (item: T) => SearchFailure | null): SearchFailure | null => {
  for (const item of items) {
    const failure = check(item);
    if (failure) return failure;
  }
  return null;
};

/** Why this request cannot be put to an engine, or null. Unknown fields are refused alike, whoever names them. */
export const refuseRequest = (spec: IndexSpec, request: SearchRequest): SearchFailure | null =>
  refusePage(request) ??
  firstOf([...(request.scope ? [request.scope] : []), ...Object.values(request.filters ?? {})], (filter) =>
    refuseFilter(spec, filter),
  ) ??
  firstOf(request.facets ?? [], (field) =>
    spec.filterable.some((known) => known.field === field && known.facet) ? null : refused(field, 'is not a facet'),
  ) ??
  firstOf(request.sort ?? [], (key) => {
    if ('near' in key) return refusePlace(key.near);
    return spec.sortable.includes(key.field) ? null : refused(key.field, 'cannot be sorted by');
  }) ??
  firstOf(request.highlight ?? [], (field) =>
    spec.displayed.includes(field) ? null : refused(field, 'is not displayed'),
  );

const refusePage = ({ page }: SearchRequest): SearchFailure | null =>
  [page.offset, page.limit].every((number) => Number.isSafeInteger(number) && number >= 0)
    ? null
    : refused('page', 'must be whole numbers from 0');

const refusePlace = ({ lat, lng }: { readonly lat: number; readonly lng: number }): SearchFailure | null =>
  Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? null : refused('_geo', 'is not a place on earth');

const refuseBox = ({ north, east, south, west }: GeoBox): SearchFailure | null =>
  refusePlace({ lat: north, lng: east }) ??
  refusePlace({ lat: south, lng: west }) ??
  (north >= south && east >= west ? null : refused('_geo', 'is no box'));

/** Why this filter cannot be answered for this specification, or null. */
export const refuseFilter = (spec: IndexSpec, filter: SearchFilter, depth = 0): SearchFailure | null => {
  if (depth > DEEPEST_FILTER) return refused('filter', 'is nested too deeply');
  const inside = (inner: SearchFilter): SearchFailure | null => refuseFilter(spec, inner, depth + 1);
  if ('and' in filter) return firstOf(filter.and, inside);
  if ('or' in filter) return firstOf(filter.or, inside);
  if ('not' in filter) return inside(filter.not);
  if ('geoRadius' in filter)
    return refusePlace(filter.geoRadius) ?? (filter.geoRadius.meters >= 0 ? null : refused('_geo', 'needs a distance'));
  if ('geoBox' in filter) return refuseBox(filter.geoBox);
  const known = spec.filterable.find(({ field }) => field === filter.field);
  if (!known) return refused(filter.field, 'cannot be filtered by');
  const compares = filter.op === 'gt' || filter.op === 'gte' || filter.op === 'lt' || filter.op === 'lte';
  return compares && !known.comparison ? refused(filter.field, 'cannot be compared') : null;
};

const refuseId = (id: string): SearchFailure | null =>
  ID.test(id) ? null : refused('id', `cannot be ${id.slice(0, 80)}`);

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));

const refuseDocument = (document: SearchDocument): SearchFailure | null =>
  refuseId(document.id) ??
  (document._geo ? refusePlace(document._geo) : null) ??
  firstOf(Object.entries(document), ([field, value]) => {
    if (field === '_geo' || value === null || value === undefined || isScalar(value)) return null;
    return Array.isArray(value) && value.every(isScalar) ? null : refused(field, 'is neither a scalar nor a list');
  });

/** Why this batch cannot be written, or null: one bad id, value or filter refuses the whole batch. */
export const refuseBatch = (spec: IndexSpec, { put, remove, removeWhere }: WriteBatch): SearchFailure | null =>
  firstOf(put, refuseDocument) ?? firstOf(remove, refuseId) ?? (removeWhere ? refuseFilter(spec, removeWhere) : null);
