/** The words that entries are described with; the same names as in schema/entries.graphql. */
export const ENTRY_KINDS = ['CASE_STUDY', 'TOOL', 'PROJECT', 'NEED', 'ALGORITHM'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export type EntryState = 'DRAFT' | 'IN_REVIEW' | 'PUBLISHED' | 'WITHDRAWN';

export const PHASES = ['IDEA', 'PREPARATION', 'PILOT', 'IN_USE', 'ENDED'] as const;
export type Phase = (typeof PHASES)[number];

export const LANGUAGES = ['nl', 'en', 'fy'] as const;
export type Language = (typeof LANGUAGES)[number];

export const NEED_KINDS = ['KNOWLEDGE', 'CODE', 'DATA', 'CAPACITY', 'PURCHASE'] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

export const REGION_WEIGHTS = ['NO', 'SOME', 'MUST'] as const;
export type RegionWeight = (typeof REGION_WEIGHTS)[number];

export const EVIDENCE = ['UNCONFIRMED', 'OWN_MEASUREMENT', 'CHECKED'] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const ALGORITHM_STATUSES = ['IN_DEVELOPMENT', 'IN_USE', 'OUT_OF_USE'] as const;
export type AlgorithmStatus = (typeof ALGORITHM_STATUSES)[number];

export type ProvenanceKind = 'ILLUSTRATIVE' | 'SOURCE';

export type EntryOrder = 'NEWEST' | 'UPDATED' | 'TITLE';

/** Steps of the road to responsible AI. */
export const FIRST_STEP = 1;
export const LAST_STEP = 10;

/** What an entry gets when nobody chose a licence. */
export const DEFAULT_LICENCE = 'CC-BY-4.0';
