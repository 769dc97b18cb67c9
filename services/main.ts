import path from 'node:path';
import { composeHub, type ComposedHub } from './compose.ts';
import { ConfigError, isLoopback, readConfig, type Config } from './config.ts';
import { createGateway, type Gateway } from './gateway/index.ts';
import { systemClock } from './platform/clock.ts';
import { createLog } from './platform/log.ts';
import { operator } from './platform/viewer.ts';
import { StoreUnavailable } from './ports/storage.ts';
import { listenForShell, type ShellListener } from './shell/index.ts';
import { seedHub } from '../seed/seed.ts';

const root = path.resolve(import.meta.dirname, '..');

/** How long running requests may go on after SIGTERM, in ms; with closing the store it stays under 10 s. */
const GRACE_MS = 6_000;

/** Says one clear thing to the operator and stops. */
const stop = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
};

const listen = ({ server }: Gateway, { host, port }: Config): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

const isErrno = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error;

/** The sentence for what an operator can put right; null for a fault of ours. */
const explain = (error: unknown, config: Config): string | null => {
  if (error instanceof StoreUnavailable) return error.message;
  if (!isErrno(error)) return null;
  if (error.path?.startsWith(config.dataDir))
    return `${error.path} cannot be written (${error.code ?? ''}): give this user a data folder that it may write to (DATA_DIR).`;
  if (error.code === 'EADDRINUSE')
    return `Port ${config.port} on ${config.host} is in use by another program. Stop that program, or choose another port: PORT=${config.port + 1} npm start`;
  if (error.code === 'EACCES' && error.syscall === 'listen')
    return `Port ${config.port} may not be opened by this user. Choose a port above 1023: PORT=3000 npm start`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `HOST ${config.host} is no address of this machine. Set HOST to one that is, such as 127.0.0.1.`;
  return null;
};

const stopOnSignals = (gateway: Gateway, shell: ShellListener, hub: ComposedHub): void => {
  let stopping = false;
  const shutDown = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await Promise.all([gateway.close(GRACE_MS), shell.close(GRACE_MS)]);
    await hub.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      shutDown().catch((error: unknown) => stop(`Stopping failed: ${String(error)}`));
    });
  }
};

const addressOf = ({ host, publicUrl }: Config, port: number): string =>
  publicUrl ?? `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`;

const start = async (config: Config): Promise<void> => {
  const log = createLog(config.logLevel);
  let address = addressOf(config, config.port);
  const hub = await composeHub(config, {
    clock: systemClock,
    log,
    root,
    searchWorker: path.join(root, 'dist/search-worker.js'),
    baseUrl: () => address,
  });
  try {
    const { demoAccounts } = await seedHub(hub.doors, { content: config.seed, root });
    const { doors, store, texts } = hub;
    const gateway = await createGateway({ hub: doors, store, config, texts, clock: systemClock, log, root });
    address = addressOf(config, await listen(gateway, config));
    const shell = await listenForShell(config.dataDir, { hub: hub.shell, texts, log });
    stopOnSignals(gateway, shell, hub);
    hub.jobs.start();
    process.stdout.write(`Gemeengoed is ready at ${address}\n`);
    if (isLoopback(config.host)) await printSignInLinks(hub, demoAccounts);
  } catch (error) {
    await hub.close();
    throw error;
  }
};

const printSignInLinks = async ({ doors }: ComposedHub, emails: readonly string[]): Promise<void> => {
  if (emails.length === 0) return;
  process.stdout.write('\nDemo accounts; each link signs in once, within a week:\n');
  for (const email of emails) {
    const link = await doors.accounts.makeSignInLink(operator, email);
    if (link.ok) process.stdout.write(`  ${email}\n    ${link.value}\n`);
  }
};

const config = ((): Config => {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigError) return stop(`Gemeengoed cannot start with these settings:\n${error.message}`);
    throw error;
  }
})();

if (process.env['NODE_ENV'] !== 'production')
  stop(
    'Start Gemeengoed with `npm start`: it sets NODE_ENV=production, without which every answer is several times slower.',
  );

start(config).catch((error: unknown) => {
  const sentence = explain(error, config);
  if (sentence !== null) stop(sentence);
  throw error;
});
