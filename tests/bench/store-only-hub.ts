import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openEmbeddedStore, type EmbeddedStore } from '../../services/adapters/storage-embedded/index.ts';
import { createEntries } from '../../services/entries/index.ts';
import type { HubDoors } from '../../services/gateway/index.ts';
import { createMunicipalities, type Municipalities } from '../../services/municipalities/index.ts';
import { systemClock } from '../../services/platform/clock.ts';
import { readTexts, type Texts } from '../../services/texts.ts';

export const readSeed = (root: string, file: string): unknown =>
  JSON.parse(readFileSync(path.join(root, 'seed', file), 'utf8')) as unknown;

export const readMunicipalities = (root: string): Municipalities =>
  createMunicipalities(
    readSeed(root, 'municipalities/municipalities.json'),
    readSeed(root, 'municipalities/neighbours.json'),
  );

export interface StoreOnlyHub {
  readonly store: EmbeddedStore;
  readonly texts: Texts;
  readonly hub: HubDoors;
}

/**
 * A hub with the domains that lists and details read, over a data folder. Without a search index, whose making would
 * take minutes at 100,000 entries; all servers that are compared have the same one.
 */
export const openStoreOnlyHub = async (folder: string, root: string): Promise<StoreOnlyHub> => {
  const store = await openEmbeddedStore({ folder, clock: systemClock });
  const municipalities = readMunicipalities(root);
  const themes = readSeed(root, 'entries/themes.json');
  const entries = await createEntries({ store, clock: systemClock, municipalities, themes });
  const search = { onNews: () => () => undefined };
  return { store, texts: await readTexts(root), hub: { municipalities, entries, search } as unknown as HubDoors };
};

/** Tells the bench where this server listens, and that it measures what people run. */
export const announce = (port: number): void => {
  if (process.env['NODE_ENV'] !== 'production') throw new Error('measure with NODE_ENV=production');
  process.stdout.write(`ready at http://127.0.0.1:${port}\n`);
};
