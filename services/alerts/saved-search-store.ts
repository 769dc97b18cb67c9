import { Conflict, define, Stale, type Store } from '../ports/storage.ts';
import type { SavedSearch } from './saved-search.ts';

/** Saved searches in the words of this domain. Personal, so without a trace in the change log, which is never erased. */
export interface SavedSearchStore {
  /** Null when it does not exist, or is somebody else's. */
  ofOwner(owner: string, id: string): Promise<SavedSearch | null>;
  byId(id: string): Promise<SavedSearch | null>;
  /** All of one person, the last saved first. */
  allOf(owner: string): Promise<readonly SavedSearch[]>;
  countOf(owner: string): Promise<number>;
  /** Null when this person keeps this question already. */
  add(search: Omit<SavedSearch, 'version'>): Promise<SavedSearch | null>;
  byQuestion(owner: string, questionKey: string): Promise<SavedSearch | null>;
  /** Null when it is gone. */
  change(id: string, change: (search: SavedSearch) => SavedSearch): Promise<SavedSearch | null>;
  remove(search: SavedSearch): Promise<void>;
  /** Everybody's, a batch at a time, those of one person together. */
  batches(): AsyncIterable<readonly SavedSearch[]>;
}

const SEARCHES = define<SavedSearch>()({
  name: 'saved-searches',
  fields: ['owner', 'questionKey', 'savedAt'],
  sort: ['owner', 'savedAt'],
  indexes: [['owner', 'savedAt']],
  unique: [['owner', 'questionKey']],
  feed: false,
});

const BATCH = 200;

const nullWhen = async <T>(work: Promise<T>, expected: typeof Conflict | typeof Stale): Promise<T | null> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof expected) return null;
    throw error;
  }
};

export const openSavedSearchStore = async (store: Pick<Store, 'collection'>): Promise<SavedSearchStore> => {
  const searches = await store.collection(SEARCHES);

  async function* batches(): AsyncGenerator<readonly SavedSearch[]> {
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof searches.find>> = await searches.find({
        sort: 'owner',
        limit: BATCH,
        after,
      });
      if (page.items.length > 0) yield page.items;
      after = page.next;
    } while (after !== null);
  }

  return {
    ofOwner: async (owner, id) => {
      const search = await searches.get(id);
      return search?.owner === owner ? search : null;
    },
    byId: (id) => searches.get(id),
    allOf: async (owner) =>
      (await searches.find({ where: { owner }, sort: 'savedAt', desc: true, limit: 1_000 })).items,
    countOf: (owner) => searches.count({ owner }),
    add: (search) => nullWhen(searches.insert(search), Conflict),
    byQuestion: async (owner, questionKey) =>
      (await searches.find({ where: { owner, questionKey }, limit: 1 })).items[0] ?? null,
    change: (id, change) => nullWhen(searches.update(id, change), Stale),
    remove: async (search) => {
      await nullWhen(searches.remove(search), Stale);
    },
    batches,
  };
};
