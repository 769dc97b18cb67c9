import type { Connection } from '../platform/paging.ts';
import type { EntryCopy } from './content.ts';
import type { EntryKind, EntryOrder, EntryState, Phase } from './vocabulary.ts';

type List<T> = readonly T[] | null | undefined;

/** Within one list a value is enough; all lists that are given must match. A theme includes its narrower ones. */
export interface EntryFilter {
  readonly kinds?: List<EntryKind>;
  readonly themes?: List<string>;
  readonly steps?: List<number>;
  /** Codes of publishers. */
  readonly municipalities?: List<string>;
  readonly phases?: List<Phase>;
  readonly licences?: List<string>;
  /** With any other state than PUBLISHED the whole list is of the viewer's own municipalities. */
  readonly states?: List<EntryState>;
}

/** A page of a list. */
export interface EntryPageRequest {
  /** 1 to 100. */
  readonly first: number;
  /** Cursor of an earlier page in the same order. */
  readonly after?: string | null | undefined;
}

export interface EntryListQuery extends EntryPageRequest {
  readonly filter?: EntryFilter | null | undefined;
  /** Default NEWEST: by first publication (in lists of drafts: by creation). */
  readonly order?: EntryOrder | null | undefined;
}

/** A page of entries. `totalCount` counts up to 10,000, and only when it is asked for. */
export type EntryPage = Omit<Connection<EntryCopy>, 'totalCount'> & { readonly totalCount: () => Promise<number> };

/** How much one municipality has public. */
export interface PublisherCount {
  readonly code: string;
  readonly entries: number;
  /** Needs to which a reaction is still useful. */
  readonly openCalls: number;
}

/** How much is public. */
export interface EntryCounts {
  readonly kinds: readonly { readonly kind: EntryKind; readonly count: number }[];
  readonly steps: readonly { readonly step: number; readonly count: number }[];
  /** Municipalities with at least one public entry. */
  readonly publishers: number;
  readonly publisherCodes: readonly string[];
}
