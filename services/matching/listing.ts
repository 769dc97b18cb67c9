import type { EntryCopy, EntryKind, NeedFacts, NeedKind } from '../entries/index.ts';
import { softwareOf, type Software } from './software.ts';
import type { Bag, Vocabulary } from './words.ts';

/** What an entry can mean to somebody with a need: knowledge, code, or company in the same need. */
export type Offering = 'knowledge' | 'code' | { readonly sameNeed: NeedKind };

const offeringOf = ({ kind, need }: Pick<ListedEntry, 'kind' | 'need'>): Offering => {
  if (kind === 'TOOL') return 'code';
  return kind === 'NEED' && need ? { sameNeed: need.kind } : 'knowledge';
};

/** What matching knows of one public entry. */
export interface Listing {
  readonly id: string;
  /** Code of the municipality. */
  readonly publisher: string;
  readonly kind: EntryKind;
  readonly title: string;
  /** Codes of themes. */
  readonly themes: readonly string[];
  readonly bag: Bag;
  /** Only for a NEED. */
  readonly need: NeedFacts | null;
  readonly offering: Offering;
  readonly software: readonly Software[];
  /** Instant of the first publication. */
  readonly since: string;
}

/** The parts of a public entry that a match can rest on. Names of people are not among them. */
export type ListedEntry = Pick<
  EntryCopy,
  | 'id'
  | 'publisher'
  | 'kind'
  | 'title'
  | 'summary'
  | 'themes'
  | 'need'
  | 'facts'
  | 'algorithm'
  | 'publishedAt'
  | 'updatedAt'
>;

const TITLE_COUNTS = 3;

/** Reads a text that has a title. */
export const readText = (vocabulary: Vocabulary, title: string, summary: string | null): Bag =>
  vocabulary.read({ text: title, weight: TITLE_COUNTS }, { text: summary ?? '', weight: 1 });

export const listingOf = (entry: ListedEntry, vocabulary: Vocabulary): Listing => ({
  id: entry.id,
  publisher: entry.publisher,
  kind: entry.kind,
  title: entry.title,
  themes: entry.themes,
  bag: readText(vocabulary, entry.title, entry.summary),
  need: entry.kind === 'NEED' ? entry.need : null,
  offering: offeringOf(entry),
  software: softwareOf(entry),
  since: entry.publishedAt ?? entry.updatedAt,
});
