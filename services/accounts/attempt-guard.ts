import { createHash } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import type { Clock } from '../platform/clock.ts';
import { Conflict, define, Stale, type Collection, type Doc, type Store } from '../ports/storage.ts';
import { FORGET_AFTER, oneMore, secondsToWait, type Attempts, type AttemptLimit } from './attempts.ts';

/** Whose attempts: of one account (known or unknown) and of one network address. */
interface AttemptSource {
  readonly account: string;
  readonly address: string;
}

/** Counts attempts in storage, so that several processes and several requests at once share one count. */
export interface AttemptGuard {
  /** Counts the attempt before it is made. Gives 0, or the seconds to wait; then nothing was counted. */
  begin(source: AttemptSource): Promise<number>;
  /** It succeeded: the account starts afresh, the address gets this one attempt back. */
  succeeded(source: AttemptSource): Promise<void>;
  /** It was not made after all. */
  takeBack(source: AttemptSource): Promise<void>;
}

interface Counter extends Doc, Attempts {
  readonly expiresAt: string;
}

type Counters = Collection<Counter, 'expiresAt'>;

/** Opens the counters; they leave no trace in the change log and forget themselves. */
export const openCounters = (store: Store): Promise<Counters> =>
  store.collection(
    define<Counter>()({ name: 'sign-in-attempts', fields: ['expiresAt'], expires: 'expiresAt', feed: false }),
  );

const TRIES = 20;

/** Hashed, since addresses of people who have no account here are nobody's to keep. */
const counterId = (kind: string, value: string): string =>
  createHash('sha256').update(`${kind} ${value}`).digest('hex');

/** One IPv6 customer holds a whole /64, so that counts as one address. */
export const networkOf = (address: string): string => {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toNormalizedString().split(':').slice(0, 4).join(':');
};

/** Runs work on one key one after another within this process; other processes are kept apart by versions. */
const createTurns = () => {
  const last = new Map<string, Promise<unknown>>();
  return <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, mine);
    const forget = (): void => {
      if (last.get(key) === mine) last.delete(key);
    };
    mine.then(forget, forget);
    return mine;
  };
};

const lostRace = (error: unknown): boolean => error instanceof Stale || error instanceof Conflict;

const charge = async (counters: Counters, id: string, limit: AttemptLimit, now: Date): Promise<number> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const stored = await counters.get(id);
    const wait = secondsToWait(stored, limit, now);
    if (wait > 0) return wait;
    const expiresAt = new Date(now.getTime() + FORGET_AFTER * 1000).toISOString();
    const counted = { id, ...oneMore(stored, now), expiresAt };
    try {
      await (stored ? counters.put({ ...counted, version: stored.version }) : counters.insert(counted));
      return 0;
    } catch (error) {
      if (!lostRace(error)) throw error;
    }
  }
  // So many at the same moment that we could not even count them.
  return 1;
};

const lower = async (counters: Counters, id: string, to: (count: number) => number): Promise<void> => {
  try {
    await counters.update(id, (counter) => ({ ...counter, count: Math.max(0, to(counter.count)) }));
  } catch (error) {
    if (!lostRace(error)) throw error;
  }
};

/** `kind` keeps the counts of different things (passwords, links) apart. */
export const createAttemptGuard = (
  { counters, clock }: { readonly counters: Counters; readonly clock: Clock },
  kind: string,
  limits: { readonly account: AttemptLimit; readonly address: AttemptLimit },
): AttemptGuard => {
  const inTurn = createTurns();
  const accountId = (source: AttemptSource): string => counterId(`${kind} account`, source.account);
  const addressId = (source: AttemptSource): string => counterId(`${kind} address`, networkOf(source.address));
  const chargeInTurn = (id: string, limit: AttemptLimit): Promise<number> =>
    inTurn(id, () => charge(counters, id, limit, clock.now()));
  const lowerInTurn = (id: string, to: (count: number) => number): Promise<void> =>
    inTurn(id, () => lower(counters, id, to));

  return {
    begin: async (source) => {
      const addressWait = await chargeInTurn(addressId(source), limits.address);
      if (addressWait > 0) return addressWait;
      const accountWait = await chargeInTurn(accountId(source), limits.account);
      if (accountWait > 0) await lowerInTurn(addressId(source), (count) => count - 1);
      return accountWait;
    },
    succeeded: async (source) => {
      await lowerInTurn(accountId(source), () => 0);
      await lowerInTurn(addressId(source), (count) => count - 1);
    },
    takeBack: async (source) => {
      await lowerInTurn(accountId(source), (count) => count - 1);
      await lowerInTurn(addressId(source), (count) => count - 1);
    },
  };
};
