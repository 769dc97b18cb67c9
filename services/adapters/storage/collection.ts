import type { Clock } from '../../platform/clock.ts';
import { isoNow } from '../../platform/clock.ts';
import {
  Invalid,
  Stale,
  type Collection,
  type Definition,
  type Doc,
  type Page,
  type StoredEvent,
  type Write,
} from '../../ports/storage.ts';
import { cursorAt, pastCursor, type Order } from './cursor.ts';
import type { Shape } from './definition.ts';
import { canBeId, checkedDocument, checkedEvent, cleanId, type Body } from './document.ts';
import { checkedFilter, MAX_IN, type Condition } from './filter.ts';
import { inTurns } from './turns.ts';

/** An engine may answer at once. */
type Awaitable<R> = R | Promise<R>;

/** What an engine does for one collection: it only ever sees checked ids, bodies, events and conditions. */
export interface Engine<T extends Doc> {
  select(where: Condition, order: Order, limit: number): Awaitable<readonly T[]>;
  /** Stops at `max`. */
  count(where: Condition, max: number): Awaitable<number>;
  /** Throws `Conflict`. */
  insert(id: string, body: Body, event: StoredEvent): Awaitable<T>;
  /** Throws `Stale` or `Conflict`. */
  put(id: string, version: number, body: Body, event: StoredEvent): Awaitable<T>;
  /** Throws `Stale`. */
  remove(id: string, version: number, event: StoredEvent): Awaitable<void>;
}

const MAX_LIMIT = 1000;
const DEFAULT_LIMIT = 20;
const DEFAULT_COUNT = 10_000;
const UPDATE_RETRIES = 10;

/** A collection of the port over an engine: every rule that both engines share is applied here, once. */
export const collectionOver = <T extends Doc, F extends keyof T & string, S extends F>(
  definition: Definition<T, F, S>,
  shape: Shape,
  engine: Engine<T>,
  clock: Clock,
  written: (write: Write) => void,
): Collection<T, F, S> => {
  const tell = (id: string, { type }: StoredEvent): void => {
    if (shape.feed) written({ collection: shape.name, id, type });
  };
  const alive = (where: Condition): Condition =>
    shape.expires === undefined ? where : notExpired(shape.expires, isoNow(clock), where);
  const orderOf = ({
    sort,
    desc = false,
  }: {
    readonly sort?: S | undefined;
    readonly desc?: boolean | undefined;
  }): Order => {
    if (sort !== undefined && !shape.sort.includes(sort))
      throw new Invalid(`${shape.name}: cannot be sorted by ${sort}`);
    return { by: sort ?? 'id', desc };
  };
  const cursorOf = (doc: T, order: Order): string => {
    const value: unknown = doc[order.by as keyof T];
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new Invalid(`${shape.name}/${doc.id}: no ${order.by}`);
    return cursorAt(order, value, doc.id);
  };
  const storable = (doc: Omit<T, 'version'>, version: number): ReturnType<typeof checkedDocument> =>
    checkedDocument(shape, definition.parse === undefined ? doc : definition.parse({ ...doc, version }));
  const turn = inTurns();

  const collection: Collection<T, F, S> = {
    get: async (id) =>
      canBeId(id)
        ? ((await engine.select(alive({ field: 'id', op: 'eq', value: cleanId(id) }), BY_ID, 1))[0] ?? null)
        : null,
    getMany: async (ids) => {
      if (ids.length > MAX_IN) throw new Invalid(`${shape.name}: more than ${MAX_IN} ids`);
      const asked = ids.filter(canBeId).map(cleanId);
      const found = await engine.select(alive({ field: 'id', in: [...new Set(asked)] }), BY_ID, MAX_IN);
      const byId = new Map(found.map((doc) => [doc.id, doc]));
      return asked.flatMap((id) => byId.get(id) ?? []);
    },
    find: async (query = {}) => {
      const { where = {}, after = null } = query;
      const limit = wholeNumber('limit', query.limit ?? DEFAULT_LIMIT, MAX_LIMIT);
      const order = orderOf(query);
      const filter = alive(checkedFilter(shape.fields, where));
      const wanted = after === null ? filter : { all: [filter, pastCursor(order, after)] };
      const found = await engine.select(wanted, order, limit + 1);
      return pageOf(found, limit, (last) => cursorOf(last, order));
    },
    cursorOf: (doc, order) => cursorOf(doc, orderOf(order)),
    count: async (where = {}, max = DEFAULT_COUNT) =>
      engine.count(alive(checkedFilter(shape.fields, where)), wholeNumber('max', max, Number.MAX_SAFE_INTEGER)),
    insert: async (doc, event) => {
      const { id, body } = storable(doc, 1);
      const happened = checkedEvent(event, 'insert');
      const stored = await engine.insert(id, body, happened);
      tell(id, happened);
      return stored;
    },
    put: async (doc, event) => {
      const { id, body } = storable(doc, doc.version);
      const happened = checkedEvent(event, 'put');
      const version = wholeNumber('version', doc.version, Number.MAX_SAFE_INTEGER);
      const stored = await engine.put(id, version, body, happened);
      tell(id, happened);
      return stored;
    },
    remove: async (doc, event) => {
      const happened = checkedEvent(event, 'remove');
      const id = cleanId(doc.id);
      await engine.remove(id, wholeNumber('version', doc.version, Number.MAX_SAFE_INTEGER), happened);
      tell(id, happened);
    },
    update: (id, change, event) =>
      turn(id, async () => {
        for (let retries = UPDATE_RETRIES; ; retries--) {
          const doc = await collection.get(id);
          if (doc === null) throw new Stale(shape.name, id);
          try {
            return await collection.put({ ...change(doc), id: doc.id, version: doc.version }, event);
          } catch (error) {
            if (!(error instanceof Stale) || retries === 0) throw error;
            await aMoment();
          }
        }
      }),
  };
  return collection;
};

const BY_ID: Order = { by: 'id', desc: false };

const notExpired = (expires: string, now: string, where: Condition): Condition => ({
  all: [
    where,
    {
      any: [
        { field: expires, op: 'eq', value: null },
        { field: expires, op: 'gt', value: now },
      ],
    },
  ],
});

const wholeNumber = (name: string, value: number, max: number): number => {
  if (!Number.isInteger(value) || value < 1 || value > max)
    throw new Invalid(`${name}: a whole number from 1 to ${max}`);
  return value;
};

const pageOf = <T>(found: readonly T[], limit: number, cursorOf: (last: T) => string): Page<T> => {
  const items = found.slice(0, limit);
  const last = found.length > limit ? items.at(-1) : undefined;
  return { items, next: last === undefined ? null : cursorOf(last) };
};

/** Another process was first: wait a little, each a different while, before trying again. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
