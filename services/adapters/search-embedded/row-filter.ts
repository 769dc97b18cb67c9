import type { GeoBox, SearchFilter, SearchScalar } from '../../ports/search.ts';
import type { Cell } from './attributes.ts';
import { distanceMeters } from './distance.ts';
import type { Place, Rows } from './rows.ts';

/** 1 for each row that passes. */
export type Mask = Uint8Array;

type FieldFilter = Extract<SearchFilter, { readonly field: string }>;

type Comparison = 'gt' | 'gte' | 'lt' | 'lte';

/** Numbers compare with numbers and texts with texts; anything else is neither smaller nor larger. */
const compares = (op: Comparison, a: SearchScalar, b: SearchScalar): boolean => {
  if (typeof a !== typeof b) return false;
  if (op === 'gt') return a > b;
  if (op === 'gte') return a >= b;
  return op === 'lt' ? a < b : a <= b;
};

/** Whether a cell passes; of a list any value may. `ne` and `notIn` are the exact opposites of `eq` and `in`. */
const judge = (filter: FieldFilter): ((cell: Cell) => boolean) => {
  switch (filter.op) {
    case 'eq':
      return ({ values }) => values.includes(filter.value);
    case 'ne':
      return ({ values }) => !values.includes(filter.value);
    case 'in': {
      const wanted = new Set(filter.values);
      return ({ values }) => values.some((value) => wanted.has(value));
    }
    case 'notIn': {
      const unwanted = new Set(filter.values);
      return ({ values }) => !values.some((value) => unwanted.has(value));
    }
    case 'exists':
      return ({ present }) => present;
    case 'isNull':
      return ({ isNull }) => isNull;
    case 'isEmpty':
      return ({ isEmpty }) => isEmpty;
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte': {
      const { op, value: limit } = filter;
      return ({ values }) => values.some((value) => compares(op, value, limit));
    }
  }
};

const maskOf = (rows: Rows, passes: (row: number) => boolean): Mask => {
  const mask = rows.everything();
  for (let row = 1; row < mask.length; row++) if (mask[row] === 1 && !passes(row)) mask[row] = 0;
  return mask;
};

const fieldMask = (rows: Rows, filter: FieldFilter): Mask => {
  const column = rows.columns.get(filter.field);
  const verdicts = Uint8Array.from(column?.cells ?? [], (cell) => (judge(filter)(cell) ? 1 : 0));
  return maskOf(rows, (row) => verdicts[column?.numberAt(row) ?? 0] === 1);
};

const isInBox = (place: Place | null, { north, east, south, west }: GeoBox): boolean =>
  place !== null && place.lat <= north && place.lat >= south && place.lng <= east && place.lng >= west;

/** The rows that pass a filter; fields were checked before. */
export const rowsPassing = (rows: Rows, filter: SearchFilter): Mask => {
  if ('field' in filter) return fieldMask(rows, filter);
  if ('geoRadius' in filter) {
    const { geoRadius } = filter;
    return maskOf(rows, (row) => distanceMeters(rows.placeAt(row), geoRadius) <= geoRadius.meters);
  }
  if ('geoBox' in filter) return maskOf(rows, (row) => isInBox(rows.placeAt(row), filter.geoBox));
  if ('not' in filter) {
    const inner = rowsPassing(rows, filter.not);
    return maskOf(rows, (row) => inner[row] === 0);
  }
  const masks = ('and' in filter ? filter.and : filter.or).map((inner) => rowsPassing(rows, inner));
  return 'and' in filter
    ? maskOf(rows, (row) => masks.every((mask) => mask[row] === 1))
    : maskOf(rows, (row) => masks.some((mask) => mask[row] === 1));
};

/** The ids of the documents that pass a filter. */
export const idsPassing = (rows: Rows, filter: SearchFilter): string[] => {
  const mask = rowsPassing(rows, filter);
  return Array.from(mask, (passes, row) => (passes === 1 ? rows.idAt(row) : undefined)).filter(
    (id) => id !== undefined,
  );
};
