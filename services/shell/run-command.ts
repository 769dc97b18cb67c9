import { StoreUnavailable } from '../ports/storage.ts';
import type { Log } from '../platform/log.ts';
import type { Language, Texts } from '../texts.ts';
import { say, type DataFolder, type Exit, type Given, type ShellHub, type Voice } from './command.ts';
import { parseArguments, type Asked } from './parse-arguments.ts';
import { usageText } from './usage.ts';

/** A command line with what its caller read for it. */
export interface ShellRequest {
  readonly args: readonly string[];
  /** Content of the file that the command names, or of standard input. */
  readonly stdin: string;
  readonly lang: Language;
  /** Folder from which the caller means its paths. */
  readonly cwd: string;
}

/** Where the answer goes. */
export interface Output {
  out(text: string): Promise<void>;
  err(text: string): Promise<void>;
}

export interface Place {
  /** Null where only commands on a stopped hub can run. */
  readonly hub: ShellHub | null;
  /** Null where a hub is running. */
  readonly folder: DataFolder | null;
  readonly texts: Texts;
  readonly log: Pick<Log, 'error'>;
}

const run = async (
  asked: Extract<Asked, { kind: 'command' }>,
  given: Given,
  { hub, folder }: Place,
  voice: Voice,
): Promise<Exit> => {
  if (asked.command.on === 'hub') {
    if (hub) return asked.command.run(hub, given, voice);
    throw new Error(`${asked.command.words.join(' ')}: needs a hub`);
  }
  if (folder) return asked.command.run(folder, given, voice);
  await voice.err(`${say(voice, 'stop-the-hub-first')}\n`);
  return 1;
};

/** Runs one command line and says how it ended. What the operator can put right is said in words, never thrown. */
export const runCommand = async (place: Place, request: ShellRequest, output: Output): Promise<Exit> => {
  const voice: Voice = { ...output, language: request.lang, texts: place.texts };
  const asked = parseArguments(request.args, request.cwd);
  if (asked.kind === 'help') {
    await voice.out(usageText(voice, null));
    return 0;
  }
  if (asked.kind === 'wrong') {
    await voice.err(`${say(voice, asked.key, asked.params)}\n\n${usageText(voice, asked.command)}`);
    return 2;
  }
  try {
    return await run(asked, { ...asked.given, content: request.stdin }, place, voice);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) place.log.error({ err: error }, 'a command of the shell failed');
    await voice.err(
      error instanceof StoreUnavailable ? `${error.message}\n` : `${say(voice, 'fault', { reason: String(error) })}\n`,
    );
    return 1;
  }
};
