import type { Change, StoredEvent } from '../../ports/storage.ts';
import { changesRange } from '../storage/changes.ts';
import type { Sql } from './sqlite-driver.ts';

type ChangeRow = Omit<Change, keyof StoredEvent> & { readonly event: string };

/** The numbers roll back with their transaction, so that none is ever missing. */
export const createChangeLog = (sql: Sql): void =>
  sql.exec(
    'CREATE TABLE IF NOT EXISTS changes(seq INTEGER PRIMARY KEY AUTOINCREMENT, collection TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, at TEXT NOT NULL, event TEXT NOT NULL)',
  );

/** The changes after a number, in order. */
export const changesAfter = (sql: Sql, after: number, limit: number | undefined): readonly Change[] => {
  const range = changesRange(after, limit);
  const text = 'SELECT seq, collection, id, version, at, event FROM changes WHERE seq > ? ORDER BY seq LIMIT ?';
  return sql.all<ChangeRow>(text, range.after, range.limit).map(({ event, seq, collection, id, version, at }) => ({
    ...(JSON.parse(event) as StoredEvent),
    seq,
    collection,
    id,
    version,
    at,
  }));
};

/** The number of the last change; 0 while there is none. */
export const lastChange = (sql: Sql): number =>
  sql.all<Pick<Change, 'seq'>>('SELECT seq FROM changes ORDER BY seq DESC LIMIT 1')[0]?.seq ?? 0;
