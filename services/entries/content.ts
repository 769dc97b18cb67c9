import type {
  AlgorithmStatus,
  EntryKind,
  EntryState,
  Evidence,
  Language,
  NeedKind,
  Phase,
  ProvenanceKind,
  RegionWeight,
} from './vocabulary.ts';

/** What people write: everything in an entry that has versions. Text is Unicode NFC without control characters. */
export interface EntryContent {
  readonly title: string;
  readonly summary: string | null;
  /** Codes of themes. */
  readonly themes: readonly string[];
  /** 1 to 10, in order. */
  readonly steps: readonly number[];
  readonly phase: Phase | null;
  readonly language: Language;
  /** SPDX id. */
  readonly licence: string;
  readonly contact: Contact;
  readonly story: Story;
  readonly facts: EntryFacts;
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  /** Only for a NEED. */
  readonly need: NeedFacts | null;
  /** Only for an ALGORITHM. */
  readonly algorithm: AlgorithmFacts | null;
}

/** A functional contact, never an e-mail address. */
interface Contact {
  readonly name: string;
  readonly role: string | null;
}

export const STORY_PARTS = ['background', 'approach', 'result', 'lessons', 'conditions'] as const;
type StoryPart = (typeof STORY_PARTS)[number];
/** Markdown as it was written; null where nothing was. */
export type Story = { readonly [part in StoryPart]: string | null };

/** Null means: not known. */
export interface EntryFacts {
  /** Euro, once. */
  readonly costOnce: number | null;
  /** Euro a year. */
  readonly costYearly: number | null;
  /** Own staff, hours in all. */
  readonly hours: number | null;
  readonly durationMonths: number | null;
  readonly supplier: string | null;
  readonly inhabitantsAtTheTime: number | null;
}

interface Claim {
  readonly text: string;
  readonly evidence: Evidence;
  readonly source: { readonly text: string; readonly url: string | null } | null;
}

export interface Link {
  readonly title: string;
  readonly url: string;
}

export interface NeedFacts {
  readonly kind: NeedKind;
  /** 1 can wait … 3 urgent. */
  readonly urgency: number;
  readonly hoursPerWeek: number | null;
  /** Day, YYYY-MM-DD. */
  readonly until: string | null;
  readonly region: RegionWeight;
}

export const ALGORITHM_TEXTS = [
  'goal',
  'legalBasis',
  'impactAssessment',
  'publicationCategory',
  'proportionality',
  'humanIntervention',
  'risks',
  'sourceData',
  'method',
  'provider',
] as const;
type AlgorithmText = (typeof ALGORITHM_TEXTS)[number];

/** A record of the algorithm register. Null means: the record does not say. */
export type AlgorithmFacts = { readonly [text in AlgorithmText]: string | null } & {
  readonly status: AlgorithmStatus | null;
  /** Day of registration, YYYY-MM-DD. */
  readonly registeredOn: string | null;
  readonly registerUrl: string | null;
};

/** Where the content comes from when the municipality did not write it itself. */
export interface Provenance {
  readonly kind: ProvenanceKind;
  readonly text: string;
  readonly url: string | null;
}

/**
 * One entry as one viewer may see it: the public version for everyone, the working copy for the people of its
 * municipality, or an older public version. Holds nothing of the other copies.
 */
export interface EntryCopy extends EntryContent {
  readonly id: string;
  readonly kind: EntryKind;
  readonly slug: string;
  /** Code of the municipality that publishes it. */
  readonly publisher: string;
  readonly state: EntryState;
  /** Of this copy; to be given back with each change. */
  readonly version: number;
  /** Version that is public now. */
  readonly publishedVersion: number | null;
  /** Instant of the first publication. */
  readonly publishedAt: string | null;
  /** Instant of the last change of this copy. */
  readonly updatedAt: string;
  /** Path of its page; an older version's ends in `?versie=N`. */
  readonly url: string;
  readonly provenance: Provenance | null;
  /** Id in the national algorithm register. */
  readonly registerId: string | null;
  /** What a reviewer asked for when the copy came back; null otherwise. */
  readonly returnReason: string | null;
}

/** What remains of an entry that was taken back, for everyone to see. */
export interface WithdrawalNotice {
  /** Code of the municipality. */
  readonly by: string;
  readonly at: string;
  readonly reason: string;
}

/** A version that was public. */
export interface PublishedVersion {
  readonly version: number;
  readonly publishedAt: string;
  readonly title: string;
  readonly url: string;
}
