import type { Entries, EntryCopy } from '../entries/index.ts';
import type { Municipalities } from '../municipalities/index.ts';
import type { Highlight, SearchAnswer, SearchPort } from '../ports/search.ts';
import { checkQuery, type CheckedQuery } from './checked-query.ts';
import { engineRequest } from './engine-request.ts';
import { facetsOf } from './facets.ts';
import type { Directories } from './filter-problems.ts';
import { NO_RESULT, type EntryHit, type HighlightedText, type SearchQuery, type SearchResult } from './search-query.ts';
import { createWiderSearches } from './wider-searches.ts';

interface Deps {
  readonly port: Pick<SearchPort, 'search'>;
  readonly entries: Pick<Entries, 'publicByIds'>;
  readonly municipalities: Municipalities;
  readonly directories: Directories;
  /** Answers from the store while the engine cannot. */
  readonly fromStore: (query: CheckedQuery) => Promise<SearchResult>;
}

/** Searches what is public. The index proposes; storage has the last word on what is public and what it says. */
export const createSearchEntries = ({ port, entries, municipalities, directories, fromStore }: Deps) => {
  const widerSearches = createWiderSearches(port);
  const distanceTo = ({ filter }: CheckedQuery, { publisher }: EntryCopy): number | null =>
    filter.near ? municipalities.distanceKm(filter.near.code, publisher) : null;

  const hitsOf = async (query: CheckedQuery, answer: SearchAnswer): Promise<readonly EntryHit[]> => {
    const found = new Map(answer.hits.map((hit) => [hit.id, hit.highlights]));
    const stored = await entries.publicByIds([...found.keys()]);
    return stored.map((entry) => ({
      entry,
      highlights: {
        title: highlighted(entry.title, found.get(entry.id)?.['title']),
        summary: highlighted(entry.summary, found.get(entry.id)?.['summary']),
      },
      distanceKm: distanceTo(query, entry),
    }));
  };

  return async (asked: SearchQuery): Promise<SearchResult> => {
    const query = checkQuery(asked, directories);
    if (!query.ok) return { ...NO_RESULT, problems: query.problems };
    const request = engineRequest(query.value, municipalities);
    const outcome = await port.search(request);
    if (!outcome.ok) {
      if (outcome.failure.kind === 'refused')
        throw new Error(`search refused: ${outcome.failure.field} ${outcome.failure.reason}`);
      return fromStore(query.value);
    }
    const { value: answer } = outcome;
    const hits = await hitsOf(query.value, answer);
    const total = answer.total.value - (answer.hits.length - hits.length);
    return {
      ...NO_RESULT,
      total,
      totalIsExact: answer.total.exact,
      hits,
      facets: facetsOf(answer.facets),
      didYouMean: answer.didYouMean ?? null,
      wider: await widerSearches(request, total),
      notice: answer.degraded ? 'search.incomplete' : null,
    };
  };
};

/** Marks of the index, as far as the index has the same text as storage. */
const highlighted = (text: string | null, marks: Highlight | undefined): HighlightedText | null => {
  if (text === null || !marks) return null;
  return { text, ranges: marks.text === text ? marks.ranges.map(([start, end]) => ({ start, end })) : [] };
};
