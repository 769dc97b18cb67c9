import type { Entries } from '../entries/index.ts';
import { foldName, municipalityUrl, type Municipalities } from '../municipalities/index.ts';
import type { SearchPort } from '../ports/search.ts';
import { ENTRY_INDEX } from './index-spec.ts';

export interface Suggestion {
  readonly text: string;
  readonly kind: 'ENTRY' | 'MUNICIPALITY' | 'THEME';
  /** Path. */
  readonly url: string;
}

interface Deps {
  readonly port: Pick<SearchPort, 'search'>;
  readonly entries: Pick<Entries, 'publicByIds' | 'themes'>;
  readonly municipalities: Pick<Municipalities, 'find'>;
}

const MOST = 8;
/** Of each kind beside the entries. */
const FEW = 2;
const LONGEST_PREFIX = 100;
/** Suggestions come with every key: late is useless. */
const IN_TIME = 300;

/** Where somebody who begins to type may want to go: entries, municipalities and themes, at most eight. */
export const createSuggest = ({ port, entries, municipalities }: Deps) => {
  const foundEntries = async (q: string): Promise<readonly Suggestion[]> => {
    const page = { offset: 0, limit: MOST };
    const outcome = await port.search({ index: ENTRY_INDEX, q, page, timeoutMs: IN_TIME });
    // Without the engine there are still municipalities and themes to go to.
    if (!outcome.ok) return [];
    const found = await entries.publicByIds(outcome.value.hits.map((hit) => hit.id));
    return found.map(({ title, url }) => ({ text: title, kind: 'ENTRY', url }));
  };

  const foundMunicipalities = (search: string): readonly Suggestion[] =>
    municipalities
      .find({ search, first: FEW })
      .nodes.map(({ code, name }) => ({ text: name, kind: 'MUNICIPALITY', url: municipalityUrl(code) }));

  const foundThemes = (prefix: string, language: 'nl' | 'en'): readonly Suggestion[] =>
    entries.themes
      .all()
      .filter(({ name }) => ` ${foldName(name[language])}`.includes(` ${foldName(prefix)}`))
      .slice(0, FEW)
      .map(({ code, name }) => ({ text: name[language], kind: 'THEME', url: `/zoeken?thema=${code}` }));

  return async (prefix: string, first: number, language: 'nl' | 'en'): Promise<readonly Suggestion[]> => {
    const typed = prefix.slice(0, LONGEST_PREFIX).trim();
    if (foldName(typed) === '') return [];
    const count = Math.min(Math.max(first, 1), MOST);
    const places = [...foundMunicipalities(typed), ...foundThemes(typed, language)].slice(0, Math.ceil(count / 2));
    return [...(await foundEntries(typed)).slice(0, count - places.length), ...places];
  };
};
