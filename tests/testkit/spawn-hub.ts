import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

/** The built hub as a process of its own, as an operator runs it. */
export interface SpawnedHub {
  readonly process: ChildProcess;
  /** Address in the ready line; rejects with all output when the process ends before it. */
  readonly ready: Promise<string>;
  /** Exit code and everything it printed. */
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
}

const spawned = new Set<ChildProcess>();

/** Ends every hub that a failed test left behind; for `afterEach`. */
export const killSpawnedHubs = (): void => {
  for (const child of spawned) child.kill('SIGKILL');
};

const READY = /Gemeengoed is ready at (\S+)/;

/** Starts `dist/main.js` with these settings only. Wait for `ended` after you stopped it. */
export const spawnHub = (env: Readonly<Record<string, string>>): SpawnedHub => {
  const child = spawn(process.execPath, [path.resolve('dist/main.js')], {
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_ENV: 'production',
      PORT: '0',
      SEED: 'reference',
      LOG_LEVEL: 'warn',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  spawned.add(child);
  child.once('close', () => spawned.delete(child));
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => void (stderr += chunk.toString()));
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
      const address = READY.exec(stdout)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('close', () => reject(new Error(`the hub ended before it was ready:\n${stdout}${stderr}`)));
  });
  // A test that only looks at how the process ends never asks for `ready`.
  ready.catch(() => undefined);
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { process: child, ready, ended };
};
