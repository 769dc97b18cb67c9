import type { EntryContent, Provenance } from './content.ts';
import type { UnpublishedEntry } from './entry.ts';
import type { EntryKind } from './vocabulary.ts';

export interface Birth {
  readonly id: string;
  readonly kind: EntryKind;
  readonly publisher: string;
  readonly slug: string;
  readonly content: EntryContent;
  readonly now: string;
  readonly provenance?: Provenance | null;
  readonly register?: { readonly id: string; readonly fingerprint: string };
}

/** A draft that is not stored yet; storing makes it version 1. */
export const newDraft = ({
  id,
  kind,
  publisher,
  slug,
  content,
  now,
  provenance,
  register,
}: Birth): UnpublishedEntry => ({
  id,
  version: 0,
  kind,
  publisher,
  slug,
  createdAt: now,
  updatedAt: now,
  firstPublishedAt: null,
  publishedVersions: [],
  closedThrough: 0,
  provenance: provenance ?? null,
  registerId: register?.id ?? null,
  registerFingerprint: register?.fingerprint ?? null,
  public: null,
  working: { state: 'DRAFT', content, returnReason: null },
  withdrawn: null,
});
