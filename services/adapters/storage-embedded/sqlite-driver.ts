import { LRUCache } from 'lru-cache';

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

interface Statement {
  run(...values: readonly SqlValue[]): { readonly lastInsertRowid: number | bigint };
  all(...values: readonly SqlValue[]): unknown[];
}
interface Connection {
  exec(text: string): void;
  prepare(text: string): Statement;
  close(): void;
}
interface Driver {
  readonly DatabaseSync: new (file: string) => Connection;
  readonly backup: (source: Connection, to: string) => Promise<unknown>;
}

/** Statements kept prepared; their number is bounded as filters differ in shape. */
const PREPARED = 200;

/** Opens a file with the SQLite of Node where it has all we need (22.16), else with the package of the same interface. */
export const openSql = async (file: string): Promise<Sql> => {
  const driver = builtIn() ?? ((await import('@photostructure/sqlite')) as unknown as Driver);
  const connection = new driver.DatabaseSync(file);
  const prepared = new LRUCache<string, Statement>({ max: PREPARED });
  const statement = (text: string): Statement => {
    const kept = prepared.get(text) ?? connection.prepare(text);
    prepared.set(text, kept);
    return kept;
  };
  return {
    exec: (text) => connection.exec(text),
    run: (text, ...values) => Number(statement(text).run(...values).lastInsertRowid),
    all: <Row>(text: string, ...values: readonly SqlValue[]) => statement(text).all(...values) as Row[],
    backup: async (to) => void (await driver.backup(connection, to)),
    close: () => {
      prepared.clear();
      connection.close();
    },
  };
};

const builtIn = (): Driver | undefined => {
  const found = withoutExperimentalWarning(() => process.getBuiltinModule('node:sqlite')) as
    Partial<Driver> | undefined;
  return found?.backup === undefined ? undefined : (found as Driver);
};

/** Node warns that its SQLite is experimental; an operator can do nothing with that. Other warnings still come through. */
const withoutExperimentalWarning = <R>(load: () => R): R => {
  const warn = process.emitWarning;
  process.emitWarning = (...args: readonly unknown[]) => {
    if (args[1] !== 'ExperimentalWarning') Reflect.apply(warn, process, args);
  };
  try {
    return load();
  } finally {
    process.emitWarning = warn;
  }
};
