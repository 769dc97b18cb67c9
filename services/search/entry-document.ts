import { titleKey, type EntryCopy, type Themes } from '../entries/index.ts';
import { ALIASES, sizeClassOf, type Municipalities, type Municipality } from '../municipalities/index.ts';
import type { SearchDocument } from '../ports/search.ts';

interface Deps {
  readonly municipalities: Pick<Municipalities, 'byCode'>;
  readonly themes: Pick<Themes, 'byCode' | 'withWider'>;
}

/** Which version of which entry a document in the index shows. */
export const revisionOf = ({ id, version }: Pick<EntryCopy, 'id' | 'version'>): string => `${id}.${version}`;

/** What the goal of a register record says beyond the summary that was cut from it. */
const goalBeyond = ({ algorithm, summary }: EntryCopy): string => {
  const goal = algorithm?.goal ?? '';
  const start = summary?.replace(/…$/, '') ?? '';
  return start !== '' && goal.startsWith(start) ? goal.slice(start.length) : goal;
};

const bodyOf = (entry: EntryCopy): readonly string[] =>
  [
    ...Object.values(entry.story),
    ...entry.claims.map(({ text }) => text),
    entry.algorithm?.legalBasis,
    entry.algorithm?.proportionality,
    entry.algorithm?.humanIntervention,
    entry.algorithm?.risks,
    entry.algorithm?.sourceData,
    entry.algorithm?.method,
  ].filter((text) => typeof text === 'string');

const placeOf = (municipality: Municipality | null) =>
  municipality && {
    organisation: [municipality.name, municipality.officialName, ...(ALIASES[municipality.code] ?? [])],
    provinces: municipality.provinceCode,
    sizeClasses: sizeClassOf(municipality.inhabitants),
    _geo: { lat: municipality.latitude, lng: municipality.longitude },
  };

/** Makes the search document of a public entry: all that may be found, filtered and sorted by, and nothing of a draft. */
export const createEntryDocument =
  ({ municipalities, themes }: Deps) =>
  (entry: EntryCopy): SearchDocument => {
    const municipality = municipalities.byCode(entry.publisher);
    const subjects = themes.withWider(entry.themes);
    const names = subjects.flatMap((code) => Object.values(themes.byCode(code)?.name ?? {}));
    const makers = [entry.facts.supplier, entry.algorithm?.provider, municipality?.provinceName];
    return {
      id: entry.id,
      revision: revisionOf(entry),
      title: entry.title,
      titleKey: titleKey(entry.title),
      summary: entry.summary,
      goal: goalBeyond(entry),
      keywords: [...names, ...makers.filter((name) => typeof name === 'string')],
      body: bodyOf(entry),
      kinds: entry.kind,
      themes: subjects,
      steps: entry.steps.map(String),
      municipalities: entry.publisher,
      phases: entry.phase,
      licences: entry.licence,
      publishedAt: Date.parse(entry.publishedAt ?? entry.updatedAt),
      updatedAt: Date.parse(entry.updatedAt),
      ...placeOf(municipality),
    };
  };

export type EntryDocument = ReturnType<typeof createEntryDocument>;
