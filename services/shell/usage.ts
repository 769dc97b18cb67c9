import type { Command, Voice } from './command.ts';
import { say } from './command.ts';
import { COMMANDS } from './commands.ts';

const lineOf = ({ words, usage }: Command): string => `  npm run hub -- ${[...words, usage].join(' ').trim()}`;

/** How to call one command, or all of them. */
export const usageText = (voice: Pick<Voice, 'texts' | 'language'>, command: Command | null): string =>
  command
    ? `${say(voice, 'usage')}\n${lineOf(command)}\n`
    : `${say(voice, 'usage')}\n${COMMANDS.map(lineOf).join('\n')}\n${say(voice, 'usage-more')}\n`;
