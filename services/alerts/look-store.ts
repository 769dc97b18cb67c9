import { Conflict, define, Stale, type Doc, type Store } from '../ports/storage.ts';

/** How far the last complete look came. */
export interface Look {
  /** The change up to which everything was looked at; 0 at first. */
  readonly seq: number;
  /** When it began; null before the first one. */
  readonly at: string | null;
}

interface LookRecord extends Look, Doc {}

export interface LookStore {
  last(): Promise<Look>;
  save(look: Look): Promise<void>;
}

const LOOKS = define<LookRecord>()({ name: 'alert-looks', fields: [], feed: false });
const ID = 'look';

export const openLookStore = async (store: Pick<Store, 'collection'>): Promise<LookStore> => {
  const looks = await store.collection(LOOKS);
  return {
    last: async () => (await looks.get(ID)) ?? { seq: 0, at: null },
    save: async (look) => {
      const record = await looks.get(ID);
      try {
        await (record ? looks.put({ ...record, ...look }) : looks.insert({ id: ID, ...look }));
      } catch (error) {
        // Another process looked too: what it noted is as good.
        if (!(error instanceof Stale || error instanceof Conflict)) throw error;
      }
    },
  };
};
