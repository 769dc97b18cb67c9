import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbeddedStore } from '../../services/adapters/storage-embedded/index.ts';
import {
  createEntries,
  type CreateEntryInput,
  type Entries,
  type EntryCopy,
  type EntryResult,
} from '../../services/entries/index.ts';
import type { SignedIn, Role } from '../../services/platform/viewer.ts';
import type { Store } from '../../services/ports/storage.ts';

const THEMES = [
  { code: 'verkeer', parent: null, name: { nl: 'Verkeer', en: 'Traffic' } },
  { code: 'parkeren', parent: 'verkeer', name: { nl: 'Parkeren', en: 'Parking' } },
  { code: 'werk', parent: null, name: { nl: 'Werk', en: 'Work' } },
];

const NAMES: Readonly<Record<string, string>> = { GM0758: 'Breda', GM0344: 'Utrecht', GM0796: "'s-Hertogenbosch" };

/** Somebody with one role in one municipality (default Breda). */
export const person = (role: Role, publisher = 'GM0758'): SignedIn => ({
  kind: 'user',
  userId: `user_${role}_${publisher}`,
  name: role,
  memberships: [{ publisher, role }],
  hubAdministrator: false,
  scope: 'write',
});

/** Enough to be published. */
export const complete = {
  title: 'Parkeervergunning zonder wachtrij',
  summary: 'Bewoners krijgen hun vergunning binnen een dag.',
  themes: ['parkeren'],
} as const;

/** The copy that a use case gave; fails the test when it gave problems. */
export const given = (result: EntryResult): EntryCopy => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

/** Codes of the problems, with the field to blame. */
export const problemsOf = (result: { readonly ok: boolean } | EntryResult): readonly string[] =>
  'problems' in result
    ? result.problems.map(({ code, path: where }) => [code, ...(where?.slice(1) ?? [])].join(' '))
    : [];

/** The entries domain over an embedded store of its own, with a clock, new for each test. */
export const entriesWorld = () => {
  let folder: string;
  let store: Store;
  let entries: Entries;
  let now: Date;

  const open = (): Promise<Entries> =>
    createEntries({
      store,
      clock: { now: () => now },
      municipalities: {
        exists: (code) => code in NAMES,
        byCode: (code) => (NAMES[code] === undefined ? null : { code, name: NAMES[code] }),
      },
      themes: THEMES,
    });

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'entries-'));
    now = new Date('2026-11-24T09:00:00.000Z');
    store = await openEmbeddedStore({ folder, clock: { now: () => now } });
    entries = await open();
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const create = async (change: Partial<CreateEntryInput> = {}): Promise<EntryCopy> => {
    const municipality = change.municipality ?? 'GM0758';
    return given(
      await entries.createEntry(person('editor', municipality), {
        ...complete,
        kind: 'CASE_STUDY',
        ...change,
        municipality,
      }),
    );
  };
  const publish = async (entry: EntryCopy): Promise<EntryCopy> =>
    given(await entries.publishEntry(person('publisher', entry.publisher), { id: entry.id, version: entry.version }));

  return {
    entries: () => entries,
    store: () => store,
    open,
    pass: (minutes: number): void => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    create,
    publish,
    published: async (change: Partial<CreateEntryInput> = {}): Promise<EntryCopy> => publish(await create(change)),
    save: async (entry: EntryCopy, change: Readonly<Record<string, unknown>>): Promise<EntryCopy> =>
      given(
        await entries.saveEntry(person('editor', entry.publisher), { id: entry.id, version: entry.version, ...change }),
      ),
    withdraw: async (entry: EntryCopy, reason = 'Niet meer juist.'): Promise<EntryCopy> =>
      given(
        await entries.withdrawEntry(person('publisher', entry.publisher), {
          id: entry.id,
          version: entry.version,
          reason,
        }),
      ),
  };
};
