import { Invalid } from '../../ports/storage.ts';
import type { Condition } from './filter.ts';

/** The order of a page: a declared field or `id`; ties are always broken by id. */
export interface Order {
  readonly by: string;
  readonly desc: boolean;
}

const nameOf = ({ by, desc }: Order): string => `${by}${desc ? '-' : '+'}`;

/** The opaque place in an order behind the document with this sort value and id. */
export const cursorAt = (order: Order, value: string | number, id: string): string =>
  Buffer.from(JSON.stringify([nameOf(order), value, id])).toString('base64url');

/**
 * What lies past a cursor. It holds no filter, so a forged one shows nothing that its sender may not see.
 * Throws `Invalid` when it is no cursor, or one of another order.
 */
export const pastCursor = (order: Order, cursor: string): Condition => {
  const [value, id] = placeIn(order, cursor);
  const past = order.desc ? 'lt' : 'gt';
  if (order.by === 'id') return { field: 'id', op: past, value: id };
  return {
    all: [
      { field: order.by, op: order.desc ? 'lte' : 'gte', value },
      {
        any: [
          { field: order.by, op: past, value },
          { field: 'id', op: past, value: id },
        ],
      },
    ],
  };
};

const placeIn = (order: Order, cursor: string): readonly [string | number, string] => {
  const place = parsed(cursor);
  if (!Array.isArray(place) || place.length !== 3 || place[0] !== nameOf(order)) throw notOurs();
  const [, value, id] = place as readonly unknown[];
  if (!isPlaceText(id) || !(isPlaceText(value) || Number.isFinite(value))) throw notOurs();
  return [value as string | number, id];
};

const parsed = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw notOurs();
  }
};

const isPlaceText = (value: unknown): value is string =>
  typeof value === 'string' && value.isWellFormed() && !value.includes('\0');

const notOurs = (): Invalid => new Invalid('cursor: not one of this order');
