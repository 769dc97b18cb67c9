import type { SearchPort } from '../ports/search.ts';
import type { Change } from '../ports/storage.ts';

/** What the index took in; null when anything may differ. */
export type IndexNews = readonly Change[] | null;

/** Those who want to know when the same question may get another answer than before. */
export const createNews = () => {
  const all = new Set<{ readonly hear: (news: IndexNews) => void }>();
  return {
    add: (hear: (news: IndexNews) => void): (() => void) => {
      const entry = { hear };
      all.add(entry);
      return () => void all.delete(entry);
    },
    tell: (news: IndexNews): void => {
      for (const { hear } of all) hear(news);
    },
  };
};

/** The engine, telling when an answer was less than it could have been: no longer true a moment later. */
export const tellingOfGaps = <P extends Pick<SearchPort, 'search' | 'similar'>>(port: P, tell: () => void): P => ({
  ...port,
  search: async (request) => {
    const outcome = await port.search(request);
    if (!outcome.ok || outcome.value.degraded) tell();
    return outcome;
  },
  similar: async (request) => {
    const outcome = await port.similar(request);
    if (!outcome.ok) tell();
    return outcome;
  },
});
