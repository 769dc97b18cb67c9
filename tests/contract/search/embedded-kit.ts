import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedSearch } from '../../../services/adapters/search-embedded/index.ts';
import { systemClock } from '../../../services/platform/clock.ts';
import { dutchPack } from '../../../services/platform/dutch/index.ts';
import type { OpenedSearch } from './contract-kit.ts';

/** An embedded engine in this thread, or with a worker file in its own, on a folder that goes with it. */
export const openTemporary = async (workerFile?: string): Promise<OpenedSearch> => {
  const folder = mkdtempSync(join(tmpdir(), 'search-contract-'));
  const port = openEmbeddedSearch({
    folder,
    packs: { dutch: dutchPack },
    clock: systemClock,
    ...(workerFile === undefined ? {} : { workerFile }),
  });
  return Promise.resolve({
    port,
    dispose: async () => {
      await port.close();
      rmSync(folder, { recursive: true, force: true });
    },
  });
};
