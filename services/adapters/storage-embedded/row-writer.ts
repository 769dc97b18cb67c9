import type { Clock } from '../../platform/clock.ts';
import { isoNow } from '../../platform/clock.ts';
import { Conflict, Stale, type StoredEvent } from '../../ports/storage.ts';
import type { Shape } from '../storage/definition.ts';
import type { Body } from '../storage/document.ts';
import { columnOf, columnValue } from './column-values.ts';
import type { Row } from './known-rows.ts';
import type { Sql, SqlValue } from './sqlite-driver.ts';
import type { Table } from './table.ts';

/** How many expired documents an insert tidies up. Reads leave them out by the clock: this only keeps the file small. */
const PURGE_PER_INSERT = 20;

/** SQLITE_CONSTRAINT_UNIQUE. */
const UNIQUE = 2067;

/** Writes documents with their event. Every member is synchronous and belongs within a transaction. */
export class RowWriter {
  readonly #sql: Sql;
  readonly #table: Table;
  readonly #shape: Shape;
  readonly #clock: Clock;

  constructor(sql: Sql, table: Table, shape: Shape, clock: Clock) {
    this.#sql = sql;
    this.#table = table;
    this.#shape = shape;
    this.#clock = clock;
  }

  /** Gives the row number. Throws `Conflict`. */
  insert(id: string, body: Body, event: StoredEvent): number {
    this.#purgeExpired('TRUE', [], PURGE_PER_INSERT);
    this.#purgeExpired('id = ?', [id]);
    const scalars = this.#table.scalarsOf(body);
    const columns = ['id', 'v', ...scalars.map(([column]) => column)];
    const text = `INSERT INTO ${this.#table.names.rows}(${columns.join()}) VALUES (?, 1${', ?'.repeat(scalars.length)})`;
    const n = this.#unlessTaken(body, () => this.#sql.run(text, id, ...scalars.map(([, value]) => value)));
    this.#sql.run(`INSERT INTO ${this.#table.names.bodies}(n, doc) VALUES (?, ?)`, n, JSON.stringify(body));
    this.#table.writeItems(n, body, true);
    this.#log(id, 1, event);
    return n;
  }

  /** Gives the row number. Throws `Stale` or `Conflict`. */
  put(id: string, version: number, body: Body, event: StoredEvent): number {
    const n = this.#rowOf(id, version);
    this.#table.known.delete(id);
    const scalars = this.#table.scalarsOf(body);
    const changes = ['v = v + 1', ...scalars.map(([column]) => `${column} = ?`)];
    const text = `UPDATE ${this.#table.names.rows} SET ${changes.join()} WHERE n = ?`;
    this.#unlessTaken(body, () => this.#sql.run(text, ...scalars.map(([, value]) => value), n));
    this.#sql.run(`UPDATE ${this.#table.names.bodies} SET doc = ? WHERE n = ?`, JSON.stringify(body), n);
    this.#table.writeItems(n, body, false);
    this.#log(id, version + 1, event);
    return n;
  }

  /** Throws `Stale`. */
  remove(id: string, version: number, event: StoredEvent): void {
    this.#deleteRow(this.#rowOf(id, version), id);
    this.#log(id, version + 1, event);
  }

  /** The row of a document as its writer saw it last. Throws `Stale` when it has changed, expired or gone. */
  #rowOf(id: string, version: number): number {
    this.#purgeExpired('id = ?', [id]);
    const text = `SELECT n FROM ${this.#table.names.rows} WHERE id = ? AND v = ?`;
    const [row] = this.#sql.all<Pick<Row, 'n'>>(text, id, version);
    if (row === undefined) throw new Stale(this.#shape.name, id);
    return row.n;
  }

  /** Expired documents that match leave for good, at most `limit`; gives their number. It is no removal: no event. */
  #purgeExpired(where: string, values: readonly SqlValue[], limit = -1): number {
    const { expires } = this.#shape;
    if (expires === undefined) return 0;
    const column = columnOf(expires);
    const expired = `SELECT n, id FROM ${this.#table.names.rows} WHERE ${where} AND ${column} <= ? AND ${column} >= '' LIMIT ?`;
    const gone = this.#sql.all<Omit<Row, 'v'>>(expired, ...values, isoNow(this.#clock), limit);
    for (const { n, id } of gone) this.#deleteRow(n, id);
    return gone.length;
  }

  #deleteRow(n: number, id: string): void {
    this.#table.known.delete(id);
    this.#sql.run(`DELETE FROM ${this.#table.names.rows} WHERE n = ?`, n);
    this.#sql.run(`DELETE FROM ${this.#table.names.bodies} WHERE n = ?`, n);
    this.#table.writeItems(n, null, false);
  }

  /** An expired document frees its unique values: when one is in the way it goes, and the write is tried once more. */
  #unlessTaken<R>(body: Body, write: () => R): R {
    try {
      return write();
    } catch (error) {
      const conflict = this.#conflictOf(error);
      if (conflict === undefined) throw error;
      if (this.#purgeHolders(body) === 0) throw conflict;
      return this.#unlessTaken(body, write);
    }
  }

  #purgeHolders(body: Body): number {
    const purged = this.#shape.unique.map((fields) => {
      const same = fields.map((field) => `${columnOf(field)} = ?`).join(' AND ');
      return this.#purgeExpired(
        same,
        fields.map((field) => columnValue(body[field])),
      );
    });
    return purged.reduce((total, one) => total + one, 0);
  }

  /** "UNIQUE constraint failed: c_entries.f_slug, c_entries.f_kind", in terms of the port. */
  #conflictOf(error: unknown): Conflict | undefined {
    if ((error as { readonly errcode?: number }).errcode !== UNIQUE) return undefined;
    const message = (error as Error).message;
    const taken = (fields: readonly string[]): boolean =>
      message.endsWith(`: ${fields.map((field) => `${this.#table.names.rows}.${columnOf(field)}`).join(', ')}`);
    return new Conflict(this.#shape.name, this.#shape.unique.find(taken) ?? ['id']);
  }

  #log(id: string, version: number, event: StoredEvent): void {
    if (!this.#shape.feed) return;
    const text = 'INSERT INTO changes(collection, id, version, at, event) VALUES (?, ?, ?, ?, ?)';
    this.#sql.run(text, this.#shape.name, id, version, isoNow(this.#clock), JSON.stringify(event));
  }
}
