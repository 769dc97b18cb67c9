import { openShellWorld, type ShellWorld } from '../testkit/shell-world.ts';

let hub: ShellWorld;
beforeEach(async () => {
  hub = await openShellWorld();
});
afterEach(() => hub.close());

const NOOR = '--email noor@breda.example --name Noor --municipality GM0758 --role publisher';
const REGISTER = 'import algorithm-register tests/fixtures/algorithm-register.json --publish';

describe('users and tokens', () => {
  test('someone without a password gets a link that signs in once; the second time nothing changes', async () => {
    const added = await hub.run(`users add ${NOOR}`);
    expect(added).toMatchObject({ code: 0, stderr: '' });
    expect(added.stdout).toMatch(
      /^Added Noor \(noor@breda\.example\)\.\n.*\nhttps:\/\/hub\.example\/inloggen\?link=\S+\n$/,
    );
    expect(await hub.json(`users add ${NOOR} --json`)).toMatchObject({ read: 1, added: 0, unchanged: 1, refused: [] });
    expect((await hub.run('users list')).stdout).toBe('noor@breda.example  Noor  publisher Breda (GM0758)\n');
    expect((await hub.run('users remove --email noor@breda.example')).code).toBe(0);
    expect(await hub.run('users list')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('a password comes in on standard input and is shown nowhere', async () => {
    const line = 'users add --email els@hub.example --name Els --hub-administrator --password-stdin --json';
    const added = await hub.run(line, { stdin: 'zeven vissen op het droge dak\n' });
    expect(JSON.parse(added.stdout)).toMatchObject({
      added: 1,
      user: { hasPassword: true, hubAdministrator: true },
      signInLink: null,
    });
    expect(added.stdout + added.stderr).not.toContain('vissen');
  });

  test('everything that is wrong is said at once, by option, in the language of the caller', async () => {
    const line = 'users add --email noor --name Noor --municipality GM9999 --role baas';
    const wrong = await hub.run(line, { lang: 'nl' });
    expect(wrong).toMatchObject({ code: 1, stdout: '' });
    const options = wrong.stderr.split('\n').map((text) => text.split(':')[0]);
    expect(options).toEqual(['--email', '--municipality', '--role', '']);
    expect(wrong.stderr).toContain('Vul een volledig e-mailadres in');
    expect(await hub.json(`${line} --json`)).toMatchObject({
      read: 1,
      refused: [{ row: 1, field: 'email', code: 'INVALID_INPUT' }],
    });
  });

  test('a token is printed once and can be revoked', async () => {
    await hub.run(`users add ${NOOR}`);
    const { stdout } = await hub.run('tokens add --email noor@breda.example --scope write');
    expect(stdout).toMatch(/^gemeengoed_\S+\n$/);
    const { tokens } = (await hub.json('tokens list --json')) as { tokens: readonly { readonly id: string }[] };
    expect(tokens).toMatchObject([{ email: 'noor@breda.example', scope: 'write', works: true }]);
    expect(JSON.stringify(tokens)).not.toContain(stdout.trim());
    expect((await hub.run(`tokens revoke ${tokens[0]!.id}`)).code).toBe(0);
    expect((await hub.run(`tokens revoke ${tokens[0]!.id}`)).code).toBe(1);
  });
});

describe('imports and exports', () => {
  test('every refused row is named with its number, field and remedy; good rows are kept; twice changes nothing', async () => {
    const first = await hub.run(`${REGISTER} --json`);
    expect(first).toMatchObject({ code: 1, stderr: '' });
    const report = JSON.parse(first.stdout) as { readonly refused: readonly { readonly message: string }[] };
    expect(report).toMatchObject({ read: 30, added: 18, changed: 0, unchanged: 0 });
    expect(Object.keys(report)).toEqual(['read', 'added', 'changed', 'unchanged', 'refused']);
    expect(report.refused).toHaveLength(12);
    expect(report.refused[0]).toMatchObject({ row: 19, field: 'organisatie', code: 'INVALID_INPUT' });
    for (const { message } of report.refused) expect(message).toMatch(/^(?!.*registers\.).{20}/);
    const second = await hub.run(REGISTER);
    expect(second.code).toBe(1);
    expect(second.stdout).toContain('Read 30: 0 added, 0 changed, 18 unchanged, 12 refused.');
    expect(second.stdout).toContain('row 19, organisatie: “Gemeente Bergen” can be more than one municipality');
  });

  test('all well is 0: good rows only, and an empty list', async () => {
    const rows = JSON.stringify([{ id: '1', title: 'X', organisatie: 'Gemeente Breda' }]);
    expect((await hub.run('import algorithm-register -', { stdin: rows })).code).toBe(0);
    const empty = await hub.run('import algorithm-register - --json', { stdin: '{"algoritmes": []}' });
    expect(empty.code).toBe(0);
    expect(JSON.parse(empty.stdout)).toEqual({ read: 0, added: 0, changed: 0, unchanged: 0, refused: [] });
  });

  test.each([
    ['a file of another kind', 'import algorithm-register package.json'],
    ['no JSON', 'import algorithm-register tests/fixtures/publiccode.yml'],
    ['a municipality that does not exist', `${REGISTER} --as GM9999`],
    ['a table under the name of something else', 'import entries tests/fixtures/publiccode.yml'],
    ['no publiccode.yml', 'import publiccode tests/fixtures/entries.csv'],
    ['an unknown format', 'export entries --format xml'],
    ['an unknown municipality', 'export entries --format csv --municipality Breda'],
    ['an unknown option', 'verify --fast'],
    ['an unknown command', 'improt entries x.json'],
  ])('%s is 2, with a sentence and nothing on standard output', async (_, line) => {
    const wrong = await hub.run(line);
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
    expect(wrong.stderr).toMatch(/^(?!shell\.|registers\.).{20}/);
  });

  test('entries that come in as a table are drafts; only what is public goes out', async () => {
    expect(await hub.json('import entries tests/fixtures/entries.csv --json')).toMatchObject({ read: 6, added: 2 });
    expect(await hub.json('import publiccode tests/fixtures/publiccode.yml --json')).toMatchObject({ added: 1 });
    await hub.run(REGISTER);
    const exported = await hub.run('export entries --format json --municipality GM0758');
    expect(JSON.parse(exported.stdout)).toMatchObject([{ title: 'Parkeerdruk per straat', state: 'PUBLISHED' }]);
  });
});

describe('upkeep', () => {
  test('everything fits together after an import, and the index can be made anew', async () => {
    await hub.run(REGISTER);
    expect(await hub.json('search rebuild --json')).toEqual({ documents: 18 });
    expect(await hub.json('search check --json')).toMatchObject({ level: true, inStore: 18, inIndex: 18 });
    expect(await hub.run('verify')).toEqual({
      code: 0,
      stdout: 'Everything that is stored fits together.\n',
      stderr: '',
    });
  });

  test('a backup is written to an empty folder, never over something', async () => {
    const backup = `backup ${hub.folder}/copy`;
    expect((await hub.run(backup)).code).toBe(0);
    expect((await hub.run(backup)).code).toBe(1);
  });

  test('a running hub puts nothing back', async () => {
    expect(await hub.run('restore /nowhere')).toMatchObject({ code: 1, stdout: '' });
  });
});
