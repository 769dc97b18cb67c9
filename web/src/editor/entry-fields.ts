import type { EntryKind } from '../gql/graphql.ts';

/** The parts of the story, in the order of writing. */
export const STORY_FIELDS = ['background', 'approach', 'result', 'lessons', 'conditions'] as const;

/** Whole numbers of the facts box. */
export const FACT_NUMBERS = ['costOnce', 'costYearly', 'hours', 'durationMonths', 'inhabitantsAtTheTime'] as const;

/** What a call for help says of itself. */
export const NEED_FIELDS = ['needKind', 'urgency', 'hoursPerWeek', 'until', 'region'] as const;

/** Texts of a register record that stand in the first part of the editor, and those that come later. */
export const RECORD_CORE = ['status', 'goal', 'provider'] as const;
export const RECORD_TEXTS = [
  'legalBasis',
  'impactAssessment',
  'proportionality',
  'humanIntervention',
  'risks',
  'sourceData',
  'method',
] as const;
export const RECORD_LINES = ['publicationCategory', 'registerUrl'] as const;

/** What stands in the first part of the editor, and in the second; all else is in the third. */
export const CORE_FIELDS = ['title', 'summary', 'themes', ...NEED_FIELDS, ...RECORD_CORE] as const;
export const STORY_PART = [...STORY_FIELDS, 'claims', ...RECORD_TEXTS, 'publicationCategory'] as const;

const COMMON_FIELDS = [
  'title',
  'summary',
  'themes',
  'steps',
  'language',
  'licence',
  'contactName',
  'contactRole',
  ...STORY_FIELDS,
  'claims',
  'links',
] as const;
const WORK_FIELDS = ['phase', ...FACT_NUMBERS, 'supplier'] as const;
const RECORD_FIELDS = [...RECORD_CORE, ...RECORD_TEXTS, ...RECORD_LINES] as const;

/** Fields for the reason of a step: no part of the entry itself. */
export const REASON_FIELD = { return: 'returnReason', withdraw: 'withdrawReason' } as const;

export type FieldName =
  | (typeof COMMON_FIELDS)[number]
  | (typeof WORK_FIELDS)[number]
  | (typeof NEED_FIELDS)[number]
  | (typeof RECORD_FIELDS)[number];

const fields: Readonly<Record<EntryKind, readonly FieldName[]>> = {
  CASE_STUDY: [...COMMON_FIELDS, ...WORK_FIELDS],
  TOOL: [...COMMON_FIELDS, ...WORK_FIELDS],
  PROJECT: [...COMMON_FIELDS, ...WORK_FIELDS],
  NEED: [...COMMON_FIELDS, ...NEED_FIELDS],
  ALGORITHM: [...COMMON_FIELDS, ...RECORD_FIELDS],
};

/** Everything that can be filled in for an entry of this kind. */
export const fieldsOf = (kind: EntryKind): readonly FieldName[] => fields[kind];

/** Fields that hold a number of rows, each with these boxes. */
export const ROW_BOXES = {
  claims: ['text', 'evidence', 'sourceText', 'sourceUrl'],
  links: ['title', 'url'],
} as const;
export type RowField = keyof typeof ROW_BOXES;
export const isRowField = (name: FieldName): name is RowField => name in ROW_BOXES;

/** Fields of which any number may be chosen. */
export const CHOICE_FIELDS = ['themes', 'steps'] as const;
export type ChoiceField = (typeof CHOICE_FIELDS)[number];
export const isChoiceField = (name: FieldName): name is ChoiceField => name === 'themes' || name === 'steps';

/** The name of one box of a row on the page: `links.0.url`. */
export const boxName = (field: RowField, row: number, box: string): string => `${field}.${row}.${box}`;
