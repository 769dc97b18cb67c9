import { operator } from '../platform/viewer.ts';
import { say, textOption, type HubCommand } from './command.ts';
import { printReport, refuse, reportOfOne } from './report.ts';
import { table } from './table.ts';

const TEXT = { type: 'string' } as const;

const add: HubCommand = {
  on: 'hub',
  words: ['tokens', 'add'],
  usage: '--email E --scope read|write [--name N]',
  options: { email: TEXT, scope: TEXT, name: TEXT },
  required: ['email', 'scope'],
  run: async (hub, given, voice) => {
    const made = await hub.accounts.addToken(operator, {
      email: textOption(given, 'email') ?? '',
      scope: textOption(given, 'scope') ?? '',
      name: textOption(given, 'name'),
    });
    if (!made.ok) return refuse(voice, given, made.problems);
    const { id, email, scope, secret } = made.value;
    if (given.options['json'])
      return printReport(voice, given, reportOfOne('added'), { id, email, scope, token: secret });
    await voice.out(`${secret}\n`);
    await voice.err(`${say(voice, 'token-added', { id, email, scope })}\n`);
    return 0;
  },
};

const list: HubCommand = {
  on: 'hub',
  words: ['tokens', 'list'],
  usage: '',
  options: {},
  run: async (hub, given, voice) => {
    const tokens = await hub.accounts.listTokens(operator);
    if (!tokens.ok) return refuse(voice, given, tokens.problems);
    const rows = tokens.value.map(({ id, email, scope, name, createdAt, works }) => [
      id,
      email,
      scope,
      createdAt.slice(0, 10),
      works ? name : `${name} ${say(voice, 'token-dead')}`.trim(),
    ]);
    await voice.out(given.options['json'] ? `${JSON.stringify({ tokens: tokens.value })}\n` : table(rows));
    return 0;
  },
};

const revoke: HubCommand = {
  on: 'hub',
  words: ['tokens', 'revoke'],
  usage: 'ID',
  options: {},
  operand: 'ID',
  run: async (hub, given, voice) => {
    const revoked = await hub.accounts.revokeToken(operator, given.operand);
    if (!revoked.ok) return refuse(voice, given, revoked.problems);
    if (given.options['json']) return printReport(voice, given, reportOfOne('changed'), { revoked: given.operand });
    await voice.out(`${say(voice, 'token-revoked', { id: given.operand })}\n`);
    return 0;
  },
};

export const tokenCommands: readonly HubCommand[] = [add, list, revoke];
