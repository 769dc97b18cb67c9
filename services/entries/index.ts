import { dutchDay, type Clock } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import type { Store } from '../ports/storage.ts';
import { createAdoptEntry, createWithdrawAdoption, type AdoptEntryInput, type AdoptionInput } from './adopt-entry.ts';
import type {
  CreateEntryInput,
  ProjectEntryInput,
  RegisterRecordInput,
  SaveEntryInput,
  SeedEntryInput,
} from './content-input.ts';
import type { EntryCopy, PublishedVersion, WithdrawalNotice } from './content.ts';
import { countEntries } from './count-entries.ts';
import { createCountPublishers } from './count-publishers.ts';
import { createCreateEntry } from './create-entry.ts';
import { createCreateProjectEntry } from './create-project-entry.ts';
import type { EntryCounts, EntryListQuery, EntryPage, EntryPageRequest, PublisherCount } from './entry-list.ts';
import { mayEdit, mayPublish } from './entry-policy.ts';
import type { EntryResult, EntryVersionInput } from './entry-result.ts';
import { openEntryStore, type EntryStore } from './entry-store.ts';
import { keptUntilChange } from './kept-until-change.ts';
import { createEntryLists } from './list-entries.ts';
import type { PublisherDirectory } from './publisher.ts';
import { createPublishEntry } from './publish-entry.ts';
import { createEntryReads } from './read-entries.ts';
import { counted, createReuseReads, type AdoptedEntry, type CountedEntry } from './read-reuse.ts';
import { createUpsertRegisterRecord, type RegisterOutcome } from './register-record.ts';
import { openReuseStore, type ReuseStore } from './reuse-store.ts';
import type { Reuse } from './reuse.ts';
import { createReturnEntry, type ReturnEntryInput } from './return-entry.ts';
import { createSaveEntry } from './save-entry.ts';
import { createSeedAdoptions, type SeedAdoptionsInput } from './seed-adoptions.ts';
import { createSeedEntry } from './seed-entry.ts';
import { createSubmitEntry } from './submit-entry.ts';
import { createThemes, type Themes } from './themes.ts';
import type { EntryKind } from './vocabulary.ts';
import { createWithdrawEntry, type WithdrawEntryInput } from './withdraw-entry.ts';

export type * from './content-input.ts';
export * from './content.ts';
export type * from './entry-list.ts';
export type * from './entry-result.ts';
export { UnknownCursor } from './entry-store.ts';
export { renderMarkdown } from './markdown.ts';
export type { RegisterOutcome } from './register-record.ts';
export type { AdoptEntryInput, AdoptionInput } from './adopt-entry.ts';
export type { AdoptedEntry, CountedEntry } from './read-reuse.ts';
export type { Reuse } from './reuse.ts';
export { seedId } from './seed-id.ts';
export type { SeedAdoptionsInput } from './seed-adoptions.ts';
export { isOpen } from './need.ts';
export { titleKey } from './slug.ts';
export { cleanLine, cleanText } from './text-cleaning.ts';
export type { Theme, Themes } from './themes.ts';
export * from './vocabulary.ts';

/** What municipalities publish. Every member that takes a viewer shows and allows only what that viewer may. */
export interface Entries {
  readonly themes: Themes;

  /** A new draft of the viewer's municipality; it needs a title only. */
  createEntry(viewer: Viewer, input: CreateEntryInput): Promise<EntryResult>;
  /** Changes the working copy; makes one when the entry is public. A save that changes nothing keeps the version. */
  saveEntry(viewer: Viewer, input: SaveEntryInput): Promise<EntryResult>;
  /** Draft to review. */
  submitEntry(viewer: Viewer, input: EntryVersionInput): Promise<EntryResult>;
  /** Review back to draft, with what must still be done. */
  returnEntry(viewer: Viewer, input: ReturnEntryInput): Promise<EntryResult>;
  /** Makes the working copy public; the version it answers is the one that stays readable. */
  publishEntry(viewer: Viewer, input: EntryVersionInput): Promise<EntryResult>;
  /** Takes the entry back: for everyone else only the notice remains, at every version. */
  withdrawEntry(viewer: Viewer, input: WithdrawEntryInput): Promise<EntryResult>;

  /** One entry: the working copy for the people of its municipality, else the public one. `version`: an older public one. */
  byId(viewer: Viewer, id: string, version?: number | null): Promise<EntryCopy | null>;
  bySlug(viewer: Viewer, slug: string, version?: number | null): Promise<EntryCopy | null>;
  /** Throws `UnknownCursor`. */
  list(viewer: Viewer, query: EntryListQuery): Promise<EntryPage>;
  /** Versions that everyone may read, newest first; empty for an entry that is not public. */
  versions(id: string): Promise<readonly PublishedVersion[]>;
  /** Versions that were public and ought to be kept, but are not: empty unless something was damaged. */
  lostVersions(id: string): Promise<readonly number[]>;
  /** Null unless the entry with this slug was withdrawn. */
  withdrawal(slug: string): Promise<WithdrawalNotice | null>;
  counts(): Promise<EntryCounts>;
  /** How much each municipality that shares something has public. */
  countsByPublisher(): Promise<readonly PublisherCount[]>;
  /** May the viewer create and change entries of this publisher? */
  mayEdit(viewer: Viewer, publisher: string): boolean;
  /** May the viewer publish, return and withdraw entries of this publisher? */
  mayPublish(viewer: Viewer, publisher: string): boolean;

  /** Public copies by id, in the order asked; what is not public is left out. At most 1000. */
  publicByIds(ids: readonly string[]): Promise<readonly CountedEntry[]>;
  /** Public copies of one publisher, newest first. */
  publicOf(
    publisher: string,
    query: EntryPageRequest & { readonly kinds?: readonly EntryKind[] | null | undefined },
  ): Promise<EntryPage>;
  /** Every public copy, in batches, in the order of ids. */
  publicEntries(): AsyncIterable<readonly CountedEntry[]>;

  /** A municipality tells that it uses, tried or stopped using a public entry of another one; told again, it replaces. */
  adoptEntry(viewer: Viewer, input: AdoptEntryInput): Promise<Result<EntryCopy>>;
  /** Takes back what a municipality told about an entry. */
  withdrawAdoption(viewer: Viewer, input: AdoptionInput): Promise<Result<EntryCopy>>;
  /** Who uses an entry; of one that is not public nobody is told. */
  reuse(entry: Pick<EntryCopy, 'id' | 'publishedVersion'>): Promise<Reuse>;
  /** Entries of others that a municipality adopted, the latest first. */
  adoptedBy(publisher: string, first: number): Promise<readonly AdoptedEntry[]>;
  /** Entries of a municipality that others adopted, once for each of them, the latest first. */
  adoptedFrom(owner: string, first: number): Promise<readonly AdoptedEntry[]>;
  /** Codes of the municipalities for which the viewer may tell that they use an entry of this owner. */
  mayAdoptFor(viewer: Viewer, owner: string): readonly string[];

  /** Takes in a record of the algorithm register; twice the same changes nothing. */
  upsertRegisterRecord(viewer: Viewer, input: RegisterRecordInput): Promise<Result<RegisterOutcome>>;
  /** Places a public entry with a fixed identity, unless it is there already. */
  seedEntry(input: SeedEntryInput): Promise<Result<{ readonly outcome: 'added' | 'unchanged'; readonly id: string }>>;
  /** Places examples of adoptions of a seeded entry, unless it ever had any. */
  seedAdoptions(input: SeedAdoptionsInput): Promise<'added' | 'unchanged'>;
  /** The entry of a joint project, under the id of its room; asked twice it gives the first one. */
  createProjectEntry(viewer: Viewer, input: ProjectEntryInput): Promise<EntryResult>;
}

export interface EntriesDeps {
  readonly store: Pick<Store, 'collection' | 'position'>;
  readonly clock: Clock;
  readonly municipalities: PublisherDirectory;
  /** As it stands in seed/entries/themes.json. */
  readonly themes: unknown;
}

/** Opens the domain; throws when the list of themes is not what it should be. */
export const createEntries = async ({ store, clock, municipalities, themes: list }: EntriesDeps): Promise<Entries> => {
  const entries = await openEntryStore(store);
  const reuse = await openReuseStore(store);
  const themes = createThemes(list);
  const deps = { entries, reuse, clock, municipalities, themes };
  return {
    themes,
    createEntry: createCreateEntry(deps),
    saveEntry: createSaveEntry(deps),
    submitEntry: createSubmitEntry(deps),
    returnEntry: createReturnEntry(deps),
    publishEntry: createPublishEntry(deps),
    withdrawEntry: createWithdrawEntry(deps),
    ...createEntryReads(entries),
    ...createEntryLists(entries, themes),
    ...createReuseReads(deps),
    publicByIds: async (ids) => counted(reuse, await entries.byIds(ids)),
    counts: keptUntilChange(store, () => countEntries(entries)),
    countsByPublisher: keptUntilChange(store, createCountPublishers(deps), () => dutchDay(clock)),
    mayEdit,
    mayPublish,
    publicEntries: () => publicEntries(deps),
    adoptEntry: createAdoptEntry(deps),
    withdrawAdoption: createWithdrawAdoption(deps),
    upsertRegisterRecord: createUpsertRegisterRecord(deps),
    seedEntry: createSeedEntry(deps),
    seedAdoptions: createSeedAdoptions(deps),
    createProjectEntry: createCreateProjectEntry(deps),
  };
};

interface Stores {
  readonly entries: Pick<EntryStore, 'publicBatch'>;
  readonly reuse: Pick<ReuseStore, 'counts'>;
}

async function* publicEntries({ entries, reuse }: Stores): AsyncGenerator<readonly CountedEntry[]> {
  let after: string | null = null;
  do {
    const batch: Awaited<ReturnType<EntryStore['publicBatch']>> = await entries.publicBatch(after);
    if (batch.items.length > 0) yield await counted(reuse, batch.items);
    after = batch.next;
  } while (after !== null);
}
