import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../platform/clock.ts';
import { Conflict, define, Stale, type Doc, type Store } from '../ports/storage.ts';
import type { DigestPeriod } from './digest-period.ts';

/** What one search has in a letter. */
export interface DigestPart {
  readonly search: string;
  readonly entries: readonly string[];
}

/** A letter with what is new, written down before it is sent. There is one per person and period. */
export interface Digest extends Doc {
  readonly owner: string;
  readonly parts: readonly DigestPart[];
  /** `ready`: to be sent; `closed`: sent, or nothing of it was public any more. */
  readonly state: 'ready' | 'closed';
  readonly tries: number;
  /** ISO time from which it may be sent (again). */
  readonly dueAt: string;
  /** Signs the link that stops the mail of all searches in it. */
  readonly stopKey: string;
  readonly expiresAt: string;
}

export interface DigestStore {
  byId(id: string): Promise<Digest | null>;
  exists(owner: string, period: DigestPeriod): Promise<boolean>;
  /** Writes a letter down; does nothing when this person has one for this period. */
  add(owner: string, period: DigestPeriod, parts: readonly DigestPart[]): Promise<void>;
  /** Takes the letters that are to be sent now, each for one process; one that is not closed comes back later. */
  takeReady(): Promise<readonly Digest[]>;
  close(digest: Digest): Promise<void>;
}

/** Kept this long: so long its links work and no second letter for its period can be made. */
const KEPT_MS = 400 * 86_400_000;
const FIRST_RETRY_MS = 60_000;
const LONGEST_RETRY_MS = 6 * 3_600_000;

const DIGESTS = define<Digest>()({
  name: 'alert-digests',
  fields: ['state', 'dueAt', 'expiresAt'],
  sort: ['dueAt'],
  indexes: [['state', 'dueAt']],
  expires: 'expiresAt',
  feed: false,
});

/** The same for the same person and period, whoever writes the letter and however often: also the id in the mail. */
const digestId = (owner: string, { kind, label }: DigestPeriod): string =>
  `digest_${createHash('sha256').update(`${owner} ${kind} ${label}`).digest('hex').slice(0, 32)}`;

const unlessBeaten = async <T>(work: Promise<T>): Promise<T | null> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Stale || error instanceof Conflict) return null;
    throw error;
  }
};

export const openDigestStore = async (store: Pick<Store, 'collection'>, clock: Clock): Promise<DigestStore> => {
  const digests = await store.collection(DIGESTS);
  const after = (ms: number): string => new Date(clock.now().getTime() + ms).toISOString();
  const take = (digest: Digest): Promise<Digest | null> => {
    const pause = Math.min(FIRST_RETRY_MS * 2 ** digest.tries, LONGEST_RETRY_MS);
    return unlessBeaten(digests.put({ ...digest, tries: digest.tries + 1, dueAt: after(pause) }));
  };

  return {
    byId: (id) => digests.get(id),
    exists: async (owner, period) => (await digests.get(digestId(owner, period))) !== null,
    add: async (owner, period, parts) => {
      const written = { id: digestId(owner, period), owner, parts, stopKey: randomBytes(32).toString('base64url') };
      const times = { dueAt: after(0), expiresAt: after(KEPT_MS) };
      await unlessBeaten(digests.insert({ ...written, ...times, state: 'ready', tries: 0 }));
    },
    takeReady: async () => {
      const where = { state: 'ready', dueAt: { lte: after(0) } } as const;
      const due = await digests.find({ where, sort: 'dueAt', limit: 200 });
      const taken: Digest[] = [];
      for (const digest of due.items) {
        const mine = await take(digest);
        if (mine) taken.push(mine);
      }
      return taken;
    },
    close: async (digest) => {
      await unlessBeaten(digests.put({ ...digest, state: 'closed' }));
    },
  };
};
