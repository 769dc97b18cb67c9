import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { createGraphqlClient } from '../testkit/graphql-client.ts';
import { runShell } from '../testkit/run-shell.ts';
import { killSpawnedHubs, spawnHub, type SpawnedHub } from '../testkit/spawn-hub.ts';

// The built command beside a running hub of the same data folder: it hands its work over a socket.
const SLOW = 120_000;

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'gemeengoed-shell-'));
});
afterEach(() => {
  killSpawnedHubs();
  rmSync(scratch, { recursive: true, force: true });
});

const start = async (folder: string): Promise<SpawnedHub & { readonly url: string }> => {
  const hub = spawnHub({ DATA_DIR: folder });
  return { ...hub, url: await hub.ready };
};
const stop = async (hub: SpawnedHub): Promise<number | null> => {
  hub.process.kill('SIGTERM');
  return (await hub.ended).code;
};
const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);
const NOOR = 'users add --email noor@breda.example --name Noor --municipality GM0758 --role publisher --json'.split(
  ' ',
);
const REGISTER = ['import', 'algorithm-register', 'tests/fixtures/algorithm-register.json', '--publish', '--json'];

test(
  'what a command does is there at once for those who visit the hub, and only its own user reaches the socket',
  async () => {
    const folder = path.join(scratch, 'data');
    const hub = await start(folder);
    expect(modeOf(folder)).toBe('700');
    expect(modeOf(path.join(folder, 'hub.sock'))).toBe('600');

    const reports = await Promise.all([runShell(folder, REGISTER), runShell(folder, NOOR)]);
    expect(reports.map(({ code }) => code)).toEqual([1, 0]);
    const query = '{ entries(filter: { municipalities: ["GM0758"] }) { nodes { title } } }';
    const { data } = await createGraphqlClient(hub.url).run(query);
    expect(data).toEqual({ entries: { nodes: [{ title: 'Parkeerdruk per straat' }] } });
    expect(reports[1].stdout).toContain(`${hub.url}/inloggen?link=`);

    expect(await runShell(folder, ['verify'])).toMatchObject({ code: 0, stderr: '' });
    expect(await runShell(folder, ['restore', '/nowhere'])).toMatchObject({ code: 1, stdout: '' });
    expect((await runShell(folder, ['backup', path.join(scratch, 'copy')])).code).toBe(0);
    expect(await stop(hub)).toBe(0);
    expect(existsSync(path.join(folder, 'hub.sock'))).toBe(false);
    expect((await runShell(path.join(scratch, 'copy'), ['users', 'list'])).stdout).toContain('noor@breda.example');
  },
  SLOW,
);

test(
  'a folder whose path is too long for a socket works as well',
  async () => {
    const folder = path.join(scratch, 'een-map-met-een-lange-naam-'.repeat(4));
    mkdirSync(folder);
    const hub = await start(folder);
    const socket = readFileSync(path.join(folder, 'hub.sock'), 'utf8').trim();
    expect(modeOf(socket)).toBe('600');
    expect(modeOf(path.dirname(socket))).toBe('700');
    expect(await runShell(folder, ['users', 'list'])).toMatchObject({ code: 0 });
    expect(await stop(hub)).toBe(0);
    expect(existsSync(path.dirname(socket))).toBe(false);
  },
  SLOW,
);

test(
  'a hub that was killed leaves a socket behind that nobody listens to; the next command cleans up and works',
  async () => {
    const folder = path.join(scratch, 'data');
    const hub = await start(folder);
    await runShell(folder, NOOR);
    hub.process.kill('SIGKILL');
    await hub.ended;
    expect(existsSync(path.join(folder, 'hub.sock'))).toBe(true);
    expect((await runShell(folder, ['users', 'list'])).stdout).toContain('noor@breda.example');
    expect(existsSync(path.join(folder, 'hub.sock'))).toBe(false);
  },
  SLOW,
);

test(
  'a file of 25 MB goes through, and the hub answers visitors meanwhile',
  async () => {
    const folder = path.join(scratch, 'data');
    const file = path.join(scratch, 'groot.json');
    const rows = Array.from({ length: 5_200 }, (_, n) => ({
      id: `${n}`,
      title: `Nummer ${n}`,
      organisatie: 'Politie',
      doel: 'é'.repeat(2_500),
    }));
    writeFileSync(file, JSON.stringify(rows));
    expect(statSync(file).size).toBeGreaterThan(25 * 2 ** 20);
    const hub = await start(folder);
    const running = runShell(folder, ['import', 'algorithm-register', file, '--json']);
    const answered = await fetch(`${hub.url}/healthz`);
    expect(answered.status).toBe(200);
    expect(JSON.parse((await running).stdout)).toMatchObject({ read: 5_200, added: 0 });
  },
  SLOW,
);

test(
  'a caller that speaks nonsense is dropped, and the hub goes on',
  async () => {
    const folder = path.join(scratch, 'data');
    const hub = await start(folder);
    for (const nonsense of [
      'geen json\n',
      '{"args":"users list"}\n',
      '{"args":["users","list"],"stdin":"","lang":"nl"}\n',
    ]) {
      const socket = connect(path.join(folder, 'hub.sock'));
      socket.on('error', () => undefined);
      socket.write(nonsense);
      await new Promise((resolve) => socket.once('close', resolve));
    }
    expect(await runShell(folder, ['users', 'list'])).toMatchObject({ code: 0 });
    expect(await stop(hub)).toBe(0);
  },
  SLOW,
);
