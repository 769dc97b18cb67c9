import { open } from 'node:fs/promises';

/** Makes what happened in a folder (a rename, a new name) survive a power cut. Windows cannot, and need not. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  await handle.sync().finally(() => handle.close());
};
