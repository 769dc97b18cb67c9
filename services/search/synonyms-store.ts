import { Conflict, define, Stale, type Doc, type Store, type StoredEvent } from '../ports/storage.ts';
import type { Synonym } from './synonyms.ts';

/** The list as somebody changed it, or version 0: as it was delivered. */
export interface SynonymList {
  readonly version: number;
  readonly synonyms: readonly Synonym[];
}

export const SYNONYMS = 'synonyms';

interface Stored extends Doc {
  readonly synonyms: readonly Synonym[];
}

const LISTS = define<Stored>()({ name: SYNONYMS, fields: [] });
/** One list for the whole hub, kept as one document: its rows only mean something together. */
const THE_LIST = 'list';

/** The list of synonyms; until somebody changes it, the delivered one holds, also when a new release brings another. */
export const openSynonymStore = async (store: Pick<Store, 'collection'>, delivered: readonly Synonym[]) => {
  const lists = await store.collection(LISTS);
  return {
    current: async (): Promise<SynonymList> => (await lists.get(THE_LIST)) ?? { version: 0, synonyms: delivered },

    /** Stores a next version; null when somebody else changed the list meanwhile. */
    save: async ({ version, synonyms }: SynonymList, event: StoredEvent): Promise<SynonymList | null> => {
      const list = { id: THE_LIST, synonyms };
      try {
        return await (version === 0 ? lists.insert(list, event) : lists.put({ ...list, version }, event));
      } catch (error) {
        if (error instanceof Conflict || error instanceof Stale) return null;
        throw error;
      }
    },
  };
};

export type SynonymStore = Awaited<ReturnType<typeof openSynonymStore>>;
