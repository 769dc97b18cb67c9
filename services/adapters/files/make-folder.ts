import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const isErrno = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

const isFolder = (place: string): Promise<boolean> =>
  stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );

/**
 * Makes a folder that only its user can enter, and what is missing above it; one that is there stays as it is. Rejects
 * with what the file system says. Node's own recursive `mkdir` never ends where a file system takes no folders (/proc).
 */
export const makeFolder = async (folder: string): Promise<void> => {
  if (await isFolder(folder)) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  await mkdir(folder, { mode: 0o700 }).catch(async (error: unknown) => {
    if (!isErrno(error, 'EEXIST') || !(await isFolder(folder))) throw error;
  });
};
