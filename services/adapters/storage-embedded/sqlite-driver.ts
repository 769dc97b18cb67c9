import { LRUCache } from 'lru-cache';
import { backupSqlite, openSqlite, type Statement } from '../sqlite/driver.ts';

/** What SQLite keeps: booleans go in as one-byte blobs (see `column-values.ts`). */
export type SqlValue = string | number | Uint8Array | null;

/** One connection to one SQLite file. Everything but `backup` is synchronous. */
export interface Sql {
  exec(text: string): void;
  /** Gives the row number of an insert. */
  run(text: string, ...values: readonly SqlValue[]): number;
  all<Row>(text: string, ...values: readonly SqlValue[]): Row[];
  /** Copies the whole database to `to` while reading and writing go on. */
  backup(to: string): Promise<void>;
  close(): void;
}

/** Statements kept prepared; their number is bounded as filters differ in shape. */
const PREPARED = 200;

/** Opens a file of the store, with statements kept prepared. */
export const openSql = (file: string): Sql => {
  const connection = openSqlite(file);
  const prepared = new LRUCache<string, Statement>({ max: PREPARED });
  const statement = (text: string): Statement => {
    const kept = prepared.get(text);
    if (kept) return kept;
    const made = connection.prepare(text);
    prepared.set(text, made);
    return made;
  };
  return {
    exec: (text) => connection.exec(text),
    run: (text, ...values) => Number(statement(text).run(...values).lastInsertRowid),
    all: <Row>(text: string, ...values: readonly SqlValue[]) => statement(text).all(...values) as Row[],
    backup: (to) => backupSqlite(connection, to),
    close: () => {
      prepared.clear();
      connection.close();
    },
  };
};
