import { access, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Clock } from '../../platform/clock.ts';
import { StoreUnavailable } from '../../ports/storage.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { openEmbeddedStore } from '../storage-embedded/index.ts';
import { copyBlobs, copyDurably, namesIn } from './copy-tree.ts';

export type RestoredBackup =
  | { readonly kind: 'restored'; /** Where the data that was there went. */ readonly setAside: string | null }
  | { readonly kind: 'no-backup' | 'damaged' | 'not-empty' };

const DATABASE = 'hub.db';
/** Everything that belongs to the old data, or was made from it. */
const OLD = /^(hub\.db(-wal|-shm|-journal)?|blobs|search\..*)$/;

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** True when the file opens as a store and its change log can be read. */
const isStore = async (file: string, clock: Clock): Promise<boolean> => {
  try {
    const store = await openEmbeddedStore({ file, clock });
    await store.changes(0, 1).finally(() => store.close());
    return true;
  } catch (error) {
    if (error instanceof StoreUnavailable) return false;
    throw error;
  }
};

/** Throws `StoreUnavailable` while another process has the data open. A damaged database is why one restores. */
const refuseWhileOpen = async (folder: string, clock: Clock): Promise<void> => {
  try {
    await (await openEmbeddedStore({ folder, clock })).close();
  } catch (error) {
    if (!(error instanceof StoreUnavailable) || error.reason !== 'damaged') throw error;
  }
};

const setAside = async (folder: string, names: readonly string[], clock: Clock): Promise<string> => {
  const aside = path.join(folder, `replaced-${clock.now().toISOString().replace(/[:.]/g, '-')}`);
  await mkdir(aside, { mode: 0o700 });
  for (const name of names) await rename(path.join(folder, name), path.join(aside, name));
  return aside;
};

/**
 * Puts a backup back into the data folder of a hub that is stopped. Data that is there is only replaced with `force`, and
 * then set aside, never deleted. Until the last step the old data stands as it was.
 */
export const createRestoreBackup =
  (folder: string, clock: Clock) =>
  async (from: string, { force }: { readonly force: boolean }): Promise<RestoredBackup> => {
    if (!(await exists(path.join(from, DATABASE)))) return { kind: 'no-backup' };
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const old = (await namesIn(folder)).filter((name) => OLD.test(name));
    if (old.includes(DATABASE)) await refuseWhileOpen(folder, clock);
    if (old.length > 0 && !force) return { kind: 'not-empty' };

    const fresh = path.join(folder, 'restoring');
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh, { mode: 0o700 });
    await copyDurably(path.join(from, DATABASE), path.join(fresh, DATABASE));
    if (!(await isStore(path.join(fresh, DATABASE), clock))) {
      await rm(fresh, { recursive: true });
      return { kind: 'damaged' };
    }
    await copyBlobs(path.join(from, 'blobs'), path.join(fresh, 'blobs'));

    const left = (await namesIn(folder)).filter((name) => OLD.test(name));
    const aside = left.length > 0 ? await setAside(folder, left, clock) : null;
    // Blobs first: where the database stands, all of it stands.
    for (const name of (await namesIn(fresh)).toSorted()) await rename(path.join(fresh, name), path.join(folder, name));
    await rm(fresh, { recursive: true });
    await syncFolder(folder);
    return { kind: 'restored', setAside: aside };
  };
