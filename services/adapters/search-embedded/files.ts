import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The live index of a data folder. */
export const liveFile = (folder: string): string => join(folder, 'search.db');

/** The index that is being filled beside it. */
export const nextFile = (folder: string): string => join(folder, 'search.next.db');

const COMPANIONS = ['-wal', '-shm', '-journal'];

/** Removes a database file with all that SQLite keeps beside it. */
export const removeDatabase = (file: string): void => {
  for (const suffix of ['', ...COMPANIONS]) rmSync(file + suffix, { force: true });
};

const flush = (path: string, flags: 'r' | 'r+'): void => {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/**
 * Moves a whole, closed database over another in one step that survives a power cut. A write-ahead log that was left
 * behind by a crash belongs to the old file and would damage the new one: then the old file goes first, so that a
 * crash in between leaves no file, which is seen, instead of a mixture, which is not.
 */
export const replaceDatabase = (from: string, to: string): void => {
  flush(from, 'r+');
  if (COMPANIONS.some((suffix) => existsSync(to + suffix))) removeDatabase(to);
  renameSync(from, to);
  // Windows cannot open a folder to flush it.
  if (process.platform !== 'win32') flush(dirname(to), 'r');
};
