import { say, type Exit, type HubCommand } from './command.ts';
import { checkIndex } from './index-check.ts';
import { findInconsistencies } from './verify.ts';

const rebuild: HubCommand = {
  on: 'hub',
  words: ['search', 'rebuild'],
  usage: '',
  options: {},
  run: async (hub, given, voice) => {
    const rebuilt = await hub.search.rebuild();
    if (!rebuilt) {
      await voice.err(`${say(voice, 'index-down')}\n`);
      return 1;
    }
    await voice.out(
      given.options['json']
        ? `${JSON.stringify(rebuilt)}\n`
        : `${say(voice, 'index-rebuilt', { documents: rebuilt.documents })}\n`,
    );
    return 0;
  },
};

const check: HubCommand = {
  on: 'hub',
  words: ['search', 'check'],
  usage: '',
  options: {},
  run: async (hub, given, voice) => {
    const found = await checkIndex(hub.search);
    const words = say(voice, found.level ? 'index-level' : 'wrong-index', {
      inStore: found.inStore,
      inIndex: found.inIndex,
    });
    await voice.out(given.options['json'] ? `${JSON.stringify(found)}\n` : `${words}\n`);
    return found.level ? 0 : 1;
  },
};

const verify: HubCommand = {
  on: 'hub',
  words: ['verify'],
  usage: '',
  options: {},
  run: async (hub, given, voice) => {
    const wrong: string[] = [];
    for await (const { key, params } of findInconsistencies(hub)) wrong.push(say(voice, key, params));
    const lines = wrong.length === 0 ? [say(voice, 'all-consistent')] : wrong;
    await voice.out(
      given.options['json']
        ? `${JSON.stringify({ consistent: wrong.length === 0, wrong })}\n`
        : `${lines.join('\n')}\n`,
    );
    return wrong.length === 0 ? 0 : 1;
  },
};

const ENDS = { written: 0, elsewhere: 0, 'not-empty': 1, unwritable: 1 } as const satisfies Record<string, Exit>;

const backup: HubCommand = {
  on: 'hub',
  words: ['backup'],
  usage: 'DIR',
  options: {},
  operand: 'DIR',
  run: async (hub, given, voice) => {
    const done = await hub.writeBackup(given.operand);
    const folder = given.operand;
    const lines = [
      say(voice, `backup-${done.kind}`, { folder, ...(done.kind === 'unwritable' && { reason: done.reason }) }),
      ...(done.kind === 'elsewhere' ? done.commands.map((line) => `  ${line}`) : []),
    ];
    const refused = ENDS[done.kind] === 1;
    if (given.options['json']) await voice.out(`${JSON.stringify({ folder, ...done })}\n`);
    else await (refused ? voice.err : voice.out)(`${lines.join('\n')}\n`);
    return ENDS[done.kind];
  },
};

export const upkeepCommands: readonly HubCommand[] = [rebuild, check, verify, backup];
