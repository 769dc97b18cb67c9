import type { EntryCopy } from '../entries/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Change, Store } from '../ports/storage.ts';
import type { Search } from '../search/index.ts';
import { LOOK_BACK_MS, type FindingStore } from './finding-store.ts';
import type { LookStore } from './look-store.ts';
import type { SavedSearchStore } from './saved-search-store.ts';
import type { SavedSearch } from './saved-search.ts';

interface Deps {
  readonly searches: Pick<SavedSearchStore, 'batches'>;
  readonly findings: Pick<FindingStore, 'note'>;
  readonly looks: LookStore;
  readonly search: Pick<Search, 'search' | 'health'>;
  readonly store: Pick<Store, 'changes' | 'position'>;
  readonly clock: Clock;
}

/** Publications of so long before the last complete look are looked at again: an index may have lagged. In ms. */
const OVERLAP_MS = 7 * 86_400_000;
const PAGE = 50;
/** Search gives a thousand results at most. */
const MOST_PAGES = 20;
const BATCH = 500;

const isPublication = ({ collection, type }: Change): boolean => collection === 'entries' && type === 'entry.published';

/**
 * Finds what is new for each saved search: entries first published after it was saved. Whatever is found is noted once
 * per person, so looking twice, or in two processes, does no harm. Only when every search was answered in full by an
 * index that is level with the log, the next look begins after this one.
 */
export const createLookForNew = ({ searches, findings, looks, search, store, clock }: Deps) => {
  /** Up to here the log holds no publication that was not looked at. */
  let idle = 0;

  const newMatches = async ({ question, savedAt }: SavedSearch, since: string) => {
    const from = savedAt > since ? savedAt : since;
    const found: EntryCopy[] = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const result = await search.search({ ...question, sort: 'NEWEST', page, pageSize: PAGE });
      // Without its index the hub answers by other rules: wait until it is back.
      if (result.notice !== null) return { found, complete: false };
      const fresh = result.hits.map(({ entry }) => entry).filter(({ publishedAt }) => (publishedAt ?? '') > from);
      found.push(...fresh);
      if (fresh.length < result.hits.length || page * PAGE >= result.total) break;
    }
    return { found, complete: true };
  };

  const lookFor = async (saved: SavedSearch, since: string): Promise<boolean> => {
    const { found, complete } = await newMatches(saved, since);
    for (const { id: entry, publishedAt } of found)
      await findings.note({ owner: saved.owner, search: saved.id, entry, publishedAt: publishedAt ?? '' });
    return complete;
  };

  const lookForAll = async (since: string, signal: AbortSignal): Promise<boolean> => {
    let complete = true;
    for await (const batch of searches.batches())
      for (const saved of batch) {
        if (signal.aborted) return false;
        complete = (await lookFor(saved, since)) && complete;
      }
    return complete;
  };

  return {
    /** Is there a publication in the log that was not looked at? */
    wanted: async (): Promise<boolean> => {
      idle = Math.max(idle, (await looks.last()).seq);
      for (;;) {
        const changes = await store.changes(idle, BATCH);
        if (changes.some(isPublication)) return true;
        const last = changes.at(-1);
        if (!last) return false;
        idle = last.seq;
      }
    },
    look: async (signal: AbortSignal): Promise<void> => {
      const now = clock.now().getTime();
      const last = await looks.last();
      const seq = await store.position();
      const { available, backlog } = await search.health();
      const since = new Date(Math.max(now - LOOK_BACK_MS, last.at === null ? 0 : Date.parse(last.at) - OVERLAP_MS));
      const complete = await lookForAll(since.toISOString(), signal);
      if (complete && available && backlog === 0) await looks.save({ seq, at: new Date(now).toISOString() });
    },
  };
};
