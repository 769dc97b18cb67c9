import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbeddedStore } from '../../services/adapters/storage-embedded/index.ts';
import { createEntries, type Entries } from '../../services/entries/index.ts';
import { createMunicipalities, type Municipalities } from '../../services/municipalities/index.ts';
import type { Role, SignedIn } from '../../services/platform/viewer.ts';
import type { Store } from '../../services/ports/storage.ts';
import { createTestClock, type TestClock } from './test-clock.ts';

const seed = (file: string): unknown => JSON.parse(readFileSync(`seed/${file}`, 'utf8')) as unknown;

/** All municipalities, as the hub has them. */
export const allMunicipalities: Municipalities = createMunicipalities(
  seed('municipalities/municipalities.json'),
  seed('municipalities/neighbours.json'),
);

/** Somebody with one role in one municipality. */
export const person = (role: Role, publisher: string): SignedIn => ({
  kind: 'user',
  userId: `user_${role}_${publisher}`,
  name: `${role} ${publisher}`,
  memberships: [{ publisher, role }],
  hubAdministrator: false,
  scope: 'write',
});

export interface DomainWorld {
  readonly store: Store;
  readonly clock: TestClock;
  readonly municipalities: Municipalities;
  readonly entries: Entries;
  close(): Promise<void>;
}

/** The entries domain over an embedded store of its own, for domains that build on it. */
export const openDomainWorld = async (): Promise<DomainWorld> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'domain-'));
  const clock = createTestClock();
  const store = await openEmbeddedStore({ folder, clock });
  const entries = await createEntries({
    store,
    clock,
    municipalities: allMunicipalities,
    themes: seed('entries/themes.json'),
  });
  return {
    store,
    clock,
    municipalities: allMunicipalities,
    entries,
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
};
