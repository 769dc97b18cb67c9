import type { SearchRequest, SearchScalar } from '../../ports/search.ts';
import { distanceMeters } from './distance.ts';
import { fieldOfKey } from './layout.ts';
import type { Place, Rows } from './rows.ts';

/** Compares two rows: negative when the first comes first. */
export type Order = (a: number, b: number) => number;

const compareValues = (a: SearchScalar, b: SearchScalar): number => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers in a list per row: what most orders come down to, and many times quicker than values one by one. */
const byNumber = (numbers: Float64Array, desc: boolean): Order => {
  const sign = desc ? -1 : 1;
  return (a, b) => {
    const [x, y] = [numbers[a] ?? NaN, numbers[b] ?? NaN];
    if (x === y) return 0;
    if (x < y) return -sign;
    return x > y ? sign : (Number.isNaN(x) ? 1 : 0) - (Number.isNaN(y) ? 1 : 0);
  };
};

/** By the value of a field; rows without one come last in both directions. */
const byField = (rows: Rows, field: string, desc: boolean): Order => {
  const column = rows.columns.get(field);
  if (column?.numeric) return byNumber(column.numeric, desc);
  const valueAt = (row: number): SearchScalar | undefined => column?.valueAt(row);
  return (a, b) => {
    const x = valueAt(a);
    const y = valueAt(b);
    if (x === undefined || y === undefined) return (x === undefined ? 1 : 0) - (y === undefined ? 1 : 0);
    return desc ? compareValues(y, x) : compareValues(x, y);
  };
};

/** Nearest first; rows without a place last. */
const byDistance = (rows: Rows, to: Place): Order => {
  const known = new Float64Array(rows.end).fill(NaN);
  const distanceOf = (row: number): number => {
    const before = known[row] ?? NaN;
    return Number.isNaN(before) ? (known[row] = distanceMeters(rows.placeAt(row), to)) : before;
  };
  return (a, b) => {
    const [x, y] = [distanceOf(a), distanceOf(b)];
    return x === y ? 0 : x - y;
  };
};

/** The first order that tells two rows apart decides. */
export const inTurn =
  (orders: readonly Order[]): Order =>
  (a, b) => {
    for (const order of orders) {
      const difference = order(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };

/** The order that a person asked for. */
export const sortOrder = (rows: Rows, sort: NonNullable<SearchRequest['sort']>): Order =>
  inTurn(sort.map((key) => ('near' in key ? byDistance(rows, key.near) : byField(rows, key.field, key.desc))));

const byId =
  (rows: Rows, desc: boolean): Order =>
  (a, b) =>
    compareValues(rows.idAt(a) ?? '', rows.idAt(b) ?? '') * (desc ? -1 : 1);

/** The last resort of every order, so that pages never overlap: the given keys, then the id. */
export const lastOrder = (rows: Rows, lastKeys: readonly string[]): Order =>
  inTurn([
    ...lastKeys.map((key) => {
      const [field, desc] = [fieldOfKey(key), key.endsWith(':desc')];
      return field === 'id' ? byId(rows, desc) : byField(rows, field, desc);
    }),
    byId(rows, false),
  ]);

/** Primes that a list is walked through by: at least one of them shares no divisor with its length. */
const STRIDES = [10_007, 10_009] as const;

/**
 * The first `most` of a list in the given order; sorts no more than that, so a page of a long list stays cheap. It jumps
 * through the list: walked from end to end, one that lies in the opposite order would have each row inserted.
 */
export const firstOf = (list: readonly number[], most: number, order: Order): number[] => {
  if (list.length <= most * 4) return [...list].sort(order).slice(0, most);
  const first: number[] = [];
  const stride = list.length % STRIDES[0] === 0 ? STRIDES[1] : STRIDES[0];
  for (let step = 0, at = 0; step < list.length; step++, at = (at + stride) % list.length) {
    const row = list[at] ?? 0;
    const worst = first[most - 1];
    if (worst !== undefined && order(row, worst) >= 0) continue;
    let [low, high] = [0, first.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (order(row, first[middle] ?? 0) < 0) high = middle;
      else low = middle + 1;
    }
    first.splice(low, 0, row);
    if (first.length > most) first.pop();
  }
  return first;
};
