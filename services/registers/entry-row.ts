import { z } from 'zod';
import { ENTRY_KINDS, STORY_PARTS, type ContentInput, type EntryKind } from '../entries/index.ts';
import { fail, ok, type Result } from '../platform/result.ts';

const text = z.string().nullish();
const number = z.number().nullish();
const nullish = <T extends z.core.$ZodLooseShape>(shape: T) => z.strictObject(shape).nullish();

/** A claim as it is handed in, or as an export gives it. */
const claim = z
  .strictObject({
    text: z.string(),
    evidence: z.string(),
    sourceText: text,
    sourceUrl: text,
    source: nullish({ text, url: text }),
  })
  .transform(({ source, ...given }) => ({
    ...given,
    sourceText: given.sourceText ?? source?.text,
    sourceUrl: given.sourceUrl ?? source?.url,
  }));

// An export carries more about a record than anyone may hand in; such fields are read over.
const FROM_EXPORT = [
  'id',
  'slug',
  'state',
  'version',
  'publishedVersion',
  'reuseCount',
  'publishedAt',
  'updatedAt',
  'url',
  'provenance',
  'registerId',
  'publisher',
] as const;
const ignored = Object.fromEntries(FROM_EXPORT.map((field) => [field, z.unknown().optional()])) as {
  [field in (typeof FROM_EXPORT)[number]]: z.ZodOptional<z.ZodUnknown>;
};

/** One entry as it lies in a file: the fields of `createEntry`, the municipality by code or by name. */
const Row = z.strictObject({
  ...ignored,
  id: text,
  municipality: z.string(),
  kind: z.enum(ENTRY_KINDS),
  title: z.string(),
  summary: text,
  themes: z.array(z.string()).nullish(),
  steps: z.array(z.number()).nullish(),
  phase: text,
  language: text,
  licence: text,
  contact: nullish({ name: text, role: text }),
  story: nullish(
    Object.fromEntries(STORY_PARTS.map((part) => [part, text])) as {
      [part in (typeof STORY_PARTS)[number]]: typeof text;
    },
  ),
  facts: nullish({
    costOnce: number,
    costYearly: number,
    hours: number,
    durationMonths: number,
    supplier: text,
    inhabitantsAtTheTime: number,
  }),
  claims: z.array(claim).nullish(),
  links: z.array(z.strictObject({ title: z.string(), url: z.string() })).nullish(),
  need: nullish({ kind: z.string(), urgency: number, hoursPerWeek: number, until: text, region: text }),
  algorithm: nullish({
    status: text,
    goal: text,
    legalBasis: text,
    impactAssessment: text,
    registeredOn: text,
    registerUrl: text,
    publicationCategory: text,
    proportionality: text,
    humanIntervention: text,
    risks: text,
    sourceData: text,
    method: text,
    provider: text,
  }),
});

export interface EntryRow {
  /** Id of an entry of this hub, when the file names one. */
  readonly id: string | null;
  /** Code or name. */
  readonly municipality: string;
  readonly kind: EntryKind;
  readonly content: ContentInput & { readonly title: string };
}

/** Top-level fields that a row may have, for the message about one that it may not. */
export const ROW_FIELDS: readonly string[] = Object.keys(Row.shape).filter(
  (field) => !(FROM_EXPORT as readonly string[]).includes(field),
);

const fieldsOf = (issue: z.core.$ZodIssue): readonly string[] => [
  ...issue.path.map(String),
  ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
];

const keyOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') return 'registers.unknown-field';
  if (issue.code === 'invalid_value') return 'registers.no-such-word';
  return issue.input === undefined || issue.input === null ? 'registers.field-needed' : 'registers.wrong-type';
};

/** Reads one row; each problem's path ends in the field as the file calls it (`story.background`). */
export const readEntryRow = (value: unknown): Result<EntryRow> => {
  const read = Row.safeParse(value, { reportInput: true });
  if (!read.success) {
    return fail(
      ...read.error.issues.map((issue) => {
        const field = fieldsOf(issue).join('.');
        const options = issue.code === 'invalid_value' ? issue.values.join(', ') : ROW_FIELDS.join(', ');
        return {
          code: 'INVALID_INPUT',
          key: keyOf(issue),
          params: { field, options, value: String(issue.input).slice(0, 60) },
          path: [field],
        } as const;
      }),
    );
  }
  const { id, municipality, kind, ...rest } = read.data;
  const content = Object.fromEntries(
    Object.entries(rest).filter(([field]) => !(FROM_EXPORT as readonly string[]).includes(field)),
  );
  return ok({ id: id ?? null, municipality, kind, content: { ...content, title: rest.title } });
};
