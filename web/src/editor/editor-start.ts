import type { FormState, PageProblem } from '../app/page.tsx';
import type { SavingState } from './saving-state.ts';
import type { EntryKind, EntryState } from '../gql/graphql.ts';
import type { EditorEntry } from './editor-query.ts';
import { fieldsOf } from './entry-fields.ts';
import type { FieldName } from './entry-fields.ts';
import { oneOf } from './reading-fields.ts';
import { valuesOf } from './entry-values.ts';
import { PARTS, partOf } from './parts.ts';
import type { Part } from './parts.ts';
import { merge, printsOf, readPrints } from './merge.ts';
import type { Prints } from './merge.ts';
import { changedFields, readValues } from './values.ts';
import type { Values } from './values.ts';

/** Where an entry stands, besides what it says. */
export interface Standing {
  readonly state: EntryState;
  /** Version that is public now; null while none is. */
  readonly publishedVersion: number | null;
  /** Instant of the last save. */
  readonly updatedAt: string;
}

/** Somebody else saved the entry meanwhile. */
export interface Conflict {
  /** Instant of that save; null when it is not known. */
  readonly at: string | null;
  /** Fields that both changed: what the other one wrote. */
  readonly theirs: Values;
  /** Fields that only the other one changed. */
  readonly taken: readonly FieldName[];
}

/** What the editor begins with; the server and the browser program make the same of the same data. */
export interface EditorStart {
  readonly kind: EntryKind;
  readonly values: Values;
  /** What the hub holds. */
  readonly stored: Values;
  /** The version that a save goes over. */
  readonly version: number;
  /** How the fields stood in that version. */
  readonly prints: Prints;
  readonly problems: readonly PageProblem[];
  readonly conflict: Conflict | null;
  /** Null when the entry cannot be seen (any more): what was typed is still shown. */
  readonly standing: Standing | null;
  readonly saving: SavingState;
}

/** The parts to show: the one asked for, and those in which something is to be put right or compared. */
export const visibleParts = (
  asked: Part,
  problems: readonly PageProblem[],
  conflict: Conflict | null,
): readonly Part[] => {
  const names = [
    ...problems.flatMap((problem) => problem.path.at(-1) ?? []),
    ...Object.keys(conflict?.theirs ?? {}),
    ...(conflict?.taken ?? []),
  ];
  return PARTS.filter((part) => part === asked || names.some((name) => partOf(name) === part));
};

const KINDS = ['CASE_STUDY', 'TOOL', 'PROJECT', 'NEED', 'ALGORITHM'] as const;

/** The kind that a posted form is for. */
export const kindIn = (form: URLSearchParams): EntryKind => oneOf(KINDS, form.get('kind') ?? undefined) ?? 'CASE_STUDY';

/** What the form says about the version that it was made from. */
export const versionIn = (form: URLSearchParams): number => {
  const version = Number(form.get('version'));
  return Number.isInteger(version) && version > 0 && version < 2_000_000_000 ? version : 0;
};

const standingOf = ({ state, publishedVersion, updatedAt }: EditorEntry): Standing => ({
  state,
  publishedVersion,
  updatedAt,
});

const isConflict = ({ problems }: FormState): boolean => problems.some(({ code }) => code === 'CHANGED_MEANWHILE');

const fromForm = (entry: EditorEntry | null, form: FormState): EditorStart => {
  const kind = entry?.kind ?? kindIn(form.values);
  const stored = entry ? valuesOf(entry) : {};
  const values = { ...stored, ...readValues(form.values, fieldsOf(kind)) };
  return {
    kind,
    values,
    stored,
    saving: changedFields(values, stored).length > 0 ? 'refused' : 'saved',
    version: versionIn(form.values),
    prints: readPrints(form.values.get('was') ?? ''),
    problems: form.problems,
    conflict: null,
    standing: entry && standingOf(entry),
  };
};

/** The next save goes over what the other one stored, now that both are on the page. */
const withConflict = (start: EditorStart, entry: EditorEntry): EditorStart => {
  const { values, theirs, taken } = merge(start.prints, start.values, start.stored);
  return {
    ...start,
    values,
    version: entry.version,
    prints: printsOf(start.stored),
    conflict: { at: entry.updatedAt, theirs, taken },
    saving: 'conflict',
  };
};

/** Makes the beginning of an entry, or of a form that came back; null when there is neither. */
export const startOf = (entry: EditorEntry | null, form: FormState | null): EditorStart | null => {
  if (form) {
    const start = fromForm(entry, form);
    return entry && isConflict(form) ? withConflict(start, entry) : start;
  }
  if (!entry) return null;
  const values = valuesOf(entry);
  return {
    kind: entry.kind,
    values,
    stored: values,
    version: entry.version,
    prints: printsOf(values),
    problems: [],
    conflict: null,
    standing: standingOf(entry),
    saving: 'saved',
  };
};
