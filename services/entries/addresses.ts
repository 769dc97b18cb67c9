import type { EntryKind } from './vocabulary.ts';

/** The first part of a page's path, by kind. */
export const SEGMENTS: Readonly<Record<EntryKind, string>> = {
  CASE_STUDY: 'voorbeeld',
  TOOL: 'hulpmiddel',
  PROJECT: 'samenwerking',
  NEED: 'oproep',
  ALGORITHM: 'algoritme',
};

/** Path of an entry's page: `/voorbeeld/slug`. */
export const urlOf = (entry: { readonly kind: EntryKind; readonly slug: string }): string =>
  `/${SEGMENTS[entry.kind]}/${entry.slug}`;

/** Path of an older public version. */
export const versionUrl = (entry: { readonly kind: EntryKind; readonly slug: string }, version: number): string =>
  `${urlOf(entry)}?versie=${version}`;
