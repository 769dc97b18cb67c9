import { segmentOf } from '../../schema/entry-kinds.ts';
import type { EntryKind } from './vocabulary.ts';

/** Path of an entry's page: `/voorbeeld/slug`. */
export const urlOf = (entry: { readonly kind: EntryKind; readonly slug: string }): string =>
  `/${segmentOf[entry.kind]}/${entry.slug}`;

/** Path of an older public version. */
export const versionUrl = (entry: { readonly kind: EntryKind; readonly slug: string }, version: number): string =>
  `${urlOf(entry)}?versie=${version}`;
