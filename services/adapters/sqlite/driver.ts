import { createRequire } from 'node:module';

/** What SQLite can store in a cell. */
export type SqlValue = null | number | bigint | string | Uint8Array;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** A prepared statement: the part of `node:sqlite`'s `StatementSync` that the hub uses. All calls block. */
export interface Statement {
  run(...values: readonly SqlValue[]): { readonly changes: number | bigint; readonly lastInsertRowid: number | bigint };
  get(...values: readonly SqlValue[]): SqlRow | undefined;
  all(...values: readonly SqlValue[]): SqlRow[];
  iterate(...values: readonly SqlValue[]): IterableIterator<SqlRow>;
}

/** An open database file: the part of `node:sqlite`'s `DatabaseSync` that the hub uses. All calls block. */
export interface Database {
  readonly isOpen: boolean;
  /** True between `begin` and `commit` or `rollback`. */
  readonly isTransaction: boolean;
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

export interface OpenOptions {
  readonly readOnly?: boolean;
  /** How long to wait for another connection's lock, in milliseconds; 0 by default: fail at once. */
  readonly timeout?: number;
}

interface SqliteModule {
  readonly DatabaseSync: new (file: string, options?: OpenOptions) => Database;
  readonly backup: (source: Database, destination: string) => Promise<unknown>;
}

/**
 * The built-in `node:sqlite` where it is complete (Node 22.16 and later: it has `backup`), else the package with the
 * same programming interface, which carries its own binaries.
 */
const loadSqlite = (): SqliteModule => {
  const builtIn = withoutExperimentalWarning(() => process.getBuiltinModule('node:sqlite')) as
    Partial<SqliteModule> | undefined;
  if (builtIn?.DatabaseSync && builtIn.backup) return builtIn as SqliteModule;
  return createRequire(import.meta.url)('@photostructure/sqlite') as SqliteModule;
};

/** Node warns that its SQLite is experimental; an operator can do nothing with that. Other warnings come through. */
const withoutExperimentalWarning = (load: () => unknown): unknown => {
  const warn = process.emitWarning;
  process.emitWarning = (...given: readonly unknown[]): void => {
    if (!given.includes('ExperimentalWarning')) Reflect.apply(warn, process, given);
  };
  try {
    return load();
  } finally {
    process.emitWarning = warn;
  }
};

let loaded: SqliteModule | undefined;
const sqlite = (): SqliteModule => (loaded ??= loadSqlite());

/** Opens or creates a database file (`:memory:` for none). Throws what SQLite says, such as `database is locked`. */
export const openSqlite = (file: string, options: OpenOptions = {}): Database =>
  new (sqlite().DatabaseSync)(file, options);

/** Copies an open database to another file while it goes on being used; the copy is one consistent moment. */
export const backupSqlite = async (source: Database, destination: string): Promise<void> => {
  await sqlite().backup(source, destination);
};
