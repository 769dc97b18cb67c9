import type { Doc } from '../../ports/storage.ts';
import type { Order } from '../storage/cursor.ts';
import type { Body } from '../storage/document.ts';
import type { Documents } from '../storage/document-cache.ts';
import type { Condition } from '../storage/filter.ts';
import { columnOf } from './column-values.ts';
import { conditionSql } from './condition-sql.ts';
import type { Row } from './known-rows.ts';
import type { Sql, SqlValue } from './sqlite-driver.ts';
import type { Table } from './table.ts';

/** Reads documents: row numbers and versions from an index, bodies from memory, and only the missing ones from the file. */
export class RowReader<T extends Doc> {
  readonly #sql: Sql;
  readonly #table: Table;
  readonly #documents: Documents<T>;

  constructor(sql: Sql, table: Table, documents: Documents<T>) {
    this.#sql = sql;
    this.#table = table;
    this.#documents = documents;
  }

  select(where: Condition, { by, desc }: Order, limit: number): readonly T[] {
    const values: SqlValue[] = [];
    const condition = conditionSql(this.#table, where, values);
    const order = (by === 'id' ? ['id'] : [columnOf(by), 'id']).map((column) => (desc ? `${column} DESC` : column));
    const text = `SELECT n, id, v FROM ${this.#table.names.rows} WHERE ${condition} ORDER BY ${order.join()} LIMIT ?`;
    return this.#load(this.#sql.all<Row>(text, ...values, limit));
  }

  /** Those of these documents that there are, in no order. */
  byIds(ids: readonly string[]): readonly T[] {
    const known = ids.map((id) => this.#table.known.get(id));
    const missing = ids.filter((_, index) => known[index] === undefined);
    return this.#load([...known.filter((row) => row !== undefined), ...this.#find(missing)]);
  }

  #find(ids: readonly string[]): readonly Row[] {
    if (ids.length === 0) return [];
    const text = `SELECT n, id, v FROM ${this.#table.names.rows} WHERE id IN (SELECT value FROM json_each(?))`;
    const rows = this.#sql.all<Row>(text, JSON.stringify(ids));
    for (const row of rows) this.#table.known.set(row.id, row);
    return rows;
  }

  count(where: Condition, max: number): number {
    const values: SqlValue[] = [];
    const condition = conditionSql(this.#table, where, values);
    const text = `SELECT count(*) AS total FROM (SELECT 1 FROM ${this.#table.names.rows} WHERE ${condition} LIMIT ?)`;
    return this.#sql.all<{ readonly total: number }>(text, ...values, max)[0]?.total ?? 0;
  }

  #load(rows: readonly Row[]): readonly T[] {
    const known = rows.map(({ n, v }) => this.#documents.known(n, v));
    const bodies = this.#bodies(rows.filter((_, index) => known[index] === undefined));
    return rows.map(
      ({ n, id, v }, index) => known[index] ?? this.#documents.keep(n, id, v, JSON.parse(bodies.get(n) ?? '') as Body),
    );
  }

  #bodies(rows: readonly Row[]): ReadonlyMap<number, string> {
    if (rows.length === 0) return new Map();
    const text = `SELECT n, doc FROM ${this.#table.names.bodies} WHERE n IN (SELECT value FROM json_each(?))`;
    const found = this.#sql.all<{ readonly n: number; readonly doc: string }>(
      text,
      JSON.stringify(rows.map(({ n }) => n)),
    );
    return new Map(found.map(({ n, doc }) => [n, doc]));
  }
}
