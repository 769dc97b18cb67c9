import { say, type FolderCommand } from './command.ts';

export const restoreCommand: FolderCommand = {
  on: 'stopped hub',
  words: ['restore'],
  usage: 'DIR [--force]',
  options: { force: { type: 'boolean' } },
  operand: 'DIR',
  run: async (folder, given, voice) => {
    const outcome = await folder.restore(given.operand, { force: given.options['force'] === true });
    if (outcome.kind !== 'restored') {
      const commands = outcome.kind === 'elsewhere' ? outcome.commands.map((line) => `  ${line}\n`).join('') : '';
      await voice.err(`${say(voice, `restore-${outcome.kind}`, { folder: given.operand })}\n${commands}`);
      return outcome.kind === 'no-backup' || outcome.kind === 'damaged' ? 2 : 1;
    }
    const { setAside } = outcome;
    const lines = [
      say(voice, 'restored', { folder: given.operand }),
      ...(setAside === null ? [] : [say(voice, 'set-aside', { folder: setAside })]),
    ];
    await voice.out(
      given.options['json'] ? `${JSON.stringify({ restored: true, setAside })}\n` : `${lines.join('\n')}\n`,
    );
    return 0;
  },
};
