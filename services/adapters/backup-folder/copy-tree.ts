import { constants, copyFile, mkdir, open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from '../files/sync-folder.ts';

/** What is in a folder; nothing when it is not there. */
export const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

/** Copies a file so that it survives a power cut; refuses to overwrite. */
export const copyDurably = async (from: string, to: string): Promise<void> => {
  await copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  const file = await open(to, 'r+');
  await file.chmod(0o600);
  await file.sync().finally(() => file.close());
};

/** Copies the shelves of content-addressed blobs: `ab/<sha-256>`. What is half-written stays behind. */
export const copyBlobs = async (from: string, to: string): Promise<number> => {
  let copied = 0;
  for (const shelf of (await namesIn(from)).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    await mkdir(path.join(to, shelf), { recursive: true, mode: 0o700 });
    for (const blob of await namesIn(path.join(from, shelf))) {
      await copyDurably(path.join(from, shelf, blob), path.join(to, shelf, blob));
      copied += 1;
    }
    await syncFolder(path.join(to, shelf));
  }
  return copied;
};
