import { Conflict, Invalid, Stale, type Filter, type Store, type StoredEvent } from '../ports/storage.ts';
import type { Entry, PublicEntry, PublicVersion } from './entry.ts';
import { entryCollection, recordOf, versionCollection, versionId, type EntryRecord } from './entry-record.ts';

type Definition = typeof entryCollection;
export type EntryField = Definition['fields'][number];
export type EntrySort = NonNullable<Definition['sort']>[number];
export type EntryWhere = Filter<EntryRecord, EntryField>;

/** A value that belongs to another entry already. */
export interface Taken {
  readonly taken: 'id' | 'slug' | 'registerId';
}

export const isTaken = (outcome: Entry | Taken): outcome is Taken => 'taken' in outcome;

/** The cursor of a page is none that a list in this order gave. */
export class UnknownCursor extends Error {
  constructor() {
    super('This cursor belongs to no list in this order. Leave `after` out to begin at the first page.');
    this.name = 'UnknownCursor';
  }
}

/** What happened to an entry, as it stands in the change log. */
export type EntryEvent =
  'entry.created' | 'entry.saved' | 'entry.submitted' | 'entry.returned' | 'entry.published' | 'entry.withdrawn';

export interface EntryPageQuery {
  readonly where: EntryWhere;
  readonly sort?: EntrySort | undefined;
  readonly desc?: boolean | undefined;
  readonly limit: number;
  readonly after?: string | null | undefined;
}

/** Entries in the words of their domain. */
export interface EntryStore {
  byId(id: string): Promise<Entry | null>;
  byIds(ids: readonly string[]): Promise<readonly Entry[]>;
  bySlug(slug: string): Promise<Entry | null>;
  byRegisterId(registerId: string): Promise<Entry | null>;
  /** Those of the slugs that are taken. At most 1000. */
  takenSlugs(slugs: readonly string[]): Promise<ReadonlySet<string>>;
  /** Adds an entry; `taken` names what another one has already. */
  add(entry: Entry, event: EntryEvent, actor: string): Promise<Entry | Taken>;
  /** Stores a change; null when somebody else was first, `taken` when its slug is another's. */
  save(entry: Entry, event: EntryEvent, actor: string): Promise<Entry | Taken | null>;
  /** Keeps the version that is public now, for ever; to be called before a write that replaces it or takes it back. */
  keepVersion(entry: PublicEntry): Promise<void>;
  /** Versions that made way, of those asked for. */
  olderVersions(entryId: string, versions: readonly number[]): Promise<readonly PublicVersion[]>;
  page(
    query: EntryPageQuery,
  ): Promise<{ readonly items: readonly { readonly entry: Entry; cursor(): string }[]; readonly more: boolean }>;
  count(where: EntryWhere, max?: number): Promise<number>;
  /** The first publisher with public entries whose code comes after `code`; null at the end. */
  nextPublisher(code: string): Promise<string | null>;
  /** Public entries in the order of ids, with the cursor of the next ones. */
  publicBatch(after: string | null): Promise<{ readonly items: readonly Entry[]; readonly next: string | null }>;
}

const BATCH = 500;

/** Which value was taken; anything but a `Conflict` is thrown on. */
const takenBy = (error: unknown): Taken => {
  if (!(error instanceof Conflict)) throw error;
  const field = error.fields[0];
  return { taken: field === 'slug' || field === 'registerId' ? field : 'id' };
};

export const openEntryStore = async (store: Pick<Store, 'collection'>): Promise<EntryStore> => {
  const entries = await store.collection(entryCollection);
  const versions = await store.collection(versionCollection);
  const first = async (where: EntryWhere): Promise<Entry | null> =>
    (await entries.find({ where, limit: 1 })).items[0] ?? null;
  const eventOf = (type: EntryEvent, actor: string): StoredEvent => ({ type, actor });

  return {
    byId: (id) => entries.get(id),
    byIds: (ids) => entries.getMany(ids),
    bySlug: (slug) => first({ slug }),
    byRegisterId: (registerId) => first({ registerId }),
    takenSlugs: async (slugs) => {
      const { items } = await entries.find({ where: { slug: { in: slugs } }, limit: slugs.length });
      return new Set(items.map((entry) => entry.slug));
    },
    add: async (entry, event, actor) => {
      try {
        return await entries.insert(recordOf(entry), eventOf(event, actor));
      } catch (error) {
        return takenBy(error);
      }
    },
    save: async (entry, event, actor) => {
      try {
        return await entries.put(recordOf(entry), eventOf(event, actor));
      } catch (error) {
        if (error instanceof Stale) return null;
        return takenBy(error);
      }
    },
    keepVersion: async (entry) => {
      const record = { id: versionId(entry.id, entry.public.version), entry: entry.id, published: entry.public };
      try {
        await versions.insert(record);
      } catch (error) {
        // Kept before, by a write that did not come to pass or by somebody at the same moment: what was public is one thing.
        if (!(error instanceof Conflict)) throw error;
      }
    },
    olderVersions: async (entryId, numbers) => {
      const records = await versions.getMany(numbers.map((version) => versionId(entryId, version)));
      return records.map((record) => record.published);
    },
    page: async ({ where, sort, desc, limit, after }) => {
      const page = await entries.find({ where, sort, desc, limit, after }).catch((error: unknown) => {
        throw after && error instanceof Invalid ? new UnknownCursor() : error;
      });
      const items = page.items.map((entry) => ({ entry, cursor: () => entries.cursorOf(entry, { sort, desc }) }));
      return { items, more: page.next !== null };
    },
    count: (where, max) => entries.count(where, max),
    nextPublisher: async (code) => {
      const page = await entries.find({
        where: { listed: true, publisher: { gt: code } },
        sort: 'publisher',
        limit: 1,
      });
      return page.items[0]?.publisher ?? null;
    },
    publicBatch: (after) => entries.find({ where: { listed: true }, limit: BATCH, after }),
  };
};
