import type { Entries, EntryCopy } from '../entries/index.ts';
import { guest } from '../platform/viewer.ts';
import type { SearchPort } from '../ports/search.ts';
import { ENTRY_INDEX } from './index-spec.ts';

interface Deps {
  readonly port: Pick<SearchPort, 'similar'>;
  readonly entries: Pick<Entries, 'list' | 'publicByIds'>;
}

const MOST = 20;

/** Public entries most like this one; the newest on its themes while the index does not know it. */
export const createSimilarEntries = ({ port, entries }: Deps) => {
  const onItsThemes = async (entry: EntryCopy, count: number): Promise<readonly EntryCopy[]> => {
    if (entry.themes.length === 0) return [];
    const page = await entries.list(guest, { filter: { themes: entry.themes }, first: count + 1 });
    return page.nodes;
  };

  return async (entry: EntryCopy, first: number): Promise<readonly EntryCopy[]> => {
    const count = Math.min(Math.max(first, 0), MOST);
    if (count === 0) return [];
    const outcome = await port.similar({ index: ENTRY_INDEX, id: entry.id, limit: count + 1 });
    const found =
      outcome.ok && outcome.value.length > 0
        ? await entries.publicByIds(outcome.value.map((hit) => hit.id))
        : await onItsThemes(entry, count);
    return found.filter((other) => other.id !== entry.id).slice(0, count);
  };
};
