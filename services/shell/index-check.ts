import { setTimeout as pause } from 'node:timers/promises';
import type { Search } from '../search/index.ts';

/** An index follows the store by a moment; what is still under way then is nothing wrong. */
const TRIES = 20;
const PAUSE_MS = 500;

/** Compares index and store, and looks again for ten seconds when they differ. */
export const checkIndex = async (search: Pick<Search, 'check'>): ReturnType<Search['check']> => {
  let found = await search.check();
  for (let tries = 1; !found.level && tries < TRIES; tries += 1) {
    await pause(PAUSE_MS);
    found = await search.check();
  }
  return found;
};
