import type { Json } from '../../ports/storage.ts';
import type { Shape } from '../storage/definition.ts';
import type { Body } from '../storage/document.ts';
import { columnOf, columnValue } from './column-values.ts';
import type { Columns } from './condition-sql.ts';
import type { Sql, SqlValue } from './sqlite-driver.ts';
import { knownRows } from './known-rows.ts';
import { createTables, standingIndexes, tableNames, wantedIndexes, type TableNames } from './table-layout.ts';

const REFILL_BATCH = 200;

/**
 * The tables of one collection and the fields that are kept in columns. All openings of a collection in this process
 * share one, so that a document written through one is found through another with more declared fields.
 */
export class Table implements Columns {
  readonly names: TableNames;
  readonly arrayTable: string;
  readonly known = knownRows();
  readonly #sql: Sql;
  readonly #collection: string;
  readonly #scalars = new Set<string>();
  readonly #arrays = new Set<string>();
  #opened = false;

  constructor(sql: Sql, collection: string) {
    this.#sql = sql;
    this.#collection = collection;
    this.names = tableNames(collection);
    this.arrayTable = this.names.items;
  }

  get arrays(): ReadonlySet<string> {
    return this.#arrays;
  }

  /**
   * Brings the tables in line with a definition: call it within a transaction. At the first opening in this process what
   * is not declared is dropped, as nobody keeps it up to date from here on; declared again later, it is filled anew.
   */
  open(shape: Shape): void {
    createTables(this.#sql, this.names);
    const wanted = wantedIndexes(shape, this.names);
    const standing = standingIndexes(this.#sql, this.names);
    for (const name of standing) if (!wanted.has(name)) this.#sql.exec(`DROP INDEX ${name}`);
    if (!this.#opened) this.#dropUndeclared(shape);
    this.#fill(shape);
    for (const [name, create] of wanted) if (!standing.includes(name)) this.#sql.exec(create);
    this.#opened = true;
  }

  /** Columns and values that stand beside id and version. */
  scalarsOf(body: Body): readonly (readonly [column: string, value: SqlValue])[] {
    return Array.from(this.#scalars, (field) => [columnOf(field), columnValue(body[field])]);
  }

  /** Puts the items of declared arrays in the side table; without a body only takes the old ones away. */
  writeItems(n: number, body: Body | null, isNew: boolean): void {
    if (this.#arrays.size === 0) return;
    if (!isNew) this.#sql.run(`DELETE FROM ${this.names.items} WHERE n = ?`, n);
    if (body !== null) for (const field of this.#arrays) this.#addItems(n, field, body[field]);
  }

  #addItems(n: number, field: string, items: Json | undefined): void {
    if (!Array.isArray(items)) return;
    const insert = `INSERT OR IGNORE INTO ${this.names.items}(f, val, n) VALUES (?, ?, ?)`;
    for (const item of items as readonly Json[]) this.#sql.run(insert, field, columnValue(item), n);
  }

  #dropUndeclared(shape: Shape): void {
    const kept = this.#sql.all<{ readonly field: string; readonly array: number }>(
      'SELECT field, array FROM layout WHERE collection = ?',
      this.#collection,
    );
    for (const { field, array } of kept) {
      const declared = shape.fields.includes(field) && shape.arrays.includes(field) === (array === 1);
      if (declared) (array === 1 ? this.#arrays : this.#scalars).add(field);
      else this.#drop(field, array === 1);
    }
  }

  #drop(field: string, array: boolean): void {
    this.#sql.run(
      'DELETE FROM layout WHERE collection = ? AND field = ? AND array = ?',
      this.#collection,
      field,
      Number(array),
    );
    if (array) this.#sql.run(`DELETE FROM ${this.names.items} WHERE f = ?`, field);
    else this.#sql.exec(`ALTER TABLE ${this.names.rows} DROP COLUMN ${columnOf(field)}`);
  }

  #fill(shape: Shape): void {
    const scalars = shape.fields.filter((field) => !shape.arrays.includes(field) && !this.#scalars.has(field));
    const arrays = shape.arrays.filter((field) => !this.#arrays.has(field));
    for (const field of scalars) this.#sql.exec(`ALTER TABLE ${this.names.rows} ADD COLUMN ${columnOf(field)}`);
    for (const [fields, array] of [
      [scalars, 0],
      [arrays, 1],
    ] as const)
      for (const field of fields)
        this.#sql.run('INSERT INTO layout(collection, field, array) VALUES (?, ?, ?)', this.#collection, field, array);
    for (const field of scalars) this.#scalars.add(field);
    for (const field of arrays) this.#arrays.add(field);
    if (scalars.length + arrays.length > 0) this.#refill(scalars, arrays);
  }

  #refill(scalars: readonly string[], arrays: readonly string[]): void {
    const update = `UPDATE ${this.names.rows} SET ${['n = n', ...scalars.map((field) => `${columnOf(field)} = ?`)].join()} WHERE n = ?`;
    const next = `SELECT n, doc FROM ${this.names.bodies} WHERE n > ? ORDER BY n LIMIT ${REFILL_BATCH}`;
    let last = 0;
    for (;;) {
      const batch = this.#sql.all<{ readonly n: number; readonly doc: string }>(next, last);
      for (const { n, doc } of batch) {
        const body = JSON.parse(doc) as Body;
        if (scalars.length > 0) this.#sql.run(update, ...scalars.map((field) => columnValue(body[field])), n);
        for (const field of arrays) this.#addItems(n, field, body[field]);
        last = n;
      }
      if (batch.length < REFILL_BATCH) return;
    }
  }
}
