import type { Entries } from '../entries/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Job } from '../platform/job.ts';
import type { Log } from '../platform/log.ts';
import type { Result } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import type { Mail } from '../ports/mail.ts';
import type { Store } from '../ports/storage.ts';
import type { Search } from '../search/index.ts';
import { createChangeSearch, createRemoveSearch, type ChangeSearchInput } from './change-search.ts';
import type { LetterWords } from './digest-letter.ts';
import { openDigestStore } from './digest-store.ts';
import { openFindingStore } from './finding-store.ts';
import { createLookForNew } from './look-for-new.ts';
import { openLookStore } from './look-store.ts';
import { createReadAlerts, type Alert, type ListedSearch, type MarkReadInput } from './read-alerts.ts';
import { createSaveSearch, type SaveSearchInput } from './save-search.ts';
import { openSavedSearchStore } from './saved-search-store.ts';
import type { SavedSearch } from './saved-search.ts';
import { createSendDigests } from './send-digests.ts';
import { createStopAlerts, type StoppableAlert } from './stop-alerts.ts';
import { createWriteDigests } from './write-digests.ts';

export type { Alert, ListedSearch } from './read-alerts.ts';
export type { StoppableAlert } from './stop-alerts.ts';

/** Searches that people keep, and what is new for them: in the hub, and by mail for who wants that. */
export interface Alerts {
  /** Keeps a search, at most 50 each. The same question again gets the new name and period. */
  saveSearch(viewer: Viewer, input: SaveSearchInput): Promise<Result<SavedSearch>>;
  changeSearch(viewer: Viewer, input: ChangeSearchInput): Promise<Result<SavedSearch>>;
  removeSearch(viewer: Viewer, id: string): Promise<Result<null>>;
  /** One's own, the last saved first, with what each found. */
  listedSearches(viewer: Viewer): Promise<readonly ListedSearch[]>;
  /** What was found for this person and is public now, newest first, at most 500. */
  alertsOf(viewer: Viewer): Promise<readonly Alert[]>;
  /** How many of them were not read; counts to 100. */
  newAlerts(viewer: Viewer): Promise<number>;
  markRead(viewer: Viewer, input: MarkReadInput): Promise<Result<null>>;

  /** The searches whose mail this code of a letter can stop; null for an unknown code. */
  alertsToStop(code: string): Promise<readonly StoppableAlert[] | null>;
  /** Stops that mail. The searches stay. */
  stopAlerts(code: string): Promise<Result<null>>;

  /** Looking for what is new, and sending letters. */
  readonly jobs: readonly Job[];
}

export interface AlertsDeps {
  readonly store: Pick<Store, 'collection' | 'changes' | 'position'>;
  readonly clock: Clock;
  readonly search: Pick<Search, 'search' | 'health'>;
  readonly entries: Pick<Entries, 'publicByIds'>;
  readonly mail: Pick<Mail, 'send'>;
  /** Where letters to this person go; null when the account is gone. */
  readonly mailAddressOf: (userId: string) => Promise<string | null>;
  readonly words: LetterWords;
  readonly log: Pick<Log, 'warn'>;
}

/** How often the log is looked at for publications, in ms. */
const LOOK_MS = 15_000;
/** Letters are there when people begin to work, in Europe/Amsterdam. */
const DIGEST_HOUR = 7;

export const createAlerts = async (deps: AlertsDeps): Promise<Alerts> => {
  const { store, clock, search, entries } = deps;
  const searches = await openSavedSearchStore(store);
  const findings = await openFindingStore(store, clock);
  const digests = await openDigestStore(store, clock);
  const looking = createLookForNew({ searches, findings, looks: await openLookStore(store), search, store, clock });
  const writeDigests = createWriteDigests({ ...deps, searches, findings, digests });
  const sendDigests = createSendDigests({ ...deps, searches, findings, digests });

  const look: Job = {
    name: 'alerts-look',
    schedule: { every: LOOK_MS },
    wanted: looking.wanted,
    run: ({ signal }) => looking.look(signal),
  };
  const digest: Job = {
    name: 'alerts-digest',
    schedule: { dailyAt: DIGEST_HOUR },
    run: async ({ signal }) => {
      // What was published a moment ago goes along; letters that were left go before new ones are written.
      await looking.look(signal);
      const before = await sendDigests(signal);
      await writeDigests(signal);
      const after = await sendDigests(signal);
      if (!before || !after) throw new Error('letters are left to be sent');
    },
  };

  return {
    saveSearch: createSaveSearch({ searches, search, clock }),
    changeSearch: createChangeSearch({ searches, clock }),
    removeSearch: createRemoveSearch({ searches, findings }),
    ...createReadAlerts({ searches, findings, entries }),
    ...createStopAlerts({ searches, digests, clock }),
    jobs: [look, digest],
  };
};
