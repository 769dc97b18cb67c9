import type { EntryKind, ProvenanceKind } from './vocabulary.ts';

type Given<T> = T | null | undefined;
type Text = Given<string>;

/**
 * Content as somebody hands it in: nothing is checked yet. A field that is left out stays as it is (or gets its default
 * in a new entry); null empties it. Words such as kinds and phases are checked against the vocabulary.
 */
export interface ContentInput {
  readonly title?: Text;
  readonly summary?: Text;
  readonly themes?: Given<readonly string[]>;
  readonly steps?: Given<readonly number[]>;
  readonly phase?: Text;
  readonly language?: Text;
  readonly licence?: Text;
  readonly contact?: Given<{ readonly name?: Text; readonly role?: Text }>;
  readonly story?: Given<{
    readonly background?: Text;
    readonly approach?: Text;
    readonly result?: Text;
    readonly lessons?: Text;
    readonly conditions?: Text;
  }>;
  readonly facts?: Given<{
    readonly costOnce?: Given<number>;
    readonly costYearly?: Given<number>;
    readonly hours?: Given<number>;
    readonly durationMonths?: Given<number>;
    readonly supplier?: Text;
    readonly inhabitantsAtTheTime?: Given<number>;
  }>;
  readonly claims?: Given<
    readonly {
      readonly text: string;
      readonly evidence: string;
      readonly sourceText?: Text;
      readonly sourceUrl?: Text;
    }[]
  >;
  readonly links?: Given<readonly { readonly title: string; readonly url: string }[]>;
  readonly need?: Given<{
    readonly kind: string;
    readonly urgency?: Given<number>;
    readonly hoursPerWeek?: Given<number>;
    readonly until?: Text;
    readonly region?: Text;
  }>;
  readonly algorithm?: Given<{
    readonly status?: Text;
    readonly goal?: Text;
    readonly legalBasis?: Text;
    readonly impactAssessment?: Text;
    readonly registeredOn?: Text;
    readonly registerUrl?: Text;
    readonly publicationCategory?: Text;
    readonly proportionality?: Text;
    readonly humanIntervention?: Text;
    readonly risks?: Text;
    readonly sourceData?: Text;
    readonly method?: Text;
    readonly provider?: Text;
  }>;
}

export interface CreateEntryInput extends ContentInput {
  /** Code of the publisher. */
  readonly municipality: string;
  readonly kind: EntryKind;
  readonly title: string;
}

export interface SaveEntryInput extends ContentInput {
  readonly id: string;
  /** The version that was changed. */
  readonly version: number;
}

/** A record of the algorithm register, ready to be taken in. */
export interface RegisterRecordInput {
  readonly publisher: string;
  /** Id in the register; by it the record is known. */
  readonly registerId: string;
  readonly content: ContentInput & { readonly title: string };
  readonly publish: boolean;
}

/** A public entry with a fixed identity, for demo content. */
export interface SeedEntryInput {
  /** Any text; the same key always gives the same entry. */
  readonly key: string;
  readonly publisher: string;
  readonly kind: EntryKind;
  readonly content: ContentInput & { readonly title: string };
  /** Instant, ISO 8601. */
  readonly publishedAt: string;
  readonly provenance: { readonly kind: ProvenanceKind; readonly text: string; readonly url?: Text } | null;
}

/** The entry of a joint project whose room is kept elsewhere under the same id. */
export interface ProjectEntryInput {
  readonly id: string;
  readonly publisher: string;
  readonly content: ContentInput & { readonly title: string };
  readonly publish: boolean;
}
