import type { Db } from 'mongodb';
import type { Clock } from '../../platform/clock.ts';
import type { Change, Collection, Definition, Doc, Store, Write } from '../../ports/storage.ts';
import { collectionOver } from '../storage/collection.ts';
import { shapeOf, type Shape } from '../storage/definition.ts';
import { documentCache, documentsIn } from '../storage/document-cache.ts';
import { listeners } from '../storage/listeners.ts';
import type { ChangeLog } from './change-log.ts';
import { Drain } from './drain.ts';
import { Holders } from './holders.ts';
import { ensureIndexes } from './indexes.ts';
import { mongoEngine } from './mongo-engine.ts';
import { MongoReader } from './mongo-reader.ts';
import { MongoWriter } from './mongo-writer.ts';
import type { MongoClient, Stored } from './stored.ts';
import { Sweeper } from './sweeper.ts';
import { WritesUnderWay } from './writes-under-way.ts';

interface Deps {
  readonly client: MongoClient;
  readonly database: Db;
  readonly clock: Clock;
  readonly log: ChangeLog;
  readonly drains: boolean;
  readonly report: (error: unknown) => void;
}

/** The store over a connected client; closing the store closes the client. */
export class MongoStore implements Store {
  readonly #deps: Deps;
  readonly #listeners = listeners();
  readonly #written = listeners<Write>();
  readonly #cache = documentCache();
  readonly #drain: Drain;
  readonly #sweeper: Sweeper;
  readonly #writes = new WritesUnderWay();
  #closing: Promise<void> | undefined;

  constructor(deps: Deps) {
    this.#deps = deps;
    this.#drain = new Drain(deps.log, () => this.#listeners.tell());
    this.#sweeper = new Sweeper(this.#drain, deps.clock, deps.report);
    if (deps.drains) this.#sweeper.start();
  }

  async collection<T extends Doc, F extends keyof T & string, S extends F>(
    definition: Definition<T, F, S>,
  ): Promise<Collection<T, F, S>> {
    const { database, clock } = this.#deps;
    const shape: Shape = shapeOf(definition);
    const documents = database.collection<Stored>(shape.name);
    await ensureIndexes(documents, shape);
    if (shape.feed) this.#sweeper.watch(documents);
    const memory = documentsIn(this.#cache, definition.parse);
    const reader = new MongoReader(documents, shape.arrays, memory);
    const holders = new Holders(documents, shape, clock, this.#drain);
    const writer = new MongoWriter({ documents, shape, clock, holders, drain: this.#drain, drains: this.#deps.drains });
    const engine = mongoEngine({ reader, writer, memory, writes: this.#writes });
    return collectionOver(definition, shape, engine, clock, (write) => this.#written.tell(write));
  }

  changes(after: number, limit?: number): Promise<readonly Change[]> {
    return this.#deps.log.after(after, limit);
  }

  position(): Promise<number> {
    return this.#deps.log.last();
  }

  onChange(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  onWrite(listener: (write: Write) => void): () => void {
    return this.#written.add(listener);
  }

  async ping(): Promise<void> {
    if (this.#closing) throw new Error('The store is closed.');
    await this.#deps.database.command({ ping: 1 });
  }

  close(): Promise<void> {
    this.#closing ??= this.#finish();
    return this.#closing;
  }

  async #finish(): Promise<void> {
    await this.#writes.done();
    await this.#sweeper.stop();
    await this.#drain.idle();
    await this.#deps.client.close();
  }
}
