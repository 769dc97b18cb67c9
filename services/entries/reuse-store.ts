import { Conflict, define, Stale, type Collection, type Store, type StoredEvent } from '../ports/storage.ts';
import { usersIn, type Adoption, type ReuseRecord } from './reuse.ts';

const REUSE = define<ReuseRecord>()({
  name: 'entry-reuse',
  fields: ['owner', 'adopters', 'changedAt'],
  arrays: ['adopters'],
  sort: ['changedAt'],
  indexes: [['owner', 'changedAt']],
});

/** What happened to the adoptions of an entry, as it stands in the change log; its id is that of the entry. */
export type ReuseEvent = 'entry.adopted' | 'entry.adoption-withdrawn';

export interface ReuseChange {
  readonly entry: string;
  /** Code of the municipality that publishes the entry. */
  readonly owner: string;
  /** The adoptions as they ought to be; the same list for no change. */
  readonly change: (adoptions: readonly Adoption[]) => readonly Adoption[];
  readonly event: ReuseEvent;
  /** Code of the municipality that tells it. */
  readonly publisher: string;
  readonly actor: string;
  readonly now: string;
}

/** Adoptions in the words of the domain. */
export interface ReuseStore {
  of(entry: string): Promise<readonly Adoption[]>;
  /** How many municipalities use each of these entries now; entries that nobody uses are left out. At most 1000. */
  counts(entries: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Carries out a change, whoever else changes the same entry meanwhile. False when there was nothing to change. */
  change(asked: ReuseChange): Promise<boolean>;
  /** Entries of others that this municipality adopted, the latest changes first. At most 1000. */
  adoptedBy(publisher: string): Promise<readonly ReuseRecord[]>;
  /** Entries of this municipality that others adopted, the latest changes first. At most 1000. */
  ownedBy(owner: string): Promise<readonly ReuseRecord[]>;
  /** Places adoptions where an entry never had any; false when it had. */
  place(entry: string, owner: string, adoptions: readonly Adoption[], event: StoredEvent): Promise<boolean>;
}

const NEWEST = { sort: 'changedAt', desc: true, limit: 1000 } as const;

const recordWith = (adoptions: readonly Adoption[], owner: string, changedAt: string) => ({
  owner,
  adoptions,
  adopters: adoptions.map(({ publisher }) => publisher),
  changedAt,
});

/** False when somebody else was first. */
const wasFirst = async (write: Promise<unknown>): Promise<boolean> => {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof Conflict || error instanceof Stale) return false;
    throw error;
  }
};

/** One attempt at a change: done, nothing to do, or to be tried again because somebody else was first. */
const attempt = async (
  reuse: Pick<Collection<ReuseRecord>, 'get' | 'insert' | 'put'>,
  { entry, owner, change, event, publisher, actor, now }: ReuseChange,
): Promise<'done' | 'nothing' | 'again'> => {
  const stored = await reuse.get(entry);
  const before = stored?.adoptions ?? [];
  const after = change(before);
  if (after === before) return 'nothing';
  const changed = recordWith(after, owner, now);
  const happened: StoredEvent = { type: event, actor, data: { publisher } };
  const write = stored
    ? reuse.put({ ...stored, ...changed }, happened)
    : reuse.insert({ id: entry, ...changed }, happened);
  return (await wasFirst(write)) ? 'done' : 'again';
};

export const openReuseStore = async (store: Pick<Store, 'collection'>): Promise<ReuseStore> => {
  const reuse = await store.collection(REUSE);
  return {
    of: async (entry) => (await reuse.get(entry))?.adoptions ?? [],
    counts: async (entries) => {
      if (entries.length === 0) return new Map();
      const records = await reuse.getMany(entries);
      return new Map(records.map(({ id, adoptions }) => [id, usersIn(adoptions)]));
    },
    change: async (asked) => {
      for (;;) {
        const outcome = await attempt(reuse, asked);
        if (outcome !== 'again') return outcome === 'done';
      }
    },
    adoptedBy: async (publisher) => (await reuse.find({ where: { adopters: publisher }, ...NEWEST })).items,
    ownedBy: async (owner) => (await reuse.find({ where: { owner }, ...NEWEST })).items,
    place: (entry, owner, adoptions, event) => {
      const changedAt =
        adoptions
          .map(({ since }) => since)
          .sort()
          .at(-1) ?? '';
      return wasFirst(reuse.insert({ id: entry, ...recordWith(adoptions, owner, changedAt) }, event));
    },
  };
};
