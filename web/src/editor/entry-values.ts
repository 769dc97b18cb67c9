import type { EditorEntry } from './editor-query.ts';
import type { FieldName } from './entry-fields.ts';
import { fieldsOf } from './entry-fields.ts';
import { pick, writeRows } from './values.ts';
import type { Values } from './values.ts';

/** What an entry says, as far as the editor can change it. */
export type EntryContent = Pick<
  EditorEntry,
  | 'kind'
  | 'title'
  | 'summary'
  | 'themes'
  | 'steps'
  | 'phase'
  | 'language'
  | 'licence'
  | 'contact'
  | 'story'
  | 'facts'
  | 'claims'
  | 'links'
  | 'need'
  | 'algorithm'
>;

const text = (value: string | number | null | undefined): string => String(value ?? '');

const allValues = (entry: EntryContent): Record<FieldName, string> => {
  const { story, facts, contact, need, algorithm } = entry;
  return {
    title: entry.title,
    summary: text(entry.summary),
    themes: entry.themes.map(({ code }) => code).join(' '),
    steps: entry.steps.join(' '),
    phase: text(entry.phase),
    language: entry.language,
    licence: entry.licence,
    contactName: contact.name,
    contactRole: text(contact.role),
    background: text(story.background),
    approach: text(story.approach),
    result: text(story.result),
    lessons: text(story.lessons),
    conditions: text(story.conditions),
    claims: writeRows(
      entry.claims.map(({ text: claim, evidence, source }) => ({
        text: claim,
        evidence,
        sourceText: text(source?.text),
        sourceUrl: text(source?.url),
      })),
    ),
    links: writeRows(entry.links.map(({ title, url }) => ({ title, url }))),
    costOnce: text(facts.costOnce),
    costYearly: text(facts.costYearly),
    hours: text(facts.hours),
    durationMonths: text(facts.durationMonths),
    inhabitantsAtTheTime: text(facts.inhabitantsAtTheTime),
    supplier: text(facts.supplier),
    needKind: text(need?.kind),
    urgency: text(need?.urgency),
    hoursPerWeek: text(need?.hoursPerWeek),
    until: text(need?.until),
    region: text(need?.region),
    status: text(algorithm?.status),
    goal: text(algorithm?.goal),
    provider: text(algorithm?.provider),
    legalBasis: text(algorithm?.legalBasis),
    impactAssessment: text(algorithm?.impactAssessment),
    proportionality: text(algorithm?.proportionality),
    humanIntervention: text(algorithm?.humanIntervention),
    risks: text(algorithm?.risks),
    sourceData: text(algorithm?.sourceData),
    method: text(algorithm?.method),
    publicationCategory: text(algorithm?.publicationCategory),
    registerUrl: text(algorithm?.registerUrl),
  };
};

/** The values of an entry, as the form holds them. */
export const valuesOf = (entry: EntryContent): Values => pick(allValues(entry), fieldsOf(entry.kind));
