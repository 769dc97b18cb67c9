import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { composeHub, dataFolderOf } from './compose.ts';
import { ConfigError, readConfig, type Config } from './config.ts';
import { systemClock } from './platform/clock.ts';
import { createLog } from './platform/log.ts';
import { StoreUnavailable } from './ports/storage.ts';
import {
  callRunningHub,
  emptyReport,
  HubLeft,
  parseArguments,
  readCallerInput,
  runCommand,
  type Exit,
  type Output,
  type ShellRequest,
} from './shell/index.ts';
import { readTexts, type Language, type Texts } from './texts.ts';

const root = path.resolve(import.meta.dirname, '..');

/** A hub that is starting has the store before it listens: wait for it that long, in ms. */
const WAIT_MS = 15_000;
const PAUSE_MS = 200;

const written = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((resolve) => {
    // Whoever reads may stop reading (`| head`): then there is nobody left to tell.
    stream.write(text, () => resolve());
  });
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
const output: Output = { out: (text) => written(process.stdout, text), err: (text) => written(process.stderr, text) };

/** Where the caller is: npm runs scripts in the folder of the package and says where it was called. */
const cwd = process.env['INIT_CWD'] ?? process.cwd();

const languageOfTerminal = (): Language => {
  const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
  return locale.toLowerCase().startsWith('nl') ? 'nl' : 'en';
};

/** Opens the hub of this data folder for one command. */
const onOwnHub = async (config: Config, request: ShellRequest): Promise<Exit> => {
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const hub = await composeHub(config, {
    clock: systemClock,
    log,
    root,
    searchWorker: path.join(root, 'dist/search-worker.js'),
    baseUrl: () => config.publicUrl ?? `http://${config.host}:${config.port}`,
  });
  try {
    return await runCommand({ hub: hub.shell, folder: null, texts: hub.texts, log }, request, output);
  } finally {
    await hub.close();
  }
};

/** On the running hub where there is one, else on one opened here; waits while a hub is just starting or stopping. */
const onHub = async (config: Config, request: ShellRequest): Promise<Exit> => {
  const deadline = Date.now() + WAIT_MS;
  for (;;) {
    const exit = await callRunningHub(config.dataDir, request, output);
    if (exit !== null) return exit;
    try {
      return await onOwnHub(config, request);
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || error.reason !== 'in-use' || Date.now() > deadline) throw error;
    }
    await pause(PAUSE_MS);
  }
};

/** On the files of a hub that is stopped. A running hub answers that it must be stopped first. */
const onStoppedHub = async (config: Config, request: ShellRequest, texts: Texts): Promise<Exit> => {
  const place = { hub: null, folder: dataFolderOf(config, systemClock), texts, log: createLog('warn') };
  return (await callRunningHub(config.dataDir, request, output)) ?? runCommand(place, request, output);
};

const run = async (args: readonly string[]): Promise<Exit> => {
  const lang = languageOfTerminal();
  const texts = await readTexts(root);
  const asked = parseArguments(args, cwd);
  if (asked.kind !== 'command') {
    const place = { hub: null, folder: null, texts, log: createLog('warn') };
    return runCommand(place, { args, stdin: '', lang, cwd }, output);
  }
  const input = await readCallerInput(asked, { cwd, stdin: process.stdin });
  if (!input.ok) {
    const message = texts.text(lang, `shell.${input.key}`, input.params);
    await output.err(`${message}\n`);
    if (asked.given.options['json']) await output.out(emptyReport('INVALID_INPUT', message));
    return 2;
  }
  const request = { args, stdin: input.content, lang, cwd };
  const config = readConfig(process.env);
  try {
    return await (asked.command.on === 'hub' ? onHub(config, request) : onStoppedHub(config, request, texts));
  } catch (error) {
    if (!(error instanceof HubLeft)) throw error;
    await output.err(`${texts.text(lang, 'shell.hub-left')}\n`);
    return 1;
  }
};

/** What the operator can put right is one sentence; anything else is a fault of ours, with all that is known of it. */
const explain = (error: unknown): string => {
  if (error instanceof StoreUnavailable || error instanceof ConfigError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  await output.err(`${explain(error)}\n`);
  process.exitCode = 1;
}
