import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** Longer paths of a socket are cut off in silence by some systems (measured at 107). */
const LONGEST_PATH = 100;

/** The file in the data folder by which a running hub is found: the socket, or a text that names it. */
export const markerIn = (folder: string): string => path.join(folder, 'hub.sock');

const pipeFor = (folder: string): string =>
  `\\\\.\\pipe\\gemeengoed-${createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 32)}`;

/** Where a new socket for this data folder is to lie; null when its path would be too long there. */
export const socketInFolder = (folder: string): string | null => {
  if (process.platform === 'win32') return pipeFor(folder);
  const marker = markerIn(folder);
  return Buffer.byteLength(marker) <= LONGEST_PATH ? marker : null;
};

/** A place for it elsewhere, in a folder that only this user can enter; the marker has to name it. */
export const socketElsewhere = async (): Promise<string> =>
  path.join(await mkdtemp(path.join(os.tmpdir(), 'gemeengoed-')), 'hub.sock');

/** The socket that this data folder's hub listens on; null when there is no sign of one. */
export const knownSocket = async (folder: string): Promise<string | null> => {
  if (process.platform === 'win32') return pipeFor(folder);
  const marker = markerIn(folder);
  const found = await stat(marker).catch(() => null);
  if (!found) return null;
  return found.isSocket() ? marker : (await readFile(marker, 'utf8')).trim();
};

/** Makes the socket findable. */
export const writeMarker = (folder: string, address: string): Promise<void> =>
  writeFile(markerIn(folder), `${address}\n`, { mode: 0o600 });

const TEMPORARY = /^gemeengoed-\w{6}$/;

/** Removes what an ended hub left: the marker, and a socket outside the data folder with its folder. */
export const removeMarker = async (folder: string, address: string | null): Promise<void> => {
  if (process.platform === 'win32') return;
  await rm(markerIn(folder), { force: true });
  // The marker is a text that anything may have written: only what we make ourselves is removed.
  if (address === null || address === markerIn(folder) || !TEMPORARY.test(path.basename(path.dirname(address)))) return;
  await rm(address, { force: true });
  await rmdir(path.dirname(address)).catch(() => undefined);
};
