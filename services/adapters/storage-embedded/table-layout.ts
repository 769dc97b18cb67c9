import { createHash } from 'node:crypto';
import type { Shape } from '../storage/definition.ts';
import { columnOf, spelledOut } from './column-values.ts';
import type { Sql } from './sqlite-driver.ts';

/** The tables of one collection: rows with id, version and declared scalars; bodies; items of declared arrays. */
export interface TableNames {
  readonly rows: string;
  readonly bodies: string;
  readonly items: string;
}

export const tableNames = (collection: string): TableNames => {
  const name = spelledOut(collection);
  return { rows: `c_${name}`, bodies: `d_${name}`, items: `a_${name}` };
};

/** Makes what a collection needs at least. Row numbers are never used again, so number and version name one content. */
export const createTables = (sql: Sql, { rows, bodies, items }: TableNames): void => {
  sql.exec(`CREATE TABLE IF NOT EXISTS ${rows}(n INTEGER PRIMARY KEY AUTOINCREMENT, id NOT NULL, v INTEGER NOT NULL)`);
  sql.exec(`CREATE UNIQUE INDEX IF NOT EXISTS id_${rows} ON ${rows}(id)`);
  sql.exec(`CREATE TABLE IF NOT EXISTS ${bodies}(n INTEGER PRIMARY KEY, doc TEXT NOT NULL)`);
  sql.exec(`CREATE TABLE IF NOT EXISTS ${items}(f, val, n INTEGER, PRIMARY KEY(f, val, n)) WITHOUT ROWID`);
  sql.exec(`CREATE INDEX IF NOT EXISTS n_${items} ON ${items}(n)`);
};

/** Which fields of which collections have columns or items that are filled and kept up to date. */
export const createLayout = (sql: Sql): void =>
  sql.exec(
    'CREATE TABLE IF NOT EXISTS layout(collection, field, array INTEGER, PRIMARY KEY(collection, field, array)) WITHOUT ROWID',
  );

/** The declared indexes, by their name: the name changes with the columns, so a name that is there is the index wanted. */
export const wantedIndexes = (shape: Shape, { rows }: TableNames): ReadonlyMap<string, string> => {
  const wanted = new Map<string, string>();
  const add = (fields: readonly string[], unique: boolean): void => {
    const columns = fields.map(columnOf);
    const digest = createHash('sha256').update(`${unique} ${rows} ${columns.join()}`).digest('hex').slice(0, 12);
    const name = `i_${digest}`;
    const present = columns.map((column) => `${column} IS NOT NULL`).join(' AND ');
    const plain = `CREATE INDEX ${name} ON ${rows}(${[...columns, 'id', 'v'].join()})`;
    wanted.set(name, unique ? `CREATE UNIQUE INDEX ${name} ON ${rows}(${columns.join()}) WHERE ${present}` : plain);
  };
  const scalars = (fields: readonly string[]): readonly string[] =>
    fields.filter((field) => !shape.arrays.includes(field));
  for (const fields of shape.indexes) if (scalars(fields).length > 0) add(scalars(fields), false);
  if (shape.expires !== undefined) add([shape.expires], false);
  for (const fields of shape.unique) add(fields, true);
  return wanted;
};

/** The indexes of ours that stand on a collection now. */
export const standingIndexes = (sql: Sql, { rows }: TableNames): readonly string[] =>
  sql
    .all<{ readonly name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND name LIKE 'i@_%' ESCAPE '@'`,
      rows,
    )
    .map(({ name }) => name);
