import path from 'node:path';
import type { Accounts } from '../services/accounts/index.ts';
import type { Entries } from '../services/entries/index.ts';
import { operator } from '../services/platform/viewer.ts';
import { readDemoAdoptions, readDemoEntries } from './entries/demo-entry.ts';

interface Doors {
  readonly accounts: Pick<Accounts, 'addUser' | 'listUsers'>;
  readonly entries: Pick<Entries, 'seedEntry' | 'seedAdoptions'>;
}

/** Demo accounts, named by what they may do; none has a password: a one-time link signs them in. */
const DEMO_ACCOUNTS = [
  { email: 'beheerder.hub@gemeengoed.example', name: 'Demo hubbeheerder', hubAdministrator: true },
  {
    email: 'publicist.breda@gemeengoed.example',
    name: 'Demo publicist Breda',
    municipality: 'GM0758',
    role: 'publisher',
  },
  {
    email: 'publicist.oosterhout@gemeengoed.example',
    name: 'Demo publicist Oosterhout',
    municipality: 'GM0826',
    role: 'publisher',
  },
  {
    email: 'redacteur.utrecht@gemeengoed.example',
    name: 'Demo redacteur Utrecht',
    municipality: 'GM0344',
    role: 'editor',
  },
] as const;

export interface Seeded {
  /** Addresses of the demo accounts that this run added; empty when they were there already. */
  readonly demoAccounts: readonly string[];
}

const addDemoAccounts = async ({ accounts }: Doors): Promise<readonly string[]> => {
  const users = await accounts.listUsers(operator);
  // An operator who removed a demo account does not want it back at the next start.
  if (!users.ok || users.value.length > 0) return [];
  const added: string[] = [];
  for (const account of DEMO_ACCOUNTS) {
    const user = await accounts.addUser(operator, account);
    if (!user.ok)
      throw new Error(`demo account ${account.email}: ${user.problems.map((problem) => problem.key).join(', ')}`);
    added.push(account.email);
  }
  return added;
};

const placeDemoEntries = async ({ entries }: Doors, root: string): Promise<void> => {
  const placed = await Promise.all(
    readDemoEntries(path.join(root, 'seed/entries')).map(
      ({ key, municipality, kind, publishedAt, provenance, ...content }) =>
        entries.seedEntry({ key, publisher: municipality, kind, content, publishedAt, provenance }),
    ),
  );
  for (const entry of placed) {
    if (!entry.ok)
      throw new Error(
        `demo entry: ${entry.problems.map((problem) => `${problem.path?.join('.') ?? ''} ${problem.key}`).join(', ')}`,
      );
  }
};

const placeDemoAdoptions = async ({ entries }: Doors, root: string): Promise<void> => {
  await Promise.all(readDemoAdoptions(path.join(root, 'seed/entries')).map((one) => entries.seedAdoptions(one)));
};

/**
 * Gives a hub its content through the doors of the domains, and may run at every start: what is there stays as it is.
 * Reference data (municipalities, themes, forms) is read where it is used and needs no placing.
 */
export const seedHub = async (
  doors: Doors,
  options: { readonly content: 'demo' | 'reference'; readonly root: string },
): Promise<Seeded> => {
  if (options.content === 'reference') return { demoAccounts: [] };
  await placeDemoEntries(doors, options.root);
  await placeDemoAdoptions(doors, options.root);
  return { demoAccounts: await addDemoAccounts(doors) };
};
