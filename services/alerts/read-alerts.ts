import type { Entries, EntryCopy } from '../entries/index.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import { mayKeepSearches } from './alerts-policy.ts';
import { noSuchSearch } from './alerts-problems.ts';
import type { Finding, FindingStore } from './finding-store.ts';
import type { SavedSearchStore } from './saved-search-store.ts';
import { searchUrl, type AlertPeriod, type SavedSearch } from './saved-search.ts';

/** An entry that was new for a person. */
export interface Alert {
  readonly id: string;
  readonly entry: EntryCopy;
  readonly foundAt: string;
  readonly read: boolean;
  /** Ids of the searches of this person that found it. */
  readonly searches: readonly string[];
}

/** A saved search as its owner sees it. */
export interface ListedSearch {
  readonly id: string;
  readonly name: string;
  /** Dutch path of the search page that shows it. */
  readonly url: string;
  readonly alert: AlertPeriod;
  readonly savedAt: string;
  readonly newCount: number;
  /** What it found, newest first. */
  readonly found: readonly Alert[];
}

export interface MarkReadInput {
  /** All that this search found. */
  readonly search?: string | null | undefined;
  /** These alerts. Without either: everything. */
  readonly alerts?: readonly string[] | null | undefined;
}

interface Deps {
  readonly searches: Pick<SavedSearchStore, 'allOf' | 'ofOwner'>;
  readonly findings: Pick<FindingStore, 'newestOf' | 'byIds' | 'markRead'>;
  readonly entries: Pick<Entries, 'publicByIds'>;
}

const SHOWN = 500;
/** The number on every page counts no further. */
const COUNTED = 100;

const listed = (search: SavedSearch, alerts: readonly Alert[]): ListedSearch => {
  const found = alerts.filter(({ searches }) => searches.includes(search.id));
  const { id, name, alert, savedAt } = search;
  return {
    id,
    name,
    url: searchUrl(search),
    alert,
    savedAt,
    newCount: found.filter(({ read }) => !read).length,
    found,
  };
};

/** What somebody keeps and what was found for them: one's own only, and only what is public now. */
export const createReadAlerts = ({ searches, findings, entries }: Deps) => {
  const shown = async (found: readonly Finding[]): Promise<readonly Alert[]> => {
    const kept = found.filter((finding) => finding.searches.length > 0);
    const byId = new Map((await entries.publicByIds(kept.map(({ entry }) => entry))).map((entry) => [entry.id, entry]));
    return kept.flatMap(({ id, entry: entryId, foundAt, read, searches: by }) => {
      const entry = byId.get(entryId);
      return entry ? [{ id, entry, foundAt, read, searches: by }] : [];
    });
  };
  const alertsOf = async (viewer: Viewer): Promise<readonly Alert[]> =>
    viewer.kind === 'guest' ? [] : shown(await findings.newestOf(viewer.userId, { unread: false, limit: SHOWN }));

  const asked = async (owner: string, { search, alerts }: MarkReadInput): Promise<readonly Finding[]> => {
    if (alerts) return (await findings.byIds([...alerts].slice(0, SHOWN))).filter((one) => one.owner === owner);
    const unread = await findings.newestOf(owner, { unread: true, limit: SHOWN });
    return search ? unread.filter((one) => one.searches.includes(search)) : unread;
  };

  return {
    alertsOf,
    listedSearches: async (viewer: Viewer): Promise<readonly ListedSearch[]> => {
      if (viewer.kind === 'guest') return [];
      const [kept, alerts] = await Promise.all([searches.allOf(viewer.userId), alertsOf(viewer)]);
      return kept.map((search) => listed(search, alerts));
    },
    newAlerts: async (viewer: Viewer): Promise<number> =>
      viewer.kind === 'guest'
        ? 0
        : (await shown(await findings.newestOf(viewer.userId, { unread: true, limit: COUNTED }))).length,
    markRead: async (viewer: Viewer, input: MarkReadInput): Promise<Result<null>> => {
      const person = mayKeepSearches(viewer);
      if (!person.ok) return person;
      const owner = person.value.userId;
      if (input.search && !(await searches.ofOwner(owner, input.search))) return fail(noSuchSearch());
      for (const finding of await asked(owner, input)) if (!finding.read) await findings.markRead(finding);
      return ok(null);
    },
  };
};
