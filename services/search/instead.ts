import type { Entries, EntryCopy, Theme } from '../entries/index.ts';
import { foldName } from '../municipalities/index.ts';
import { isStopWord, words } from '../platform/dutch/index.ts';
import { guest } from '../platform/viewer.ts';
import type { SearchPort } from '../ports/search.ts';
import { ENTRY_INDEX } from './index-spec.ts';
import type { SearchQuery } from './search-query.ts';

/** What to read when nothing was found. */
export interface Instead {
  /** The theme nearest to what was asked; null when there is none. */
  readonly theme: Theme | null;
  /** What is new on it, or at all. */
  readonly entries: readonly EntryCopy[];
}

interface Deps {
  readonly port: Pick<SearchPort, 'search'>;
  readonly entries: Pick<Entries, 'list' | 'publicByIds' | 'themes'>;
}

const SHOWN = 3;
/** Words of the question that are looked at, and what each of them may find. */
const MOST_WORDS = 4;
const LOOKED_AT = 10;
/** Shorter words say too little about a subject. */
const SHORTEST_WORD = 4;
const IN_TIME = 300;

const mostFrequent = (codes: readonly string[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};

/** Finds the theme that a search without results comes nearest to, and what is new there. */
export const createInstead = ({ port, entries }: Deps) => {
  const byName = (typed: readonly string[]): Theme | undefined =>
    entries.themes
      .all()
      .find(({ name }) =>
        typed.some((word) =>
          `${foldName(name.nl)} ${foldName(name.en)}`.split(' ').some((one) => one.startsWith(word)),
        ),
      );

  const themesOfFound = async (q: string): Promise<readonly string[]> => {
    const outcome = await port.search({
      index: ENTRY_INDEX,
      q,
      page: { offset: 0, limit: LOOKED_AT },
      timeoutMs: IN_TIME,
    });
    if (!outcome.ok) return [];
    const found = await entries.publicByIds(outcome.value.hits.map(({ id }) => id));
    return found.flatMap(({ themes }) => themes);
  };

  const nearestTheme = async ({ query, filter }: SearchQuery): Promise<Theme | null> => {
    const chosen = filter?.themes?.[0];
    if (chosen !== undefined) return entries.themes.byCode(chosen);
    const telling = words(query).filter((word) => word.length >= SHORTEST_WORD && !isStopWord(word));
    const typed = telling.slice(0, MOST_WORDS);
    const named = byName(typed);
    if (named) return named;
    const code = mostFrequent((await Promise.all(typed.map(themesOfFound))).flat());
    return code === undefined ? null : entries.themes.byCode(code);
  };

  return async (query: SearchQuery): Promise<Instead> => {
    const theme = await nearestTheme(query);
    const filter = theme ? { themes: [theme.code] } : {};
    const { nodes } = await entries.list(guest, { filter, order: 'NEWEST', first: SHOWN });
    return { theme, entries: nodes };
  };
};
