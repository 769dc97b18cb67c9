import { open as openFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Clock } from '../../platform/clock.ts';
import { makeFolder } from '../files/make-folder.ts';
import { createChangeLog } from './change-log.ts';
import { SqliteStore, type EmbeddedStore } from './embedded-store.ts';
import { inTransaction } from './group-commit.ts';
import { openSql, type Sql } from './sqlite-driver.ts';
import { createLayout } from './table-layout.ts';
import { explained } from './unavailable.ts';

export type { EmbeddedStore } from './embedded-store.ts';

/** Where the store lies: in `hub.db` of a data folder, or in a file of any name. */
type Place = { readonly folder: string } | { readonly file: string };

/** `cacheBytes`: memory for parsed documents. */
export type Options = Place & { readonly clock: Clock; readonly cacheBytes?: number };

/**
 * Opens the embedded store, and makes it when it is not there yet (in a folder that only its user can enter).
 * Throws `StoreUnavailable` with what to do: another process has it, it cannot be written, or it is damaged.
 */
export const openEmbeddedStore = async (options: Options): Promise<EmbeddedStore> => {
  const file = 'file' in options ? options.file : join(options.folder, 'hub.db');
  try {
    await makeFile(file);
    const sql = openSql(file);
    prepare(sql);
    return new SqliteStore(sql, file, options.clock, options.cacheBytes);
  } catch (error) {
    throw explained(error, file);
  }
};

const makeFile = async (file: string): Promise<void> => {
  await makeFolder(dirname(file));
  await (await openFile(file, 'a', 0o600)).close();
};

/** How the file is used. The lock comes first: it makes the write-ahead log ours alone. */
const SETTINGS = [
  'busy_timeout = 0',
  'locking_mode = EXCLUSIVE',
  'journal_mode = WAL',
  'synchronous = FULL',
  'cache_size = -32000',
  // Pages of 4 KiB in the log before they are moved to their place: each move syncs the whole file and holds up writers.
  'wal_autocheckpoint = 8000',
  'journal_size_limit = 67108864',
];

const prepare = (sql: Sql): void => {
  try {
    for (const setting of SETTINGS) sql.exec(`PRAGMA ${setting}`);
    inTransaction(sql, () => {
      createChangeLog(sql);
      createLayout(sql);
    });
  } catch (error) {
    sql.close();
    throw error;
  }
};
