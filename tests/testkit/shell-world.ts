import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { composeHub } from '../../services/compose.ts';
import { readConfig } from '../../services/config.ts';
import { silentLog } from '../../services/platform/log.ts';
import { parseArguments, readCallerInput, runCommand } from '../../services/shell/index.ts';
import type { ShellAnswer } from './run-shell.ts';
import { createTestClock } from './test-clock.ts';

const ROOT = process.cwd();

interface Options {
  /** What comes in on standard input. */
  readonly stdin?: string;
  readonly lang?: 'nl' | 'en';
}

/** Command lines on a hub in this process, without the process around each. */
export interface ShellWorld {
  readonly folder: string;
  run(line: string, options?: Options): Promise<ShellAnswer>;
  /** What a program reads of it. */
  json(line: string, options?: Options): Promise<Readonly<Record<string, unknown>>>;
  close(): Promise<void>;
}

/** A hub with reference data in a folder of its own. */
export const openShellWorld = async (): Promise<ShellWorld> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gemeengoed-shell-'));
  const config = readConfig({ DATA_DIR: folder, SEED: 'reference' });
  const surroundings = { clock: createTestClock(), log: silentLog, root: ROOT, searchWorker: null };
  const hub = await composeHub(config, { ...surroundings, baseUrl: () => 'https://hub.example' });

  const run: ShellWorld['run'] = async (line, { stdin = '', lang = 'en' } = {}) => {
    const args = line.split(' ');
    const asked = parseArguments(args, ROOT);
    const content =
      asked.kind === 'command' ? await readCallerInput(asked, { cwd: ROOT, stdin: Readable.from([stdin]) }) : null;
    let [stdout, stderr] = ['', ''];
    const code = await runCommand(
      { hub: hub.shell, folder: null, texts: hub.texts, log: silentLog },
      { args, stdin: content?.ok ? content.content : '', lang, cwd: ROOT },
      {
        out: (text) => Promise.resolve(void (stdout += text)),
        err: (text) => Promise.resolve(void (stderr += text)),
      },
    );
    return { code, stdout, stderr };
  };
  return {
    folder,
    run,
    json: async (line, options) => JSON.parse((await run(line, options)).stdout) as Readonly<Record<string, unknown>>,
    close: async () => {
      await hub.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
