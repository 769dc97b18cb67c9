import type { EntryKind } from '../gql/graphql.ts';
import { STORY_FIELDS } from './entry-fields.ts';
import type { FieldName } from './entry-fields.ts';
import type { Values } from './values.ts';

/** The three parts of the editor; also their anchors on the page. */
export const PARTS = ['kern', 'verhaal', 'delen'] as const;
export type Part = (typeof PARTS)[number];

export interface Point {
  readonly field: FieldName;
  readonly part: Part;
  /** Without it nothing can be published. */
  readonly needed: boolean;
  readonly done: boolean;
}

type Wish = readonly [field: FieldName, part: Part, needed?: 'needed'];

const core: readonly Wish[] = [
  ['title', 'kern', 'needed'],
  ['summary', 'kern', 'needed'],
  ['themes', 'kern', 'needed'],
];
const story: readonly Wish[] = STORY_FIELDS.map((field) => [field, 'verhaal']);
const sharing: readonly Wish[] = [
  ['contactRole', 'delen'],
  ['steps', 'delen'],
];

const wishes: Readonly<Record<EntryKind, readonly Wish[]>> = {
  CASE_STUDY: [...core, ...story, ['claims', 'verhaal'], ['phase', 'delen'], ['costOnce', 'delen'], ...sharing],
  TOOL: [
    ...core,
    ['background', 'verhaal'],
    ['approach', 'verhaal'],
    ['conditions', 'verhaal'],
    ['links', 'delen'],
    ...sharing,
  ],
  PROJECT: [...core, ...story, ['phase', 'delen'], ...sharing],
  NEED: [...core, ['until', 'kern'], ['background', 'verhaal'], ['approach', 'verhaal'], ...sharing],
  // A register record may be published with its title alone: what it does not say is shown as unknown.
  ALGORITHM: [
    ['title', 'kern', 'needed'],
    ['summary', 'kern'],
    ['themes', 'kern'],
    ['status', 'kern'],
    ['goal', 'kern'],
    ['legalBasis', 'verhaal'],
    ['impactAssessment', 'verhaal'],
    ['humanIntervention', 'verhaal'],
    ['risks', 'verhaal'],
    ['sourceData', 'verhaal'],
    ['registerUrl', 'delen'],
    ['contactRole', 'delen'],
  ],
};

/** What makes an entry of this kind complete, and what of it is there. */
export const completeness = (kind: EntryKind, values: Values): readonly Point[] =>
  wishes[kind].map(([field, part, needed]) => ({
    field,
    part,
    needed: needed !== undefined,
    done: (values[field] ?? '').trim() !== '',
  }));

/** The needed points that are still open. */
export const stillNeeded = (points: readonly Point[]): readonly Point[] =>
  points.filter((point) => point.needed && !point.done);

/** Whether this field must be filled in before an entry of this kind can be published. */
export const isNeeded = (kind: EntryKind, field: FieldName): boolean =>
  wishes[kind].some(([wished, , needed]) => wished === field && needed !== undefined);
