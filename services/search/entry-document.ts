import { titleKey, type EntryCopy, type Themes } from '../entries/index.ts';
import { ALIASES, coropCode, sizeClassOf, type Municipalities, type Municipality } from '../municipalities/index.ts';
import type { SearchDocument } from '../ports/search.ts';
import { costBandOf } from './cost-bands.ts';

interface Deps {
  readonly municipalities: Pick<Municipalities, 'byCode'>;
  readonly themes: Pick<Themes, 'byCode' | 'withWider'>;
}

/** An entry with the number of municipalities that use it, where that is known. */
export type ReusedEntry = EntryCopy & { readonly reuseCount?: number };

/** Which version of which entry a document in the index shows. */
export const revisionOf = ({ id, version }: Pick<EntryCopy, 'id' | 'version'>): string => `${id}.${version}`;

const texts = (...parts: readonly (string | null | undefined)[]): readonly string[] =>
  parts.filter((part) => typeof part === 'string');

/** The summary and what a register record's goal says beyond it: most summaries of records are the goal, cut short. */
const leadOf = ({ algorithm, summary }: EntryCopy): readonly string[] => {
  const [goal, start] = [algorithm?.goal ?? '', summary?.replace(/…$/, '').trimEnd() ?? ''];
  return goal.startsWith(start) && goal !== '' ? [goal] : texts(summary, goal);
};

const storyOf = ({ story, claims }: EntryCopy): readonly string[] =>
  texts(...Object.values(story), ...claims.map(({ text }) => text));

const recordOf = ({ algorithm }: EntryCopy): readonly string[] =>
  texts(
    algorithm?.legalBasis,
    algorithm?.proportionality,
    algorithm?.humanIntervention,
    algorithm?.risks,
    algorithm?.sourceData,
    algorithm?.method,
  );

const placeOf = (municipality: Municipality | null) =>
  municipality && {
    organisation: [municipality.name, municipality.officialName, ...(ALIASES[municipality.code] ?? [])],
    provinces: municipality.provinceCode,
    corops: coropCode(municipality.corop),
    sizeClasses: sizeClassOf(municipality.inhabitants),
    _geo: { lat: municipality.latitude, lng: municipality.longitude },
  };

/** Makes the search document of a public entry: all that may be found, filtered and sorted by, and nothing of a draft. */
export const createEntryDocument =
  ({ municipalities, themes }: Deps) =>
  (entry: ReusedEntry): SearchDocument => {
    const municipality = municipalities.byCode(entry.publisher);
    const subjects = themes.withWider(entry.themes);
    const names = subjects.flatMap((code) => Object.values(themes.byCode(code)?.name ?? {}));
    return {
      id: entry.id,
      revision: revisionOf(entry),
      title: entry.title,
      titleKey: titleKey(entry.title),
      summary: entry.summary,
      lead: leadOf(entry),
      keywords: texts(...names, entry.facts.supplier, entry.algorithm?.provider, municipality?.provinceName),
      story: storyOf(entry),
      record: recordOf(entry),
      kinds: entry.kind,
      themes: subjects,
      steps: entry.steps.map(String),
      municipalities: entry.publisher,
      phases: entry.phase,
      licences: entry.licence,
      costBands: costBandOf(entry.facts.costOnce),
      reuseCount: entry.reuseCount ?? 0,
      publishedAt: Date.parse(entry.publishedAt ?? entry.updatedAt),
      updatedAt: Date.parse(entry.updatedAt),
      ...placeOf(municipality),
    };
  };

export type EntryDocument = ReturnType<typeof createEntryDocument>;
