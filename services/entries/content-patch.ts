import { z } from 'zod';
import type { Problem } from '../platform/problem.ts';
import { fail, type Result } from '../platform/result.ts';
import type { ContentInput } from './content-input.ts';
import { inputPath } from './entry-problems.ts';
import { parseFields } from './field-problems.ts';
import {
  address,
  complain,
  day,
  functionalName,
  licence,
  line,
  lines,
  neededAddress,
  neededLine,
  oneOf,
  whole,
} from './input-fields.ts';
import type { Themes } from './themes.ts';
import {
  ALGORITHM_STATUSES,
  EVIDENCE,
  FIRST_STEP,
  LANGUAGES,
  LAST_STEP,
  NEED_KINDS,
  PHASES,
  REGION_WEIGHTS,
  type EntryKind,
} from './vocabulary.ts';

const STORY_MAX = 20_000;
const RECORD_MAX = 5_000;

const list = <T extends z.ZodType>(item: T, max: number) =>
  z
    .array(item)
    .superRefine((value, context) => {
      if (value.length > max) complain(context, { key: 'too-many', max });
    })
    .nullish();

const story = z.object({
  background: lines(STORY_MAX),
  approach: lines(STORY_MAX),
  result: lines(STORY_MAX),
  lessons: lines(STORY_MAX),
  conditions: lines(STORY_MAX),
});

const facts = z.object({
  costOnce: whole(0, 1_000_000_000),
  costYearly: whole(0, 1_000_000_000),
  hours: whole(0, 10_000_000),
  durationMonths: whole(0, 600),
  supplier: line(200),
  inhabitantsAtTheTime: whole(0, 20_000_000),
});

const claim = z
  .object({ text: neededLine(500), evidence: oneOf(EVIDENCE), sourceText: line(300), sourceUrl: address() })
  .transform(({ text, evidence, sourceText, sourceUrl }) => ({
    text,
    evidence,
    source: (sourceText ?? sourceUrl) ? { text: sourceText ?? sourceUrl ?? '', url: sourceUrl ?? null } : null,
  }));

const need = z.object({
  kind: oneOf(NEED_KINDS),
  urgency: whole(1, 3),
  hoursPerWeek: whole(0, 10_000),
  until: day(),
  region: oneOf(REGION_WEIGHTS).nullish(),
});

const algorithm = z.object({
  status: oneOf(ALGORITHM_STATUSES).nullish(),
  goal: lines(RECORD_MAX),
  legalBasis: lines(RECORD_MAX),
  impactAssessment: lines(RECORD_MAX),
  registeredOn: day(),
  registerUrl: address(),
  publicationCategory: line(200),
  proportionality: lines(RECORD_MAX),
  humanIntervention: lines(RECORD_MAX),
  risks: lines(RECORD_MAX),
  sourceData: lines(RECORD_MAX),
  method: lines(RECORD_MAX),
  provider: line(200),
});

const step = z.number().superRefine((value, context) => {
  if (!Number.isInteger(value) || value < FIRST_STEP || value > LAST_STEP) complain(context, { key: 'no-step' });
});

const contentPatch = z.object({
  title: neededLine(150).optional(),
  summary: line(400),
  themes: list(z.string(), 10),
  steps: list(step, LAST_STEP * 2),
  phase: oneOf(PHASES).nullish(),
  language: oneOf(LANGUAGES).nullish(),
  licence: licence(),
  contact: z.object({ name: functionalName(150), role: functionalName(150) }).nullish(),
  story: story.nullish(),
  facts: facts.nullish(),
  claims: list(claim, 20),
  links: list(z.object({ title: neededLine(150), url: neededAddress() }), 20),
  need: need.nullish(),
  algorithm: algorithm.nullish(),
});

/** Checked content: absent fields stay as they are, null empties. */
export type ContentPatch = z.output<typeof contentPatch>;

const misplaced = (field: 'need' | 'algorithm', key: string): Problem => ({
  code: 'INVALID_INPUT',
  key: `entries.${key}`,
  path: inputPath(field),
});

/** Codes that are on no list: which list that is, is known only at run time, so the schema leaves it to this. */
const unknownThemes = (codes: ContentInput['themes'], themes: Themes): readonly Problem[] =>
  (codes ?? []).flatMap((code, index) =>
    themes.byCode(code)
      ? []
      : [{ code: 'INVALID_INPUT', key: 'entries.no-such-theme', path: inputPath('themes', index) }],
  );

/** Checks content once, at the edge; gives every problem there is, each with the path of its field. */
export const parseContent = (input: ContentInput, kind: EntryKind, themes: Themes): Result<ContentPatch> => {
  const parsed = parseFields(contentPatch, input);
  const problems = [
    ...(parsed.ok ? [] : parsed.problems),
    ...unknownThemes(input.themes, themes),
    ...(input.need && kind !== 'NEED' ? [misplaced('need', 'only-for-needs')] : []),
    ...(input.algorithm && kind !== 'ALGORITHM' ? [misplaced('algorithm', 'only-for-algorithms')] : []),
  ];
  return parsed.ok && problems.length === 0 ? parsed : fail(...problems);
};
