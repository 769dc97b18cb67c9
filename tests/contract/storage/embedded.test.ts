import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../../services/adapters/storage-embedded/index.ts';
import type { Place } from './contract-world.ts';
import { storageContract } from './storage-contract.ts';

const newPlace = async (): Promise<Place> => {
  const folder = await mkdtemp(join(tmpdir(), 'storage-contract-'));
  return {
    open: (clock) => openEmbeddedStore({ folder, clock }),
    remove: () => rm(folder, { recursive: true }),
  };
};

storageContract('embedded', newPlace);
