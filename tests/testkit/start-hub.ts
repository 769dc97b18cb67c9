import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { composeHub, type ComposedHub } from '../../services/compose.ts';
import { readConfig, type Environment } from '../../services/config.ts';
import { createGateway, type Gateway, type HubDoors } from '../../services/gateway/index.ts';
import { silentLog, type Log } from '../../services/platform/log.ts';
import { operator, type Role } from '../../services/platform/viewer.ts';
import { seedHub } from '../../seed/seed.ts';
import { createGraphqlClient, type GraphqlClient } from './graphql-client.ts';
import { createTestClock, type TestClock } from './test-clock.ts';

/** A whole hub in this process: real store and index in a folder of its own, real HTTP on a free port. */
export interface TestHub extends GraphqlClient {
  readonly url: string;
  readonly folder: string;
  readonly clock: TestClock;
  readonly doors: HubDoors;
  /** Scheduled work; in a test it runs only when asked to. */
  readonly jobs: ComposedHub['jobs'];
  /** Somebody with a role in a municipality (default Breda), acting through a token. */
  as(role: Role, municipality?: string): Promise<GraphqlClient & { readonly token: string }>;
  /** Asks for a page or file. Redirects are not followed. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Stops it and throws its folder away. */
  stop(): Promise<void>;
}

interface Options {
  readonly seed?: 'demo' | 'reference';
  /** More settings, as in the environment. */
  readonly env?: Environment;
  readonly log?: Log;
}

const ROOT = process.cwd();

const listen = (gateway: Gateway): Promise<string> =>
  new Promise((resolve, reject) => {
    gateway.server.once('error', reject);
    gateway.server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(gateway.server.address() as AddressInfo).port}`),
    );
  });

const tokenFor = async ({ doors }: ComposedHub, role: Role, municipality: string): Promise<string> => {
  const email = `${role}.${municipality.toLowerCase()}@test.example`;
  const user = await doors.accounts.addUser(operator, { email, name: `Test ${role}`, municipality, role });
  if (!user.ok) throw new Error(JSON.stringify(user.problems));
  const token = await doors.accounts.addToken(operator, { email, scope: 'write' });
  if (!token.ok) throw new Error(JSON.stringify(token.problems));
  return token.value.secret;
};

/** Starts a hub with reference data only, unless asked for demo content. Stop it in `afterAll`. */
export const startHub = async ({ seed = 'reference', env = {}, log = silentLog }: Options = {}): Promise<TestHub> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gemeengoed-hub-'));
  const clock = createTestClock();
  const config = readConfig({ DATA_DIR: folder, PORT: '0', SEED: seed, ...env });
  let url = '';
  const hub = await composeHub(config, {
    clock,
    log,
    root: ROOT,
    searchWorker: null,
    baseUrl: () => config.publicUrl ?? url,
  });
  await seedHub(hub.doors, { content: seed, root: ROOT });
  const gateway = await createGateway({
    hub: hub.doors,
    store: hub.store,
    config,
    texts: hub.texts,
    clock,
    log,
    root: ROOT,
  });
  url = await listen(gateway);
  return {
    ...createGraphqlClient(url),
    url,
    folder,
    clock,
    doors: hub.doors,
    jobs: hub.jobs,
    as: async (role, municipality = 'GM0758') => {
      const token = await tokenFor(hub, role, municipality);
      return { ...createGraphqlClient(url, { authorization: `Bearer ${token}` }), token };
    },
    get: (address, headers = {}) => fetch(url + address, { headers, redirect: 'manual' }),
    stop: async () => {
      await gateway.close(1_000);
      await hub.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
