import type { Clock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { define, Stale, type Doc, type Store } from '../ports/storage.ts';
import type { Language } from './link-letter.ts';

const MINUTE = 60_000;
/** Nobody waits longer than this for a letter; after it the request is forgotten. */
const KEPT_MS = 30 * MINUTE;
const FIRST_RETRY_MS = 15_000;

/** Somebody's wish for a sign-in link, for a known or an unknown address, until it has been dealt with. */
export interface LinkRequest extends Doc {
  readonly email: string;
  readonly language: Language;
  readonly tries: number;
  /** ISO time from which it may be taken up (again). */
  readonly dueAt: string;
  readonly expiresAt: string;
}

export interface LinkRequestStore {
  add(email: string, language: Language): Promise<void>;
  /** Does any wait to be dealt with now? */
  anyDue(): Promise<boolean>;
  /** Requests to be dealt with now, each taken by one process only. One that is not finished comes back later. */
  takeDue(): Promise<readonly LinkRequest[]>;
  finish(request: LinkRequest): Promise<void>;
}

const REQUESTS = define<LinkRequest>()({
  name: 'sign-in-link-requests',
  fields: ['dueAt', 'expiresAt'],
  sort: ['dueAt'],
  expires: 'expiresAt',
  feed: false,
});

const ifNotStale = async <T>(work: Promise<T>): Promise<T | null> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Stale) return null;
    throw error;
  }
};

export const openLinkRequestStore = async (store: Store, clock: Clock): Promise<LinkRequestStore> => {
  const requests = await store.collection(REQUESTS);
  const later = (ms: number): string => new Date(clock.now().getTime() + ms).toISOString();
  const isDue = () => ({ dueAt: { lte: later(0) } });
  return {
    add: async (email, language) => {
      const id = newId('linkrequest');
      await requests.insert({ id, email, language, tries: 0, dueAt: later(0), expiresAt: later(KEPT_MS) });
    },
    anyDue: async () => (await requests.count(isDue(), 1)) > 0,
    takeDue: async () => {
      const due = await requests.find({ where: isDue(), sort: 'dueAt', limit: 50 });
      const taken: LinkRequest[] = [];
      for (const request of due.items) {
        const dueAt = later(FIRST_RETRY_MS * 2 ** request.tries);
        const mine = await ifNotStale(requests.put({ ...request, tries: request.tries + 1, dueAt }));
        if (mine) taken.push(mine);
      }
      return taken;
    },
    finish: async (request) => {
      await ifNotStale(requests.remove(request));
    },
  };
};
