import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createGraphqlClient } from '../testkit/graphql-client.ts';
import { killSpawnedHubs, spawnHub, type SpawnedHub } from '../testkit/spawn-hub.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'gemeengoed-start-'));
});
afterEach(() => {
  killSpawnedHubs();
  rmSync(folder, { recursive: true, force: true });
});

const stop = async (hub: SpawnedHub): Promise<number | null> => {
  hub.process.kill('SIGTERM');
  return (await hub.ended).code;
};

/** One clear sentence or list, no stack trace, and a code that says that it failed. */
const expectRefusal = async (env: Readonly<Record<string, string>>, ...words: readonly RegExp[]): Promise<void> => {
  const { code, stdout, stderr } = await spawnHub({ DATA_DIR: folder, ...env }).ended;
  for (const word of words) expect(stderr).toMatch(word);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(4);
  expect(stdout).toBe('');
  expect(code).toBeGreaterThan(0);
};

test('a port in use is named, with the remedy', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', () => resolve()));
  const { port } = taken.address() as AddressInfo;
  await expectRefusal({ PORT: String(port) }, new RegExp(`Port ${port} on 127\\.0\\.0\\.1 is in use`), /PORT=/);
  taken.close();
});

test('a data folder that cannot be written is named, with the remedy', async () => {
  const file = path.join(folder, 'a-file');
  writeFileSync(file, '');
  await expectRefusal({ DATA_DIR: path.join(file, 'data') }, /a-file/, /DATA_DIR|folder/);
  if (process.platform === 'linux')
    await expectRefusal({ DATA_DIR: '/proc/gemeengoed' }, /\/proc\/gemeengoed/, /DATA_DIR/);
});

test('a second process on the same data folder is refused, and the first goes on', async () => {
  const first = spawnHub({ DATA_DIR: folder });
  const url = await first.ready;
  await expectRefusal({}, /in use|another process|already/i);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(await stop(first)).toBe(0);
});

test('half-given and wrong settings are all named at once', async () => {
  await expectRefusal({ MEILI_URL: 'http://127.0.0.1:7700', PORT: 'x' }, /MEILI_KEY: missing/, /PORT: got "x"/);
});

test('SIGTERM under load ends with code 0 within 10 s, and what was acknowledged is there at the next start', async () => {
  const hub = spawnHub({ DATA_DIR: folder, SEED: 'demo' });
  const url = await hub.ready;
  const client = createGraphqlClient(url);
  let going = true;
  const load = Array.from({ length: 16 }, async () => {
    while (going) await client.run('{ entries(first: 20) { nodes { title owner { name } } } }').catch(() => undefined);
  });
  const before = (await client.run('{ entries(first: 1) { totalCount } }')).data.entries?.totalCount;
  const asked = Date.now();
  expect(await stop(hub)).toBe(0);
  expect(Date.now() - asked).toBeLessThan(10_000);
  going = false;
  await Promise.all(load);
  const again = spawnHub({ DATA_DIR: folder, SEED: 'demo' });
  const after = (await createGraphqlClient(await again.ready).run('{ entries(first: 1) { totalCount } }')).data.entries
    ?.totalCount;
  expect(after).toBe(before);
  expect(await stop(again)).toBe(0);
});

test('an empty idle connection does not keep the hub from stopping', async () => {
  const hub = spawnHub({ DATA_DIR: folder });
  await fetch(`${await hub.ready}/healthz`, { headers: { connection: 'keep-alive' } });
  const asked = Date.now();
  expect(await stop(hub)).toBe(0);
  expect(Date.now() - asked).toBeLessThan(10_000);
});
