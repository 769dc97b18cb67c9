import type { EntryKind } from '../gql/graphql.ts';
import { STORY_FIELDS } from './entry-fields.ts';
import type { FieldName } from './entry-fields.ts';
import { partOf } from './parts.ts';
import type { Part } from './parts.ts';
import type { Values } from './values.ts';

export interface Point {
  readonly field: FieldName;
  readonly part: Part;
  /** Without it nothing can be published. */
  readonly needed: boolean;
  readonly done: boolean;
}

/** What a colleague wants to read, in the order of the editor; the first ones are needed to publish. */
interface Wishes {
  readonly needed: readonly FieldName[];
  readonly welcome: readonly FieldName[];
}

const core: readonly FieldName[] = ['title', 'summary', 'themes'];
const sharing: readonly FieldName[] = ['contactRole', 'steps'];

const wishes: Readonly<Record<EntryKind, Wishes>> = {
  CASE_STUDY: { needed: core, welcome: [...STORY_FIELDS, 'claims', 'phase', 'costOnce', ...sharing] },
  TOOL: { needed: core, welcome: ['background', 'approach', 'conditions', 'links', ...sharing] },
  PROJECT: { needed: core, welcome: [...STORY_FIELDS, 'phase', ...sharing] },
  NEED: { needed: core, welcome: ['until', 'background', 'approach', ...sharing] },
  // A register record may be published with its title alone: what it does not say is shown as unknown.
  ALGORITHM: {
    needed: ['title'],
    welcome: [
      'summary',
      'themes',
      'status',
      'goal',
      'legalBasis',
      'impactAssessment',
      'humanIntervention',
      'risks',
      'sourceData',
      'registerUrl',
      'contactRole',
    ],
  },
};

/** What makes an entry of this kind complete, and what of it is there. */
export const completeness = (kind: EntryKind, values: Values): readonly Point[] => {
  const { needed, welcome } = wishes[kind];
  return [...needed, ...welcome].map((field) => ({
    field,
    part: partOf(field),
    needed: needed.includes(field),
    done: (values[field] ?? '').trim() !== '',
  }));
};

/** The needed points that are still open. */
export const stillNeeded = (points: readonly Point[]): readonly Point[] =>
  points.filter((point) => point.needed && !point.done);

/** Whether this field must be filled in before an entry of this kind can be published. */
export const isNeeded = (kind: EntryKind, field: FieldName): boolean => wishes[kind].needed.includes(field);
