import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAccounts, type Accounts, type HashingCost } from '../../services/accounts/index.ts';
import { openEmbeddedStore } from '../../services/adapters/storage-embedded/index.ts';
import { silentLog } from '../../services/platform/log.ts';
import { operator } from '../../services/platform/viewer.ts';
import type { Letter } from '../../services/ports/mail.ts';
import type { Store } from '../../services/ports/storage.ts';

export const PASSWORD = 'zeven vissen op het dak';
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** Where a browser without a session comes from. */
export const HOME = { address: '192.0.2.1', previousSession: null };
/** A publisher of Breda. */
export const noor = { email: 'Noor@Breda.example', name: 'Noor', municipality: 'GM0758', role: 'publisher' };

const CHEAP: HashingCost = { memoryCost: 64, timeCost: 1, parallelism: 1 };

/** The secret in a sign-in link, or in a letter with one. */
export const linkIn = (text: string | null | undefined): string => /link=([\w-]+)/.exec(text ?? '')?.[1] ?? '';

/** The accounts domain over an embedded store of its own, with a clock and a mailbox, new for each test. */
export const accountsWorld = () => {
  let folder: string;
  let store: Store;
  let accounts: Accounts;
  let now: Date;
  let letters: Letter[];
  let mailWorks: boolean;

  /** A second process on the same store, as far as this domain can tell. */
  const open = (hashingCost = CHEAP): Promise<Accounts> =>
    createAccounts({
      store,
      clock: { now: () => now },
      mail: {
        send: (letter) => {
          if (!mailWorks) return Promise.reject(new Error('mail is down'));
          letters.push(letter);
          return Promise.resolve();
        },
      },
      municipalities: { exists: (code) => code === 'GM0758' || code === 'GM0344' },
      words: { text: (_language, key, params = {}) => [key, ...Object.values(params)].join(' ') },
      baseUrl: () => 'https://hub.example',
      log: silentLog,
      hashingCost,
    });

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'accounts-'));
    now = new Date('2026-11-24T09:00:00.000Z');
    store = await openEmbeddedStore({ folder, clock: { now: () => now } });
    letters = [];
    mailWorks = true;
    accounts = await open();
  });
  afterEach(async () => {
    await accounts.close();
    await store.close();
    await rm(folder, { recursive: true });
  });

  const signIn = (change: Partial<Parameters<Accounts['signIn']>[0]> = {}) =>
    accounts.signIn({ email: noor.email, password: PASSWORD, ...HOME, ...change });

  return {
    accounts: () => accounts,
    store: () => store,
    letters: () => letters,
    open,
    restart: async () => {
      await accounts.close();
      accounts = await open();
    },
    pass: (milliseconds: number): void => {
      now = new Date(now.getTime() + milliseconds);
    },
    mail: (works: boolean): void => {
      mailWorks = works;
    },
    add: (change: Partial<Parameters<Accounts['addUser']>[1]> = {}) =>
      accounts.addUser(operator, { ...noor, password: PASSWORD, ...change }),
    signIn,
    sessionToken: async (): Promise<string> => {
      const signedIn = await signIn();
      if (!signedIn.ok) throw new Error(signedIn.problems[0]?.key);
      return signedIn.value.session.token;
    },
  };
};
