import { StoreUnavailable } from '../../ports/storage.ts';

/** Primary result codes of SQLite (sqlite.org/rescode.html). */
const IN_USE: ReadonlySet<number> = new Set([5, 6]);
const UNWRITABLE: ReadonlySet<number> = new Set([3, 8, 10, 14]);
const DAMAGED: ReadonlySet<number> = new Set([11, 26]);
const FULL = 13;
/** An input or output error while writing, fsyncing or growing a file: on a full disk or over a quota. */
const IO_WRITE: ReadonlySet<number> = new Set([778, 1034, 1290, 1546, 4618]);
const FULL_FILES: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** The same error with a sentence for the operator when the file, the folder or the disk is to blame. */
export const explained = (error: unknown, file: string): unknown => {
  const { errcode = 0, code = '' } = error as { readonly errcode?: number; readonly code?: string };
  const primary = errcode & 0xff;
  const options = { cause: error };
  if (primary === FULL || IO_WRITE.has(errcode) || FULL_FILES.has(code))
    return new StoreUnavailable('not-writable', diskFull(file), options);
  if (IN_USE.has(primary)) return new StoreUnavailable('in-use', inUse(file), options);
  if (DAMAGED.has(primary)) return new StoreUnavailable('damaged', damaged(file), options);
  if (UNWRITABLE.has(primary) || /^E[A-Z]+$/.test(code))
    return new StoreUnavailable('not-writable', notWritable(file, code), options);
  return error;
};

const inUse = (file: string): string =>
  `Another process has ${file} open: stop that hub first, or give this one a data folder of its own (DATA_DIR).`;

const damaged = (file: string): string =>
  `${file} is damaged or is no database of this hub: put back the last backup (npm run hub -- restore).`;

const diskFull = (file: string): string =>
  `Nothing could be written to ${file}, because its disk is full or a limit is reached: make room. What was stored before is safe and can be read.`;

const notWritable = (file: string, code: string): string =>
  `${file} cannot be opened for writing${code === '' ? '' : ` (${code})`}: give this user a data folder that it may write to (DATA_DIR).`;
