import { isoNow, type Clock } from '../platform/clock.ts';
import { Conflict, define, Stale, type Doc, type Store } from '../ports/storage.ts';

/**
 * An entry that was new for somebody: one document per person and entry, however many of their searches find it. That is
 * what makes an item come once: it is written before it is shown or sent, and stays after its searches are gone.
 */
export interface Finding extends Doc {
  readonly owner: string;
  readonly entry: string;
  /** Ids of the searches that found it. */
  readonly searches: readonly string[];
  readonly publishedAt: string;
  readonly foundAt: string;
  readonly read: boolean;
  /** The one letter that it goes with; null while it went with none. */
  readonly letter: string | null;
  readonly expiresAt: string;
}

export interface FindingStore {
  /** Notes that this search found this entry. */
  note(found: Pick<Finding, 'owner' | 'entry' | 'publishedAt'> & { readonly search: string }): Promise<void>;
  /** The newest ones of one person. */
  newestOf(owner: string, options: { readonly unread: boolean; readonly limit: number }): Promise<readonly Finding[]>;
  /** Unread ones that went with no letter yet, oldest first. */
  unsentOf(owner: string): Promise<readonly Finding[]>;
  byIds(ids: readonly string[]): Promise<readonly Finding[]>;
  markRead(finding: Finding): Promise<void>;
  /** Gives it to a letter, unless it has one; true when it goes with this letter. */
  claim(owner: string, entry: string, letter: string): Promise<boolean>;
  /** A search is gone. */
  withoutSearch(owner: string, search: string): Promise<void>;
  removeAllOf(owner: string): Promise<void>;
}

/** How long finds are remembered. Entries that were published longer ago than `LOOK_BACK_MS` are never found anew. */
const KEPT_MS = 400 * 86_400_000;
export const LOOK_BACK_MS = 300 * 86_400_000;
const AT_A_TIME = 500;

const FINDINGS = define<Finding>()({
  name: 'alert-findings',
  fields: ['owner', 'searches', 'publishedAt', 'read', 'letter', 'expiresAt'],
  arrays: ['searches'],
  sort: ['publishedAt'],
  indexes: [
    ['owner', 'publishedAt'],
    ['owner', 'read', 'publishedAt'],
  ],
  expires: 'expiresAt',
  feed: false,
});

const findingId = (owner: string, entry: string): string => `${owner}.${entry}`;

export const openFindingStore = async (store: Pick<Store, 'collection'>, clock: Clock): Promise<FindingStore> => {
  const findings = await store.collection(FINDINGS);
  /** Changes one that exists; null when it is gone. */
  const change = async (id: string, how: (finding: Finding) => Finding): Promise<Finding | null> => {
    try {
      return await findings.update(id, how);
    } catch (error) {
      if (error instanceof Stale) return null;
      throw error;
    }
  };
  const allOf = async (owner: string, search?: string): Promise<readonly Finding[]> => {
    const where = { owner, ...(search !== undefined && { searches: search }) };
    return (await findings.find({ where, limit: AT_A_TIME })).items;
  };
  const addSearch = async (id: string, search: string): Promise<void> => {
    const known = await findings.get(id);
    if (known && !known.searches.includes(search))
      await change(id, (finding) => ({ ...finding, searches: [...new Set([...finding.searches, search])] }));
  };

  return {
    note: async ({ owner, entry, publishedAt, search }) => {
      const id = findingId(owner, entry);
      if (await findings.get(id)) return addSearch(id, search);
      const expiresAt = new Date(clock.now().getTime() + KEPT_MS).toISOString();
      const found = { owner, entry, publishedAt, searches: [search], foundAt: isoNow(clock), expiresAt };
      try {
        await findings.insert({ id, ...found, read: false, letter: null });
      } catch (error) {
        if (!(error instanceof Conflict)) throw error;
        await addSearch(id, search);
      }
    },
    newestOf: async (owner, { unread, limit }) => {
      const where = { owner, ...(unread && { read: false }) };
      return (await findings.find({ where, sort: 'publishedAt', desc: true, limit })).items;
    },
    unsentOf: async (owner) =>
      (await findings.find({ where: { owner, read: false, letter: null }, sort: 'publishedAt', limit: AT_A_TIME }))
        .items,
    byIds: (ids) => findings.getMany(ids),
    markRead: async ({ id }) => {
      await change(id, (finding) => ({ ...finding, read: true }));
    },
    claim: async (owner, entry, letter) => {
      const claimed = await change(findingId(owner, entry), (finding) => ({
        ...finding,
        letter: finding.letter ?? letter,
      }));
      return claimed?.letter === letter;
    },
    withoutSearch: async (owner, search) => {
      for (let some = await allOf(owner, search); some.length > 0; some = await allOf(owner, search))
        for (const { id } of some)
          await change(id, (finding) => ({ ...finding, searches: finding.searches.filter((one) => one !== search) }));
    },
    removeAllOf: async (owner) => {
      for (let some = await allOf(owner); some.length > 0; some = await allOf(owner))
        for (const finding of some) await findings.remove(finding);
    },
  };
};
