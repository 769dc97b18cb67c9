import { words } from '../platform/dutch/index.ts';
import type { SearchPort, SearchRequest } from '../ports/search.ts';
import type { WiderSearch } from './search-query.ts';

/** Fewer results than this are few enough to offer wider searches. */
const LITTLE = 5;
const MOST = 5;
/** An offer that comes late is left out. */
const IN_TIME = 500;

const withoutGroup = (request: SearchRequest, group: string): SearchRequest => ({
  ...request,
  filters: Object.fromEntries(Object.entries(request.filters ?? {}).filter(([name]) => name !== group)),
});

/** What the searches without one group of choices find; without the words comes last, as it leaves most out. */
export const createWiderSearches =
  (port: Pick<SearchPort, 'search'>) =>
  async (request: SearchRequest, total: number): Promise<readonly WiderSearch[]> => {
    const groups = Object.keys(request.filters ?? {});
    if (total >= LITTLE || groups.length === 0) return [];

    const counted = async (without: string, { index, q, filters = {} }: SearchRequest): Promise<WiderSearch> => {
      const outcome = await port.search({ index, q, filters, page: { offset: 0, limit: 0 }, timeoutMs: IN_TIME });
      return { without, total: outcome.ok ? outcome.value.total.value : 0 };
    };
    const finds = (wider: WiderSearch): boolean => wider.total > total;

    const byGroup = await Promise.all(groups.map((group) => counted(group, withoutGroup(request, group))));
    const byWords = words(request.q).length > 0 ? [await counted('query', { ...request, q: '' })] : [];
    const best = byGroup.filter(finds).sort((a, b) => b.total - a.total);
    return [...best.slice(0, MOST - byWords.length), ...byWords.filter(finds)];
  };
