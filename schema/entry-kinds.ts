/** Named as in schema/entries.graphql. */
export type EntryKind = 'CASE_STUDY' | 'TOOL' | 'PROJECT' | 'NEED' | 'ALGORITHM';

/** The kinds of entry, in the order in which they are offered. */
export const KINDS: readonly EntryKind[] = ['CASE_STUDY', 'TOOL', 'PROJECT', 'ALGORITHM', 'NEED'];

/** The first part of the path of a kind's pages, and its name in a search address: `/voorbeeld/…`, `?soort=voorbeeld`. */
export const segmentOf: Readonly<Record<EntryKind, string>> = {
  CASE_STUDY: 'voorbeeld',
  TOOL: 'hulpmiddel',
  PROJECT: 'samenwerking',
  ALGORITHM: 'algoritme',
  NEED: 'oproep',
};
