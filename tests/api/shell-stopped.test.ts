import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openEmbeddedStore } from '../../services/adapters/storage-embedded/index.ts';
import { systemClock } from '../../services/platform/clock.ts';
import { define, type Doc } from '../../services/ports/storage.ts';
import { runShell } from '../testkit/run-shell.ts';

// The built command on a hub that is stopped: it opens the hub, does its work and closes it. Each takes a second.
const SLOW = 120_000;

let scratch: string;
let data: string;
beforeEach(() => {
  scratch = mkdtempSync(path.join(os.tmpdir(), 'gemeengoed-shell-'));
  data = path.join(scratch, 'data');
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

const hub = (line: string, options: Parameters<typeof runShell>[2] = {}) => runShell(data, line.split(' '), options);
const NOOR = 'users add --email noor@breda.example --name Noor --municipality GM0758 --role publisher';
const REGISTER = 'import algorithm-register tests/fixtures/algorithm-register.json --publish';

test(
  'a data folder that was never started is opened, and the language is that of the terminal',
  async () => {
    const added = await hub(NOOR, { env: { LANG: 'nl_NL.UTF-8' } });
    expect(added).toMatchObject({ code: 0, stderr: '' });
    expect(added.stdout).toMatch(
      /^Noor \(noor@breda\.example\) is toegevoegd\.\n.*\nhttp:\/\/127\.0\.0\.1:3000\/inloggen\?link=/,
    );
  },
  SLOW,
);

test(
  'a file that cannot be read is 2, for people in a sentence and for programs in the same report',
  async () => {
    const wrong = await hub('import algorithm-register nergens.json --json');
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('nergens.json cannot be read');
    expect(JSON.parse(wrong.stdout)).toMatchObject({ read: 0, refused: [], error: { code: 'INVALID_INPUT' } });
  },
  SLOW,
);

test(
  'wrong usage is 2 and shows how it is called, without a hub and without a data folder',
  async () => {
    const wrong = await hub('users add --emial x', { env: { DATA_DIR: '/proc/nowhere' } });
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toContain('--emial');
    expect(wrong.stderr).toContain('npm run hub -- users add --email E');
  },
  SLOW,
);

test(
  'a table from an office PC, in its own encoding, keeps its accents',
  async () => {
    const table = path.join(scratch, 'kantoor.csv');
    writeFileSync(table, Buffer.from('gemeente;soort;titel\r\nGM1900;CASE_STUDY;Cafés en patiënten\r\n', 'latin1'));
    expect(await hub(`import entries ${table}`)).toMatchObject({ code: 0 });
    writeFileSync(table, 'gemeente;soort;titel\r\nGM1900;CASE_STUDY;Cafés en patiënten\r\n');
    expect((await hub(`import entries ${table}`)).stdout).toContain('0 added, 0 changed, 1 unchanged');
  },
  SLOW,
);

test(
  'a backup, put back elsewhere, is the same hub; over other data only by force, and that is set aside',
  async () => {
    await hub(REGISTER);
    const before = (await hub('export entries --format json')).stdout;
    const copy = path.join(scratch, 'copy');
    expect((await hub(`backup ${copy}`)).code).toBe(0);

    const elsewhere = path.join(scratch, 'elsewhere');
    expect((await runShell(elsewhere, ['restore', copy])).code).toBe(0);
    expect((await runShell(elsewhere, ['export', 'entries', '--format', 'json'])).stdout).toBe(before);
    expect(await runShell(elsewhere, ['verify'])).toMatchObject({ code: 0, stderr: '' });

    await hub(NOOR);
    expect((await hub(`restore ${copy}`)).code).toBe(1);
    const { setAside } = JSON.parse((await hub(`restore ${copy} --force --json`)).stdout) as {
      readonly setAside: string;
    };
    expect((await hub('users list')).stdout).toBe('');
    expect((await runShell(setAside, ['users', 'list'])).stdout).toContain('noor@breda.example');
  },
  SLOW,
);

test(
  'a backup that is none, or is damaged, changes nothing',
  async () => {
    await hub(NOOR);
    const bad = mkdtempSync(path.join(scratch, 'bad-'));
    expect((await hub(`restore ${bad} --force`)).code).toBe(2);
    writeFileSync(path.join(bad, 'hub.db'), 'geen database '.repeat(1000));
    expect((await hub(`restore ${bad} --force`)).code).toBe(2);
    expect((await hub('users list')).stdout).toContain('noor@breda.example');
  },
  SLOW,
);

interface Version extends Doc {
  readonly entry: string;
}
const VERSIONS = define<Version>()({ name: 'entry-versions', fields: [] });

test(
  'verify names an earlier version that got lost',
  async () => {
    await hub(REGISTER);
    const changed = path.join(scratch, 'changed.json');
    const records = readFileSync('tests/fixtures/algorithm-register.json', 'utf8');
    writeFileSync(changed, records.replace('"doel": "', '$&Voortaan: '));
    await hub(`import algorithm-register ${changed} --publish`);
    const store = await openEmbeddedStore({ folder: data, clock: systemClock });
    const versions = await store.collection(VERSIONS);
    await versions.remove((await versions.find({ limit: 1 })).items[0]!);
    await store.close();
    const broken = await hub('verify --json');
    expect(broken.code).toBe(1);
    const report = JSON.parse(broken.stdout) as { readonly wrong: readonly string[] };
    expect(report.wrong).toHaveLength(1);
    expect(report.wrong[0]).toMatch(/^Entry entry_\w+: its earlier version \d+ cannot be read/);
  },
  SLOW,
);
