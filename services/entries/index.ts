import type { Connection } from '../platform/paging.ts';
import type { Failure, Result } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import type { EntryCopy, PublishedVersion, WithdrawalNotice } from './content.ts';
import type {
  CreateEntryInput,
  ProjectEntryInput,
  RegisterRecordInput,
  SaveEntryInput,
  SeedEntryInput,
} from './content-input.ts';
import type { Themes } from './themes.ts';
import type { EntryKind, EntryOrder, EntryState, Phase } from './vocabulary.ts';

export * from './content.ts';
export type * from './content-input.ts';
export { createThemes, type Theme, type Themes } from './themes.ts';
export * from './vocabulary.ts';

/** An entry as it is now, or problems; with `CHANGED_MEANWHILE` comes the copy that is stored. */
export type EntryResult = { readonly ok: true; readonly value: EntryCopy } | EntryFailure;
export interface EntryFailure extends Failure {
  readonly stored?: EntryCopy;
}

/** Names the copy that the viewer saw last. */
export interface EntryVersionInput {
  readonly id: string;
  readonly version: number;
}

/** Within one list a value is enough; all lists that are given must match. A theme includes its narrower ones. */
export interface EntryFilter {
  readonly kinds?: readonly EntryKind[] | null | undefined;
  readonly themes?: readonly string[] | null | undefined;
  readonly steps?: readonly number[] | null | undefined;
  /** Codes of publishers. */
  readonly municipalities?: readonly string[] | null | undefined;
  readonly phases?: readonly Phase[] | null | undefined;
  readonly licences?: readonly string[] | null | undefined;
  /** Other states than PUBLISHED give entries of the viewer's own municipalities only. */
  readonly states?: readonly EntryState[] | null | undefined;
}

export interface EntryListQuery {
  readonly filter?: EntryFilter | null | undefined;
  /** Default NEWEST: by first publication. */
  readonly order?: EntryOrder | null | undefined;
  /** 1 to 100. */
  readonly first: number;
  /** Cursor of an earlier page in the same order. */
  readonly after?: string | null | undefined;
}

/** A page of entries. `totalCount` counts up to 10,000, when it is asked for. */
export type EntryPage = Omit<Connection<EntryCopy>, 'totalCount'> & { readonly totalCount: () => Promise<number> };

export interface EntryCounts {
  readonly kinds: readonly { readonly kind: EntryKind; readonly count: number }[];
  readonly steps: readonly { readonly step: number; readonly count: number }[];
  /** Municipalities with at least one public entry. */
  readonly publishers: number;
}

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
  returnEntry(
    viewer: Viewer,
    input: EntryVersionInput & { readonly reason?: string | null | undefined },
  ): Promise<EntryResult>;
  /** Makes the working copy public; the version it answers is the one that stays readable. */
  publishEntry(viewer: Viewer, input: EntryVersionInput): Promise<EntryResult>;
  /** Takes the entry back: for everyone else only the notice remains, at every version. */
  withdrawEntry(viewer: Viewer, input: EntryVersionInput & { readonly reason: string }): Promise<EntryResult>;

  /** One entry: the working copy for the people of its municipality, else the public one. `version`: an older public one. */
  byId(viewer: Viewer, id: string, version?: number | null): Promise<EntryCopy | null>;
  bySlug(viewer: Viewer, slug: string, version?: number | null): Promise<EntryCopy | null>;
  list(viewer: Viewer, query: EntryListQuery): Promise<EntryPage>;
  /** Versions that were public, newest first; empty for an entry that is not public and not the viewer's. */
  versions(viewer: Viewer, id: string): Promise<readonly PublishedVersion[]>;
  /** Null unless the entry with this slug was withdrawn. */
  withdrawal(slug: string): Promise<WithdrawalNotice | null>;
  counts(): Promise<EntryCounts>;
  /** May the viewer create and change entries of this publisher? */
  mayEdit(viewer: Viewer, publisher: string): boolean;
  /** May the viewer publish, return and withdraw entries of this publisher? */
  mayPublish(viewer: Viewer, publisher: string): boolean;

  /** Public copies by id, in the order asked; what is not public is left out. At most 1000. */
  publicByIds(ids: readonly string[]): Promise<readonly EntryCopy[]>;
  /** Public copies of one publisher, newest first. */
  publicOf(
    publisher: string,
    query: {
      readonly kinds?: readonly EntryKind[] | null | undefined;
      readonly first: number;
      readonly after?: string | null | undefined;
    },
  ): Promise<EntryPage>;
  /** Every public copy, in batches, in the order of ids. */
  publicEntries(): AsyncIterable<readonly EntryCopy[]>;

  /** Takes in a record of the algorithm register; twice the same changes nothing. */
  upsertRegisterRecord(
    viewer: Viewer,
    input: RegisterRecordInput,
  ): Promise<Result<{ readonly outcome: 'added' | 'changed' | 'unchanged'; readonly entry: EntryCopy }>>;
  /** Places a public entry with a fixed identity, unless it is there already. */
  seedEntry(input: SeedEntryInput): Promise<Result<{ readonly outcome: 'added' | 'unchanged'; readonly id: string }>>;
  /** The entry of a joint project, under the id of its room; asked twice it gives the first one. */
  createProjectEntry(viewer: Viewer, input: ProjectEntryInput): Promise<EntryResult>;
}
