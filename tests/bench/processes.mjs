// Processes of the bench: started pinned to one core where the machine has two, measured through /proc.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import os from 'node:os';

const canPin = os.cpus().length > 1 && spawnSync('taskset', ['-V']).status === 0;
/** Core 0 is for what is measured, core 1 for who asks. */
const pinned = (core, command, args) =>
  canPin ? ['taskset', ['-c', String(core), command, ...args]] : [command, args];
export const isPinned = canPin;

export const must = (command, args, options = {}) => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${stderr ?? ''}${stdout ?? ''}`);
  return stdout;
};

const started = new Set();

/** Starts a server that says `ready at http://…`; rejects when it ends before. */
export const startServer = (args, env = {}) =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    const [command, all] = pinned(0, process.execPath, args);
    const stdio = ['ignore', 'pipe', 'inherit'];
    const child = spawn(command, all, { env: { ...process.env, NODE_ENV: 'production', ...env }, stdio });
    started.add(child);
    child.once('exit', (code) => {
      started.delete(child);
      reject(new Error(`${args[0]} ended with ${code}`));
    });
    child.stdout.on('data', (chunk) => {
      const url = /ready at (\S+)/.exec(String(chunk))?.[1];
      if (url) resolve({ child, url, port: Number(new URL(url).port), readyMs: performance.now() - begun });
    });
  });

export const stopServer = ({ child }) =>
  new Promise((resolve) => {
    child.removeAllListeners('exit');
    child.once('exit', () => resolve(started.delete(child)));
    child.kill('SIGTERM');
  });

export const stopAll = () => {
  for (const child of started) child.kill('SIGKILL');
};

/** Memory of a process in MB. */
export const rssOf = ({ child }) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** CPU time of a process so far, user and system, in µs; counted in ticks of 10 ms. */
const cpuOf = ({ child }) => {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
};

/** Sends requests in turn for a while; gives what the generator saw and the CPU of the server per request in the window. */
export const putUnderLoad = (server, requests, { seconds, warmUp, connections = 16 }) =>
  new Promise((resolve, reject) => {
    const [command, all] = pinned(1, process.execPath, ['tests/bench/load.mjs']);
    const child = spawn(command, all, { stdio: ['pipe', 'pipe', 'inherit'] });
    let before = 0;
    let cpu = 0;
    let rest = '';
    child.stdout.on('data', (chunk) => {
      rest += chunk;
      for (const line of rest.split('\n').slice(0, -1)) {
        const { state, ...seen } = JSON.parse(line);
        if (state === 'measuring') before = cpuOf(server);
        if (state === 'measured') cpu = cpuOf(server) - before;
        if (state === 'done') resolve({ ...seen, cpuUs: cpu / Math.max(1, seen.requests) });
      }
      rest = rest.slice(rest.lastIndexOf('\n') + 1);
    });
    child.once('exit', (code) => reject(new Error(`the load generator ended with ${code}`)));
    child.stdin.end(JSON.stringify({ port: server.port, requests, seconds, warmUp, connections }));
  });
