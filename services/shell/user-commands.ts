import { operator } from '../platform/viewer.ts';
import type { ListedUser } from '../accounts/index.ts';
import { say, textOption, type HubCommand, type ShellHub, type Voice } from './command.ts';
import { printReport, refuse, reportOfOne } from './report.ts';
import { table } from './table.ts';

const TEXT = { type: 'string' } as const;
const SWITCH = { type: 'boolean' } as const;

const placesOf = (hub: ShellHub, voice: Voice, { memberships, hubAdministrator }: ListedUser): string =>
  [
    ...(hubAdministrator ? [say(voice, 'hub-administrator')] : []),
    ...memberships.map(
      ({ publisher, role }) => `${role} ${hub.municipalities.byCode(publisher)?.name ?? publisher} (${publisher})`,
    ),
  ].join(', ');

/** A line end that the shell added to the password is no part of it. */
const passwordIn = (input: string): string => input.replace(/\r?\n$/, '');

const add: HubCommand = {
  on: 'hub',
  words: ['users', 'add'],
  usage:
    '--email E --name N (--municipality GM0758 --role reader|editor|publisher|administrator | --hub-administrator) [--password-stdin]',
  options: {
    email: TEXT,
    name: TEXT,
    municipality: TEXT,
    role: TEXT,
    'hub-administrator': SWITCH,
    'password-stdin': SWITCH,
  },
  required: ['email', 'name'],
  readsInputWith: 'password-stdin',
  run: async (hub, given, voice) => {
    const result = await hub.accounts.addUser(operator, {
      email: textOption(given, 'email') ?? '',
      name: textOption(given, 'name') ?? '',
      municipality: textOption(given, 'municipality'),
      role: textOption(given, 'role'),
      hubAdministrator: given.options['hub-administrator'] === true,
      password: given.options['password-stdin'] ? passwordIn(given.content) : undefined,
    });
    if (!result.ok) return refuse(voice, given, result.problems);
    const { user, outcome, signInLink } = result.value;
    if (given.options['json']) return printReport(voice, given, reportOfOne(outcome), { user, signInLink });
    await voice.out(`${say(voice, `user-${outcome}`, { email: user.email, name: user.name })}\n`);
    if (signInLink !== null) await voice.out(`${say(voice, 'sign-in-link')}\n${signInLink}\n`);
    return 0;
  },
};

const list: HubCommand = {
  on: 'hub',
  words: ['users', 'list'],
  usage: '',
  options: {},
  run: async (hub, given, voice) => {
    const users = await hub.accounts.listUsers(operator);
    if (!users.ok) return refuse(voice, given, users.problems);
    const rows = users.value.map((user) => [user.email, user.name, placesOf(hub, voice, user)]);
    await voice.out(given.options['json'] ? `${JSON.stringify({ users: users.value })}\n` : table(rows));
    return 0;
  },
};

const remove: HubCommand = {
  on: 'hub',
  words: ['users', 'remove'],
  usage: '--email E',
  options: { email: TEXT },
  required: ['email'],
  run: async (hub, given, voice) => {
    const removed = await hub.accounts.removeUser(operator, textOption(given, 'email') ?? '');
    if (!removed.ok) return refuse(voice, given, removed.problems);
    if (given.options['json'])
      return printReport(voice, given, reportOfOne('changed'), { removed: removed.value.email });
    await voice.out(`${say(voice, 'user-removed', { email: removed.value.email })}\n`);
    return 0;
  },
};

export const userCommands: readonly HubCommand[] = [add, list, remove];
