import type { Doc } from '../../ports/storage.ts';
import type { Order } from '../storage/cursor.ts';
import type { Documents as Memory } from '../storage/document-cache.ts';
import type { Condition } from '../storage/filter.ts';
import { conditionQuery, pathOf } from './condition-query.ts';
import { query, READ_LIMIT, type Documents, type Query, type Stored } from './stored.ts';

type Key = Pick<Stored, '_id' | 'v' | 'i'>;

const ALIVE = query({ dead: { $exists: false } });

/** Reads documents: ids and versions first, bodies from memory, and only the missing ones from the server. */
export class MongoReader<T extends Doc> {
  readonly #documents: Documents;
  readonly #arrays: readonly string[];
  readonly #memory: Memory<T>;

  constructor(documents: Documents, arrays: readonly string[], memory: Memory<T>) {
    this.#documents = documents;
    this.#arrays = arrays;
    this.#memory = memory;
  }

  async select(where: Condition, { by, desc }: Order, limit: number): Promise<readonly T[]> {
    const wanted = this.#query(where);
    const direction = desc ? -1 : 1;
    const keys = await this.#documents
      .find<Key>(wanted, { ...READ_LIMIT, projection: { v: 1, i: 1 } })
      .sort(by === 'id' ? { _id: direction } : { [pathOf(by)]: direction, _id: direction })
      .limit(limit)
      .toArray();
    return this.#load(keys, wanted);
  }

  count(where: Condition, max: number): Promise<number> {
    return this.#documents.countDocuments(this.#query(where), { ...READ_LIMIT, limit: max });
  }

  #query(where: Condition): Query {
    return { $and: [ALIVE, conditionQuery(this.#arrays, where)] };
  }

  async #load(keys: readonly Key[], wanted: Query): Promise<readonly T[]> {
    const known = keys.map(({ i, v }) => this.#memory.known(i, v));
    const missing = keys.filter((_, index) => known[index] === undefined).map(({ _id }) => _id);
    const loaded = missing.length === 0 ? new Map<string, T>() : await this.#fetch(missing, wanted);
    return keys.flatMap(({ _id }, index) => known[index] ?? loaded.get(_id) ?? []);
  }

  /** With the condition once more: what changed since its key was read may no longer be what the reader may see. */
  async #fetch(ids: readonly string[], wanted: Query): Promise<ReadonlyMap<string, T>> {
    const found = await this.#documents
      .find({ $and: [query({ _id: { $in: ids } }), wanted] }, { ...READ_LIMIT, projection: { out: 0 } })
      .toArray();
    return new Map(found.map(({ _id, i, v, d = {} }) => [_id, this.#memory.keep(i, _id, v, d)]));
  }
}
