import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Text = z.string().trim().min(1);
const Https = z.url({ protocol: /^https$/ });
const Day = z.iso.date();
const Words = Text.nullable();
const Amount = z.int().nonnegative().nullable();
/** A key is the name of its file, so that one demo entry can point at another before any of them has an id. */
const Key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const Story = z.strictObject({
  background: Words,
  approach: Words,
  result: Words,
  lessons: Words,
  conditions: Words,
});

const Facts = z.strictObject({
  costOnce: Amount,
  costYearly: Amount,
  hours: Amount,
  durationMonths: Amount,
  supplier: Words,
  inhabitantsAtTheTime: Amount,
});

const Claim = z.strictObject({
  text: Text,
  evidence: z.enum(['UNCONFIRMED', 'OWN_MEASUREMENT', 'CHECKED']),
  sourceText: Text,
  sourceUrl: Https.nullable(),
});

const Need = z.strictObject({
  kind: z.enum(['KNOWLEDGE', 'CODE', 'DATA', 'CAPACITY', 'PURCHASE']),
  urgency: z.int().min(1).max(3),
  hoursPerWeek: z.int().min(1).max(40),
  until: Day,
  region: z.enum(['NO', 'SOME', 'MUST']),
});

const Algorithm = z.strictObject({
  status: z.enum(['IN_DEVELOPMENT', 'IN_USE', 'OUT_OF_USE']),
  goal: Words,
  legalBasis: Words,
  impactAssessment: Words,
  registerUrl: Https.nullable(),
  publicationCategory: Words,
  proportionality: Words,
  humanIntervention: Words,
  risks: Words,
  sourceData: Words,
  method: Words,
  provider: Words,
});

/** One entry of the demo content, as it lies in a file of its own next to this one. Null means: not known. */
export const DemoEntry = z
  .strictObject({
    key: Key,
    municipality: z.string().regex(/^GM\d{4}$/),
    kind: z.enum(['CASE_STUDY', 'TOOL', 'PROJECT', 'NEED', 'ALGORITHM']),
    title: Text.max(120),
    summary: Text.max(400),
    themes: z.array(Key).min(1),
    steps: z.array(z.int().min(1).max(10)).min(1),
    phase: z.enum(['IDEA', 'PREPARATION', 'PILOT', 'IN_USE', 'ENDED']),
    language: z.enum(['nl', 'en', 'fy']),
    licence: Text,
    contact: z.strictObject({ name: Text, role: Text }),
    story: Story,
    facts: Facts,
    claims: z.array(Claim),
    links: z.array(z.strictObject({ title: Text, url: Https })),
    need: Need.optional(),
    algorithm: Algorithm.optional(),
    provenance: z.strictObject({ kind: z.enum(['ILLUSTRATIVE', 'SOURCE']), text: Text, url: Https.nullable() }),
    /** Written as a day; read as an instant in the morning of that day. */
    publishedAt: Day.transform((day) => `${day}T08:00:00.000Z`),
  })
  .refine((entry) => (entry.need !== undefined) === (entry.kind === 'NEED'), 'a need, and only a need, has `need`')
  .refine(
    (entry) => (entry.algorithm !== undefined) === (entry.kind === 'ALGORITHM'),
    'an algorithm, and only an algorithm, has `algorithm`',
  );
export type DemoEntry = z.infer<typeof DemoEntry>;

/** Examples of who uses an entry. They are shown as examples: no municipality told them. */
const DemoAdoptions = z.array(
  z.strictObject({
    key: Key,
    adoptions: z.array(
      z.strictObject({
        publisher: z.string().regex(/^GM\d{4}$/),
        status: z.enum(['IN_USE', 'TRIED', 'STOPPED']),
        since: Day.transform((day) => `${day}T08:00:00.000Z`),
        note: Text.max(400).startsWith('Voorbeeld: ').nullable(),
      }),
    ),
  }),
);

const NOT_ENTRIES = new Set(['themes.json', 'adoptions.json']);

/** Reads and checks one file; throws with its name when it is not what it should be, for then the release is broken. */
const readChecked = <T extends z.ZodType>(schema: T, file: string): z.output<T> => {
  const read = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!read.success) throw new Error(`${file} is not what it should be:\n${z.prettifyError(read.error)}`);
  return read.data;
};

/** All demo entries in `folder` (this folder, or its copy in a build), oldest publication first. */
export const readDemoEntries = (folder: string): readonly DemoEntry[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !NOT_ENTRIES.has(name))
    .map((name) => readChecked(DemoEntry, join(folder, name)))
    .sort((a, b) => a.publishedAt.localeCompare(b.publishedAt) || a.key.localeCompare(b.key));

/** All examples of adoptions in `folder`. */
export const readDemoAdoptions = (folder: string): z.infer<typeof DemoAdoptions> =>
  readChecked(DemoAdoptions, join(folder, 'adoptions.json'));
