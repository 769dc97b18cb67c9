import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from '../files/sync-folder.ts';
import type { EmbeddedStore } from '../storage-embedded/index.ts';
import { copyBlobs, namesIn } from './copy-tree.ts';

export type WrittenBackup =
  | { readonly kind: 'written'; readonly blobs: number }
  /** There is something in the folder already; nothing was changed. */
  | { readonly kind: 'not-empty' }
  | { readonly kind: 'unwritable'; readonly reason: string };

const write = async (store: Pick<EmbeddedStore, 'backup'>, dataFolder: string, to: string): Promise<number> => {
  const half = path.join(to, 'hub.db.half');
  await rm(half, { force: true });
  await store.backup(half);
  // Database first, blobs second: a blob too many does no harm, one too few would.
  const blobs = await copyBlobs(path.join(dataFolder, 'blobs'), path.join(to, 'blobs'));
  // Under its own name only when all of it is there.
  await rename(half, path.join(to, 'hub.db'));
  await syncFolder(to);
  return blobs;
};

/** Writes a consistent copy of database and blobs to an empty or new folder, while the hub goes on. */
export const createWriteBackup =
  (store: Pick<EmbeddedStore, 'backup'>, dataFolder: string) =>
  async (to: string): Promise<WrittenBackup> => {
    try {
      await mkdir(to, { recursive: true, mode: 0o700 });
      if ((await namesIn(to)).length > 0) return { kind: 'not-empty' };
      return { kind: 'written', blobs: await write(store, dataFolder, to) };
    } catch (error) {
      return { kind: 'unwritable', reason: error instanceof Error ? error.message : String(error) };
    }
  };
