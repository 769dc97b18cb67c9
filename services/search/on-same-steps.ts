import type { Entries, EntryCopy } from '../entries/index.ts';
import { guest } from '../platform/viewer.ts';

const MOST = 20;

/** Other public entries on one of the steps of this one, newest first; none of an entry without a step. */
export const createOnSameSteps =
  (entries: Pick<Entries, 'list'>) =>
  async (entry: EntryCopy, first: number): Promise<readonly EntryCopy[]> => {
    const count = Math.min(Math.max(first, 0), MOST);
    if (count === 0 || entry.steps.length === 0) return [];
    const page = await entries.list(guest, { filter: { steps: entry.steps }, order: 'NEWEST', first: count + 1 });
    return page.nodes.filter(({ id }) => id !== entry.id).slice(0, count);
  };
