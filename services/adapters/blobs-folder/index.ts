import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from '../files/sync-folder.ts';
import { TooLarge, type Blobs } from '../../ports/blobs.ts';

const DEFAULT_MAX = 25 * 2 ** 20;
const HOUR_MS = 60 * 60 * 1000;
const IS_ID = /^[0-9a-f]{64}$/;
const IS_SHELF = /^[0-9a-f]{2}$/;

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

const writeAll = async (file: FileHandle, data: AsyncIterable<Uint8Array>, max: number) => {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of data) {
    size += chunk.length;
    if (size > max) throw new TooLarge(max);
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  await file.sync();
  return { id: hash.digest('hex'), size };
};

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
};

/** What a killed process left half-written. Younger files may belong to an upload that is still going on. */
const sweepHalfWritten = async (folder: string): Promise<void> => {
  for (const name of await namesIn(folder)) {
    const file = path.join(folder, name);
    const modified = await stat(file).catch(() => null);
    if (modified && Date.now() - modified.mtimeMs > HOUR_MS) await rm(file, { force: true });
  }
};

/**
 * Blobs in a folder: `ab/<sha-256>`, each written to `tmp/` first, synced and renamed, so that under its id there is
 * either the whole content or nothing. Only the user of the hub can enter the folder.
 */
export const openBlobsFolder = async (folder: string): Promise<Blobs> => {
  const half = path.join(folder, 'tmp');
  await mkdir(half, { recursive: true, mode: 0o700 });
  await sweepHalfWritten(half);

  const fileOf = (id: string): string => path.join(folder, id.slice(0, 2), id);

  const place = async (written: string, id: string): Promise<void> => {
    const shelf = path.dirname(fileOf(id));
    const isNew = (await mkdir(shelf, { recursive: true, mode: 0o700 })) !== undefined;
    await rename(written, fileOf(id));
    await syncFolder(shelf);
    if (isNew) await syncFolder(folder);
  };

  return {
    put: async (data, max = DEFAULT_MAX) => {
      const written = path.join(half, randomUUID());
      const file = await open(written, 'wx', 0o600);
      try {
        const stored = await writeAll(file, data, max).finally(() => file.close());
        await place(written, stored.id);
        return stored;
      } catch (error) {
        await rm(written, { force: true });
        throw error;
      }
    },

    get: async (id, range) => {
      if (!IS_ID.test(id)) return null;
      try {
        return (await open(fileOf(id))).createReadStream(range);
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },

    remove: async (id) => {
      if (IS_ID.test(id)) await rm(fileOf(id), { force: true });
    },

    list: async function* () {
      await sweepHalfWritten(half);
      for (const shelf of await namesIn(folder)) {
        if (!IS_SHELF.test(shelf)) continue;
        for (const id of await namesIn(path.join(folder, shelf))) if (IS_ID.test(id)) yield id;
      }
    },
  };
};
