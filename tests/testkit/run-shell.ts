import { spawn } from 'node:child_process';
import path from 'node:path';

export interface ShellAnswer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  /** What comes in on standard input. */
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built `dist/hub.js` on a data folder, as `npm run hub -- …` does. */
export const runShell = (
  folder: string,
  args: readonly string[],
  { stdin = '', env = {} }: Options = {},
): Promise<ShellAnswer> => {
  const child = spawn(process.execPath, [path.resolve('dist/hub.js'), ...args], {
    env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', DATA_DIR: folder, LANG: 'C', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => void (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => void (stderr += chunk));
  child.stdin.on('error', () => undefined).end(stdin);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
};
