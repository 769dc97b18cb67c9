import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openShellWorld, type ShellWorld } from '../testkit/shell-world.ts';

let hub: ShellWorld;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'synonyms-'));
  hub = await openShellWorld();
});
afterEach(async () => {
  await hub.close();
  rmSync(folder, { recursive: true });
});

const file = (content: unknown): string => {
  const name = path.join(folder, 'synonyms.json');
  writeFileSync(name, typeof content === 'string' ? content : JSON.stringify(content));
  return name;
};
const row = (from: string, ...to: readonly string[]) => ({ from, to, bothWays: true });

test('what is listed can be imported again, and then nothing changes', async () => {
  const { stdout } = await hub.run('synonyms list --json');
  const { synonyms } = JSON.parse(stdout) as { readonly synonyms: readonly object[] };
  const report = await hub.json(`synonyms import ${file(stdout)} --json`);
  expect(report).toMatchObject({
    read: synonyms.length,
    added: 0,
    changed: 0,
    unchanged: synonyms.length,
    refused: [],
  });
});

test('an import replaces the list, and the list is shown in words', async () => {
  expect((await hub.run(`synonyms import ${file([row('MOR', 'melding')])}`)).code).toBe(0);
  const second = await hub.run(`synonyms import ${file([row('MOR', 'meldingen'), row('boa', 'handhaver')])}`);
  expect(second).toMatchObject({ code: 0, stderr: '' });
  expect(second.stdout).toBe('Read 2: 1 added, 1 changed, 0 unchanged, 0 refused.\n');
  expect((await hub.run('synonyms list', { lang: 'nl' })).stdout).toBe(
    'MOR  over en weer  meldingen\nboa  over en weer  handhaver\n',
  );
});

test('a wrong row is named with what to do, and nothing of the file is taken in', async () => {
  const before = (await hub.run('synonyms list')).stdout;
  const refused = await hub.run(`synonyms import ${file([row('MOR', 'melding'), row('een twee drie vier', 'vijf')])}`);
  expect(refused).toMatchObject({ code: 1, stderr: '' });
  expect(refused.stdout).toContain('row 2, from: Row 2: “een twee drie vier” has more than 3 words.');
  expect((await hub.run('synonyms list')).stdout).toBe(before);
});

test('a file that is no list is refused as a whole, with an example of a row', async () => {
  for (const content of ['{', { rows: [] }, [{ from: 'MOR' }]]) {
    const refused = await hub.run(`synonyms import ${file(content)}`);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('{"from": "MOR", "to": ["melding openbare ruimte"], "bothWays": true}');
  }
});
