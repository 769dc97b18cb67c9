import type { Doc } from '../ports/storage.ts';
import type { EntryContent, Provenance } from './content.ts';
import type { EntryKind, EntryState } from './vocabulary.ts';

/** An entry as it is kept: one document with its public version, its working copy and its withdrawal. */
export type Entry = UnpublishedEntry | PublicEntry | WithdrawnEntry;

interface EntryIdentity extends Doc {
  readonly kind: EntryKind;
  /** Code of the municipality that publishes it. */
  readonly publisher: string;
  /** Follows the title until the first publication; fixed from then on. */
  readonly slug: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly firstPublishedAt: string | null;
  /** Every version that was ever public, oldest first. Those before the present one are documents of their own. */
  readonly publishedVersions: readonly number[];
  /** Versions up to this one were taken back and stay closed, also after a new publication. */
  readonly closedThrough: number;
  readonly provenance: Provenance | null;
  /** Identity in the algorithm register, and the fingerprint of what was last taken in from there. */
  readonly registerId: string | null;
  readonly registerFingerprint: string | null;
}

/** Never published: there is only what its own people work on. */
export interface UnpublishedEntry extends EntryIdentity {
  readonly public: null;
  readonly working: WorkingCopy;
  readonly withdrawn: null;
}

/** Public, with a working copy when somebody is changing it. */
export interface PublicEntry extends EntryIdentity {
  readonly public: PublicVersion;
  readonly working: WorkingCopy | null;
  readonly withdrawn: null;
}

/** Taken back. Its own people keep the content and may publish it again. */
export interface WithdrawnEntry extends EntryIdentity {
  readonly public: null;
  readonly working: WorkingCopy | null;
  readonly withdrawn: { readonly at: string; readonly reason: string; readonly content: EntryContent };
}

export interface PublicVersion {
  readonly version: number;
  readonly content: EntryContent;
  readonly at: string;
}

interface WorkingCopy {
  readonly state: 'DRAFT' | 'IN_REVIEW';
  readonly content: EntryContent;
  /** What a reviewer asked for when it came back. */
  readonly returnReason: string | null;
}

/** What its own people see and change: the working copy, else what is or was public. */
export const currentContent = (entry: Entry): EntryContent => {
  if (entry.withdrawn) return (entry.working ?? entry.withdrawn).content;
  return entry.public ? (entry.working ?? entry.public).content : entry.working.content;
};

/** The state of that copy. */
export const currentState = (entry: Entry): EntryState => {
  if (entry.working) return entry.working.state;
  return entry.public ? 'PUBLISHED' : 'WITHDRAWN';
};

/** True when this version was public and may still be read by everyone. */
export const isReadableVersion = (entry: Entry, version: number): boolean =>
  entry.public !== null && version > entry.closedThrough && entry.publishedVersions.includes(version);
