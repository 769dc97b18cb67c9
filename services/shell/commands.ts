import type { Command } from './command.ts';
import { fileCommands } from './file-commands.ts';
import { jobCommands } from './job-commands.ts';
import { restoreCommand } from './restore-command.ts';
import { synonymCommands } from './synonym-commands.ts';
import { tokenCommands } from './token-commands.ts';
import { upkeepCommands } from './upkeep-commands.ts';
import { userCommands } from './user-commands.ts';

/** Every command, in the order of the usage text. */
export const COMMANDS: readonly Command[] = [
  ...userCommands,
  ...tokenCommands,
  ...fileCommands,
  ...synonymCommands,
  ...upkeepCommands,
  ...jobCommands,
  restoreCommand,
];
