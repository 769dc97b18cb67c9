import type { UpdateFilter } from 'mongodb';
import { randomUUID } from 'node:crypto';
import type { Clock } from '../../platform/clock.ts';
import { isoNow } from '../../platform/clock.ts';
import { Conflict, Stale, type StoredEvent } from '../../ports/storage.ts';
import type { Shape } from '../storage/definition.ts';
import type { Body } from '../storage/document.ts';
import type { Drain } from './drain.ts';
import type { Holders } from './holders.ts';
import { isDuplicate, query, type Documents, type Pending, type Query, type Stored } from './stored.ts';

/** How often a write is tried when what was in its way went away. */
const TRIES = 5;

interface Deps {
  readonly documents: Documents;
  readonly shape: Shape;
  readonly clock: Clock;
  readonly drain: Drain;
  readonly holders: Holders;
  /** false: another process moves the events into the log. */
  readonly drains: boolean;
}

/** Writes a document and its event as one change of one document: whole or not at all, on any kind of server. */
export class MongoWriter {
  readonly #deps: Deps;

  constructor(deps: Deps) {
    this.#deps = deps;
  }

  /** Gives the name of this incarnation. Throws `Conflict`. */
  async insert(id: string, body: Body, event: StoredEvent): Promise<string> {
    const { documents } = this.#deps;
    const i = randomUUID();
    const x = this.#expiry(body);
    const out = this.#pending(1, event);
    const row: Stored = { _id: id, v: 1, i, d: body, ...(x && { x }), ...(out.length > 0 && { out }) };
    await this.#unlessTaken(id, body, true, () => documents.insertOne(row));
    this.#wrote(id);
    return i;
  }

  /** Gives the name of this incarnation. Throws `Stale` or `Conflict`. */
  async put(id: string, version: number, body: Body, event: StoredEvent): Promise<string> {
    const { documents, shape } = this.#deps;
    const x = this.#expiry(body);
    const out = this.#pending(version + 1, event);
    const update: UpdateFilter<Stored> = {
      $set: { v: version + 1, d: body, ...(x && { x }) },
      ...(shape.expires !== undefined && !x && { $unset: { x: true as const } }),
      ...(out.length > 0 && { $push: { out: { $each: out } } }),
    };
    const options = { projection: { i: 1 } } as const;
    const found = await this.#unlessTaken(id, body, false, () =>
      documents.findOneAndUpdate(this.#seen(id, version), update, options),
    );
    if (found === null) throw new Stale(shape.name, id);
    this.#wrote(id);
    return found.i;
  }

  /** Throws `Stale`. */
  async remove(id: string, version: number, event: StoredEvent): Promise<void> {
    const { documents, shape } = this.#deps;
    const seen = this.#seen(id, version);
    const removed = shape.feed
      ? await this.#bury(seen, version + 1, event)
      : (await documents.deleteOne(seen)).deletedCount;
    if (removed !== 1) throw new Stale(shape.name, id);
    this.#wrote(id);
  }

  async #bury(seen: Query, version: number, event: StoredEvent): Promise<number> {
    const { matchedCount } = await this.#deps.documents.updateOne(seen, {
      $set: { v: version, dead: true },
      $unset: { d: true, x: true },
      $push: { out: { $each: this.#pending(version, event) } },
    });
    return matchedCount;
  }

  /** The document as its writer saw it last: this version, not removed, not expired. */
  #seen(id: string, version: number): Query {
    const { shape, clock } = this.#deps;
    const unexpired =
      shape.expires === undefined ? {} : { $or: [{ x: { $exists: false } }, { x: { $gt: clock.now() } }] };
    return query({ _id: id, v: version, dead: { $exists: false }, ...unexpired });
  }

  async #unlessTaken<R>(id: string, body: Body, isNew: boolean, write: () => Promise<R>): Promise<R> {
    const { shape, holders } = this.#deps;
    for (let tries = 1; ; tries++) {
      try {
        return await write();
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        const taken = await holders.makeRoom(id, body, isNew);
        if (taken !== null || tries === TRIES) throw new Conflict(shape.name, taken ?? ['id']);
      }
    }
  }

  #expiry(body: Body): Date | undefined {
    const until = this.#deps.shape.expires === undefined ? undefined : body[this.#deps.shape.expires];
    return typeof until === 'string' ? new Date(until) : undefined;
  }

  #pending(version: number, event: StoredEvent): Pending[] {
    const { shape, clock } = this.#deps;
    if (!shape.feed) return [];
    const time = clock.now().getTime().toString(36).padStart(9, '0');
    return [{ ...event, e: `${time}-${randomUUID()}`, version, at: isoNow(clock) }];
  }

  #wrote(id: string): void {
    const { shape, drain, drains, documents } = this.#deps;
    if (shape.feed && drains) drain.soon(documents, id);
  }
}
