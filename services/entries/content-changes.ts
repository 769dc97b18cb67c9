import {
  ALGORITHM_TEXTS,
  type AlgorithmFacts,
  type EntryContent,
  type EntryFacts,
  type NeedFacts,
  type Story,
} from './content.ts';
import type { ContentInput } from './content-input.ts';
import { parseContent, type ContentPatch } from './content-patch.ts';
import { tooMuch } from './entry-problems.ts';
import type { Themes } from './themes.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import { DEFAULT_LICENCE, type EntryKind } from './vocabulary.ts';

const EMPTY_STORY: Story = { background: null, approach: null, result: null, lessons: null, conditions: null };
const EMPTY_FACTS: EntryFacts = {
  costOnce: null,
  costYearly: null,
  hours: null,
  durationMonths: null,
  supplier: null,
  inhabitantsAtTheTime: null,
};
/** A need that says no more is one for knowledge, of middling urgency, rather from near by. */
const PLAIN_NEED: NeedFacts = { kind: 'KNOWLEDGE', urgency: 2, hoursPerWeek: null, until: null, region: 'SOME' };
const SILENT_RECORD = {
  ...(Object.fromEntries(ALGORITHM_TEXTS.map((text) => [text, null])) as Pick<
    AlgorithmFacts,
    (typeof ALGORITHM_TEXTS)[number]
  >),
  status: null,
  registeredOn: null,
  registerUrl: null,
} satisfies AlgorithmFacts;

/** What an entry holds when nothing was filled in but its title. `contactName` is what answers for its municipality. */
export const blankContent = (kind: EntryKind, title: string, contactName: string): EntryContent => ({
  title,
  summary: null,
  themes: [],
  steps: [],
  phase: null,
  language: 'nl',
  licence: DEFAULT_LICENCE,
  contact: { name: contactName, role: null },
  story: EMPTY_STORY,
  facts: EMPTY_FACTS,
  claims: [],
  links: [],
  need: kind === 'NEED' ? PLAIN_NEED : null,
  algorithm: kind === 'ALGORITHM' ? SILENT_RECORD : null,
});

/** Left out: as it was; null: as in a blank entry. */
const chosen = <T>(given: T | null | undefined, current: T, blank: T): T =>
  given === undefined ? current : (given ?? blank);

type Partly<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

/** The same, field by field within one part of the content. */
const merged = <T extends object>(given: Partly<T> | null | undefined, current: T, blank: T): T => {
  if (given === undefined) return current;
  if (given === null) return blank;
  const fields = Object.keys(blank) as (keyof T)[];
  return Object.fromEntries(fields.map((field) => [field, chosen(given[field], current[field], blank[field])])) as T;
};

const inOrder = (steps: readonly number[]): readonly number[] => [...new Set(steps)].sort((a, b) => a - b);

/** `content` with a checked change in it. `blank` is what emptied fields fall back to. */
const changeContent = (content: EntryContent, patch: ContentPatch, blank: EntryContent): EntryContent => ({
  title: patch.title ?? content.title,
  summary: chosen(patch.summary, content.summary, blank.summary),
  themes: [...new Set(chosen(patch.themes, content.themes, blank.themes))],
  steps: inOrder(chosen(patch.steps, content.steps, blank.steps)),
  phase: chosen(patch.phase, content.phase, blank.phase),
  language: chosen(patch.language, content.language, blank.language),
  licence: chosen(patch.licence, content.licence, blank.licence),
  contact: merged(patch.contact, content.contact, blank.contact),
  story: merged(patch.story, content.story, blank.story),
  facts: merged(patch.facts, content.facts, blank.facts),
  claims: chosen(patch.claims, content.claims, blank.claims),
  links: chosen(patch.links, content.links, blank.links),
  need: blank.need && merged(patch.need, content.need ?? blank.need, blank.need),
  algorithm: blank.algorithm && merged(patch.algorithm, content.algorithm ?? blank.algorithm, blank.algorithm),
});

/** Of one copy as JSON, in bytes: two copies and their index fields then fit in one document of 1 MiB. */
const CONTENT_MAX = 400_000;

/** `content` with what somebody hands in, checked; or every problem with it. */
export const takeIn = (
  content: EntryContent,
  input: ContentInput,
  { kind, blank, themes }: { readonly kind: EntryKind; readonly blank: EntryContent; readonly themes: Themes },
): Result<EntryContent> => {
  const patch = parseContent(input, kind, themes);
  if (!patch.ok) return patch;
  const changed = changeContent(content, patch.value, blank);
  return Buffer.byteLength(JSON.stringify(changed)) > CONTENT_MAX ? fail(tooMuch()) : ok(changed);
};
