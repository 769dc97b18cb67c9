import type { SaveEntryInput } from '../gql/graphql.ts';
import { FACT_NUMBERS, NEED_FIELDS, RECORD_CORE, RECORD_LINES, RECORD_TEXTS, STORY_FIELDS } from './entry-fields.ts';
import type { FieldName } from './entry-fields.ts';
import { dayIn, oneOf, wholeNumber } from './reading-fields.ts';
import { readChoices, readRows } from './values.ts';
import type { Row, Values } from './values.ts';

export const PHASES = ['IDEA', 'PREPARATION', 'PILOT', 'IN_USE', 'ENDED'] as const;
export const NEED_KINDS = ['KNOWLEDGE', 'CODE', 'DATA', 'CAPACITY', 'PURCHASE'] as const;
export const REGIONS = ['NO', 'SOME', 'MUST'] as const;
export const STATUSES = ['IN_DEVELOPMENT', 'IN_USE', 'OUT_OF_USE'] as const;
export const EVIDENCE = ['OWN_MEASUREMENT', 'CHECKED', 'UNCONFIRMED'] as const;

/** What the hub is asked to change. */
export type EntryPatch = Omit<SaveEntryInput, 'id' | 'version'>;

/** Something that the form itself finds: the field, and the key of what to say. */
export interface OwnProblem {
  readonly field: string;
  readonly key: 'no-day' | 'no-evidence';
}

export interface Patch {
  readonly patch: EntryPatch;
  readonly problems: readonly OwnProblem[];
}

const orNull = (text: string | undefined): string | null => (text === undefined || text.trim() === '' ? null : text);

/** The given fields of a group, each read in its way; undefined when none was given. */
const group = <Name extends FieldName, Value>(
  values: Values,
  names: readonly Name[],
  read: (text: string) => Value,
): { readonly [name in Name]?: Value } | undefined => {
  const given = names.filter((name) => values[name] !== undefined);
  if (given.length === 0) return undefined;
  return Object.fromEntries(given.map((name) => [name, read(values[name] ?? '')])) as { [name in Name]?: Value };
};

const factsOf = (values: Values): EntryPatch['facts'] => {
  const numbers = group(values, FACT_NUMBERS, wholeNumber);
  const { supplier } = values;
  if (!numbers && supplier === undefined) return undefined;
  return { ...numbers, ...(supplier !== undefined && { supplier: orNull(supplier) }) };
};

// A call always says what it asks for, so its fields travel together.
const needOf = (values: Values): EntryPatch['need'] =>
  NEED_FIELDS.every((name) => values[name] === undefined)
    ? undefined
    : {
        kind: oneOf(NEED_KINDS, values.needKind) ?? 'KNOWLEDGE',
        urgency: wholeNumber(values.urgency ?? ''),
        hoursPerWeek: wholeNumber(values.hoursPerWeek ?? ''),
        until: dayIn(values.until ?? '') ?? null,
        region: oneOf(REGIONS, values.region),
      };

const recordOf = (values: Values): EntryPatch['algorithm'] => {
  const { status, ...rest } = group(values, [...RECORD_CORE, ...RECORD_TEXTS, ...RECORD_LINES], orNull) ?? {};
  if (status === undefined && Object.keys(rest).length === 0) return undefined;
  return { ...rest, ...(status !== undefined && { status: oneOf(STATUSES, status ?? undefined) }) };
};

const contactOf = ({ contactName, contactRole }: Values): EntryPatch['contact'] =>
  contactName === undefined ? undefined : { name: contactName, role: orNull(contactRole) };

const claimOf = (row: Row) => ({
  text: row['text'] ?? '',
  evidence: oneOf(EVIDENCE, row['evidence']) ?? 'UNCONFIRMED',
  sourceText: orNull(row['sourceText']),
  sourceUrl: orNull(row['sourceUrl']),
});

const linkOf = (row: Row) => ({ title: row['title'] ?? '', url: row['url'] ?? '' });

const present = (fields: EntryPatch): EntryPatch =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const ownProblems = (values: Values): readonly OwnProblem[] => [
  ...(dayIn(values.until ?? '') === undefined ? [{ field: 'until', key: 'no-day' } as const] : []),
  ...readRows(values.claims).flatMap((row, index) =>
    oneOf(EVIDENCE, row['evidence']) === null
      ? [{ field: `claims.${index}.evidence`, key: 'no-evidence' } as const]
      : [],
  ),
];

/**
 * Turns fields of the form into a change for the hub; fields that are not given stay as they are. What the hub cannot
 * say itself comes back as problems; the change is then not to be sent.
 */
export const patchOf = (values: Values): Patch => ({
  problems: ownProblems(values),
  patch: present({
    title: values.title,
    summary: values.summary === undefined ? undefined : orNull(values.summary),
    themes: values.themes === undefined ? undefined : [...readChoices(values.themes)],
    steps: values.steps === undefined ? undefined : readChoices(values.steps).map((step) => wholeNumber(step) ?? 0),
    phase: values.phase === undefined ? undefined : oneOf(PHASES, values.phase),
    language: values.language,
    licence: values.licence,
    contact: contactOf(values),
    story: group(values, STORY_FIELDS, orNull),
    facts: factsOf(values),
    claims: values.claims === undefined ? undefined : readRows(values.claims).map(claimOf),
    links: values.links === undefined ? undefined : readRows(values.links).map(linkOf),
    need: needOf(values),
    algorithm: recordOf(values),
  }),
});

/** Fields that the hub takes together: when one changed, all of them are sent. */
const together: readonly (readonly FieldName[])[] = [NEED_FIELDS, ['contactName', 'contactRole']];

/** The given fields, with those that belong to them. */
export const withCompanions = (names: readonly FieldName[]): readonly FieldName[] => [
  ...new Set(names.flatMap((name) => together.find((fields) => fields.includes(name)) ?? [name])),
];
