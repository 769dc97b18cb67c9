import { open as openFile } from 'node:fs/promises';
import type { Clock } from '../../platform/clock.ts';
import type { Change, Collection, Definition, Doc, Store, Write } from '../../ports/storage.ts';
import { collectionOver } from '../storage/collection.ts';
import { shapeOf } from '../storage/definition.ts';
import { documentCache, documentsIn } from '../storage/document-cache.ts';
import { listeners } from '../storage/listeners.ts';
import { changesAfter, lastChange } from './change-log.ts';
import { embeddedEngine } from './embedded-engine.ts';
import { GroupCommit, inTransaction } from './group-commit.ts';
import { RowReader } from './row-reader.ts';
import { RowWriter } from './row-writer.ts';
import type { Sql } from './sqlite-driver.ts';
import { Table } from './table.ts';
import { explained } from './unavailable.ts';

/** The embedded store can be copied while it is in use. */
export interface EmbeddedStore extends Store {
  /** Writes a consistent copy to a file that does not exist yet; reading and writing go on meanwhile. */
  backup(to: string): Promise<void>;
}

/** The store over an opened connection; `file` is only named in messages. */
export class SqliteStore implements EmbeddedStore {
  readonly #sql: Sql;
  readonly #clock: Clock;
  readonly #commits: GroupCommit;
  readonly #listeners = listeners();
  readonly #writes = listeners<Write>();
  readonly #cache;
  readonly #tables = new Map<string, Table>();
  #closing: Promise<void> | undefined;

  constructor(sql: Sql, file: string, clock: Clock, cacheBytes: number | undefined) {
    this.#sql = sql;
    this.#clock = clock;
    this.#cache = documentCache(cacheBytes);
    this.#commits = new GroupCommit(
      sql,
      () => this.#listeners.tell(),
      (error) => explained(error, file),
    );
  }

  collection<T extends Doc, F extends keyof T & string, S extends F>(
    definition: Definition<T, F, S>,
  ): Promise<Collection<T, F, S>> {
    return inPromise(() => this.#open(definition));
  }

  #open<T extends Doc, F extends keyof T & string, S extends F>(definition: Definition<T, F, S>): Collection<T, F, S> {
    const shape = shapeOf(definition);
    const table = this.#tables.get(shape.name) ?? new Table(this.#sql, shape.name);
    inTransaction(this.#sql, () => table.open(shape));
    this.#tables.set(shape.name, table);
    const documents = documentsIn(this.#cache, definition.parse);
    const reader = new RowReader(this.#sql, table, documents);
    const writer = new RowWriter(this.#sql, table, shape, this.#clock);
    return collectionOver(
      definition,
      shape,
      embeddedEngine({ reader, writer, commits: this.#commits, documents, known: table.known }),
      this.#clock,
      (write) => this.#writes.tell(write),
    );
  }

  changes(after: number, limit?: number): Promise<readonly Change[]> {
    return inPromise(() => changesAfter(this.#sql, after, limit));
  }

  position(): Promise<number> {
    return inPromise(() => lastChange(this.#sql));
  }

  onChange(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  onWrite(listener: (write: Write) => void): () => void {
    return this.#writes.add(listener);
  }

  ping(): Promise<void> {
    return inPromise(() => void this.#sql.all('SELECT seq FROM changes ORDER BY seq DESC LIMIT 1'));
  }

  async backup(to: string): Promise<void> {
    // Made by us first: a copy holds personal data, so nobody else may read it, and nothing is overwritten.
    await (await openFile(to, 'wx', 0o600)).close();
    await this.#sql.backup(to);
  }

  close(): Promise<void> {
    this.#closing ??= this.#leaveOneFile();
    return this.#closing;
  }

  /** Waits for the last write and folds the write-ahead log into the file: after this a plain copy of it is a backup. */
  async #leaveOneFile(): Promise<void> {
    await this.#commits.write(() => undefined);
    // The lock is let go by the first access after it is no longer exclusive; only then does the journal file leave too.
    for (const setting of ['journal_mode = DELETE', 'locking_mode = NORMAL', 'user_version'])
      this.#sql.exec(`PRAGMA ${setting}`);
    this.#sql.close();
  }
}

/** The outcome of work that is done at once, in the form that the port asks for: what it throws becomes a rejection. */
const inPromise = <R>(work: () => R): Promise<R> =>
  new Promise((resolve) => {
    resolve(work());
  });
