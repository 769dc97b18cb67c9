import type { SearchFilter, SearchScalar } from '../../ports/search.ts';

/**
 * Filters as Meilisearch reads them. Fields come from the specification; every text value stands between double
 * quotes, so nothing in it can end the value. Its reader takes a backslash before a quote or a backslash away.
 */
const valueText = (value: SearchScalar): string =>
  typeof value === 'string' ? `"${value.replace(/[\\"]/g, (sign) => `\\${sign}`)}"` : String(value);

/** Every document has an id, so this is all of them, and its opposite none. */
export const EVERYTHING = 'id EXISTS';
const NOTHING = 'NOT id EXISTS';

const SIGNS = { eq: '=', ne: '!=', gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

const fieldText = (filter: Extract<SearchFilter, { readonly field: string }>): string => {
  const { field } = filter;
  switch (filter.op) {
    case 'in':
    case 'notIn': {
      if (filter.values.length === 0) return filter.op === 'in' ? NOTHING : EVERYTHING;
      return `${field} ${filter.op === 'in' ? 'IN' : 'NOT IN'} [${filter.values.map(valueText).join(', ')}]`;
    }
    case 'exists':
      return `${field} EXISTS`;
    case 'isNull':
      return `${field} IS NULL`;
    case 'isEmpty':
      return `${field} IS EMPTY`;
    case 'eq':
    case 'ne':
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return `${field} ${SIGNS[filter.op]} ${valueText(filter.value)}`;
  }
};

const joined = (filters: readonly SearchFilter[], word: 'AND' | 'OR', none: string): string =>
  filters.length === 0 ? none : filters.map((filter) => `(${filterText(filter)})`).join(` ${word} `);

/** A filter as Meilisearch's text; fields were checked before. */
export const filterText = (filter: SearchFilter): string => {
  if ('field' in filter) return fieldText(filter);
  if ('geoRadius' in filter) {
    const { lat, lng, meters } = filter.geoRadius;
    return `_geoRadius(${lat}, ${lng}, ${meters})`;
  }
  if ('geoBox' in filter) {
    const { north, east, south, west } = filter.geoBox;
    return `_geoBoundingBox([${north}, ${east}], [${south}, ${west}])`;
  }
  if ('not' in filter) return `NOT (${filterText(filter.not)})`;
  return 'and' in filter ? joined(filter.and, 'AND', EVERYTHING) : joined(filter.or, 'OR', NOTHING);
};

/** Scope and filters together; null when there is nothing to keep out. */
export const allOf = (filters: readonly (SearchFilter | undefined)[]): string | null => {
  const given = filters.filter((filter) => filter !== undefined);
  return given.length === 0 ? null : filterText({ and: given });
};
