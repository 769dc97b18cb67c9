import { readFileSync } from 'node:fs';
import { openDomainWorld, person, type DomainWorld } from '../../tests/testkit/domain-world.ts';
import { guest, operator } from '../platform/viewer.ts';
import type { EntryCopy } from '../entries/index.ts';
import { createRegisters, type ImportReport, type Registers } from './index.ts';

const fixture = (name: string): string => readFileSync(`tests/fixtures/${name}`, 'utf8');
const register = fixture('algorithm-register.json');

let world: DomainWorld;
let registers: Registers;
beforeEach(async () => {
  world = await openDomainWorld();
  registers = createRegisters(world);
});
afterEach(() => world.close());

const importRegister = async (text: string, more: { publish?: boolean; as?: string } = {}): Promise<ImportReport> => {
  const result = await registers.importAlgorithmRegister(operator, {
    text,
    publish: more.publish ?? true,
    as: more.as ?? null,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const publicEntries = async (): Promise<readonly EntryCopy[]> => {
  const all: EntryCopy[] = [];
  for await (const batch of world.entries.publicEntries()) all.push(...batch);
  return all;
};
const counts = ({ refused, ...rest }: ImportReport) => ({ ...rest, refused: refused.length });
const reasons = (report: ImportReport) =>
  report.refused.map(({ row, field, problems }) => [row, field, problems[0]?.key]);

describe('import of the algorithm register', () => {
  test('good rows are kept, and every refused row is named with its number, field and reason', async () => {
    const report = await importRegister(register);
    expect(counts(report)).toEqual({ read: 30, added: 18, changed: 0, unchanged: 0, refused: 12 });
    expect(reasons(report)).toEqual([
      [19, 'organisatie', 'registers.ambiguous-organisation'],
      [20, 'organisatie', 'registers.no-municipality'],
      [21, 'organisatie', 'registers.no-municipality'],
      [22, 'organisatie', 'registers.several-municipalities'],
      [23, 'title', 'registers.no-title'],
      [24, 'organisatie', 'registers.no-organisation'],
      [25, 'id', 'registers.twice-in-file'],
      [26, 'geregistreerd', 'registers.no-day'],
      [27, 'status', 'registers.no-such-word'],
      [28, 'title', 'registers.not-a-text'],
      [29, 'id', 'registers.no-register-id'],
      [30, '', 'registers.not-a-record'],
    ]);
  });

  test('the same file again changes nothing', async () => {
    await importRegister(register);
    const before = await publicEntries();
    expect(counts(await importRegister(register))).toEqual({
      read: 30,
      added: 0,
      changed: 0,
      unchanged: 18,
      refused: 12,
    });
    expect(await publicEntries()).toEqual(before);
  });

  test('each record belongs to the municipality that its organisation names, under a slug of its own', async () => {
    await importRegister(register);
    const entries = await publicEntries();
    const owners = entries.filter((entry) => entry.title === 'Documenten anonimiseren').map((entry) => entry.publisher);
    expect(owners.toSorted()).toEqual(['GM0164', 'GM0417', 'GM0603']);
    expect(new Set(entries.map((entry) => entry.slug)).size).toBe(18);
  });

  test('the summary is the goal cut at a sentence, and the whole goal stays in the record', async () => {
    await importRegister(register);
    const entry = (await publicEntries()).find(({ title }) => title === 'Parkeerdruk per straat');
    expect(entry?.summary).toMatch(/staan\.$/);
    expect(entry?.summary?.length).toBeLessThanOrEqual(400);
    expect(entry?.algorithm?.goal?.length).toBeGreaterThan(600);
  });

  test('a theme or goal that the record does not name stays unknown', async () => {
    await importRegister(register);
    const entry = (await publicEntries()).find(({ title }) => title === 'Schuldhulp op tijd aanbieden');
    expect(entry).toMatchObject({ themes: [], summary: null, algorithm: { goal: null } });
  });

  test('without publish nothing becomes public; a later run with publish changes that', async () => {
    expect(counts(await importRegister(register, { publish: false }))).toMatchObject({ added: 18 });
    expect(await publicEntries()).toEqual([]);
    expect(counts(await importRegister(register))).toMatchObject({ added: 0, changed: 18 });
    expect(await publicEntries()).toHaveLength(18);
  });

  test('a changed record is brought up to date', async () => {
    await importRegister(register);
    const changed = await importRegister(
      register.replace('De wagens rijden minder kilometers.', 'De wagens rijden korter.'),
    );
    expect(counts(changed)).toMatchObject({ changed: 1, unchanged: 17 });
    expect((await publicEntries()).map((entry) => entry.summary)).toContain('De wagens rijden korter.');
  });

  test('`as` takes the records of organisations that are no municipality, and settles an ambiguous name only when it is one of them', async () => {
    const breda = reasons(await importRegister(register, { as: 'GM0758' }));
    expect(breda).toContainEqual([19, 'organisatie', 'registers.ambiguous-organisation']);
    expect(breda.map(([row]) => row)).toEqual([19, 23, 25, 26, 27, 28, 29, 30]);
    expect(reasons(await importRegister(register, { as: 'GM0373' })).map(([row]) => row)).not.toContain(19);
  });

  test('a record in standard 1.0 is taken whole, without a script and without an e-mail address', async () => {
    const report = await importRegister(fixture('algorithm-register-standard.json'));
    expect(reasons(report)).toEqual([[3, 'category', 'registers.no-such-theme']]);
    const entries = await publicEntries();
    expect(entries.find(({ publisher }) => publisher === 'GM0758')).toMatchObject({
      themes: ['sociale-zekerheid'],
      registerId: '90000201',
      algorithm: { status: 'IN_USE', registeredOn: '2026-01-15', publicationCategory: 'Hoog-risico AI-systeem' },
    });
    expect(JSON.stringify(entries)).not.toMatch(/alert|@/);
  });

  test.each([
    ['geen json', 'registers.not-json'],
    ['{"records": []}', 'registers.not-a-register'],
    ['"tekst"', 'registers.not-a-register'],
    ['', 'registers.not-json'],
  ])('the file %j is refused as a whole', async (text, key) => {
    const result = await registers.importAlgorithmRegister(operator, { text, publish: true, as: null });
    expect(result.ok ? [] : result.problems).toMatchObject([{ code: 'INVALID_INPUT', key }]);
  });

  test('an empty list is all well', async () => {
    expect(counts(await importRegister('[]'))).toEqual({ read: 0, added: 0, changed: 0, unchanged: 0, refused: 0 });
  });

  test('an unknown municipality in `as` is refused before anything is read', async () => {
    const result = await registers.importAlgorithmRegister(operator, { text: register, publish: true, as: 'GM9999' });
    expect(result.ok ? [] : result.problems).toMatchObject([{ key: 'registers.no-such-municipality', path: ['as'] }]);
  });

  test('someone without a role in the municipality takes nothing in', async () => {
    for (const viewer of [guest, person('publisher', 'GM0826')]) {
      const result = await registers.importAlgorithmRegister(viewer, { text: register, publish: true, as: null });
      expect(result.ok ? result.value.added : null).toBe(0);
    }
  });
});

const importCsv = async (text = fixture('entries.csv')): Promise<ImportReport> => {
  const result = await registers.importEntries(operator, { format: 'csv', text });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

describe('import and export of entries', () => {
  test('a table becomes drafts of its municipalities; what is wrong is named by row and column', async () => {
    const report = await importCsv();
    expect(counts(report)).toEqual({ read: 6, added: 2, changed: 0, unchanged: 0, refused: 4 });
    expect(reasons(report)).toEqual([
      [3, 'kind', 'registers.no-such-word'],
      [4, 'municipality', 'registers.ambiguous-organisation'],
      [5, 'title', 'registers.field-needed'],
      [6, 'facts.costOnce', 'registers.wrong-type'],
    ]);
    const drafts = await world.entries.list(person('reader', 'GM0758'), { first: 10, filter: { states: ['DRAFT'] } });
    expect(drafts.nodes).toMatchObject([
      {
        title: 'Wachttijd aan de balie voorspellen',
        steps: [5, 9],
        story: { approach: 'Eerst meten;\ndaarna voorspellen.' },
        facts: { costOnce: 12000 },
        links: [{ title: 'Werkwijze', url: 'https://gemeente.example/werkwijze' }],
      },
    ]);
  });

  test('the same table again changes nothing, and a changed cell changes its entry', async () => {
    await importCsv();
    expect(counts(await importCsv())).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    const changed = fixture('entries.csv').replace('een week vooruit', 'twee weken vooruit');
    expect(counts(await importCsv(changed))).toMatchObject({ added: 0, changed: 1, unchanged: 1 });
  });

  test('an unknown column refuses the file: nothing is dropped in silence', async () => {
    const result = await registers.importEntries(operator, {
      format: 'csv',
      text: 'gemeente,titel,prijs\nGM0758,X,3\n',
    });
    expect(result.ok ? [] : result.problems).toMatchObject([
      { key: 'registers.unknown-columns', params: { columns: 'prijs' } },
    ]);
  });

  test.each(['json', 'csv'] as const)('what goes out as %s comes in unchanged', async (format) => {
    await importRegister(register);
    let text = '';
    for await (const piece of registers.exportEntries({ format, municipality: null })) text += piece;
    const result = await registers.importEntries(operator, { format, text });
    expect(result).toMatchObject({ ok: true, value: { read: 18, unchanged: 18, refused: [] } });
  });

  test('an export for a spreadsheet has `;`, a byte order mark, and no cell that it would run', async () => {
    const made = await world.entries.seedEntry({
      key: 'formula',
      publisher: 'GM0758',
      kind: 'TOOL',
      content: { title: '=HYPERLINK("https://evil.example")', summary: '+1', themes: ['verkeer'] },
      publishedAt: '2026-01-01T00:00:00.000Z',
      provenance: null,
    });
    expect(made.ok).toBe(true);
    let text = '';
    for await (const piece of registers.exportEntries({ format: 'csv', municipality: 'GM0758' })) text += piece;
    expect(text.startsWith('\ufeffid;municipality;kind;')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(text).toContain(";'+1;");
  });

  test('an empty export is an empty list, and an empty list comes in', async () => {
    let text = '';
    for await (const piece of registers.exportEntries({ format: 'json', municipality: 'GM0758' })) text += piece;
    expect(JSON.parse(text)).toEqual([]);
    expect(await registers.importEntries(operator, { format: 'json', text })).toMatchObject({
      ok: true,
      value: { read: 0 },
    });
  });
});

/** Ten times ten times … a list: a few lines that would fill all memory. */
const BOMB = Array.from({ length: 10 }, (_, n) => `a${n}: &a${n} [${n === 0 ? 'x' : `*a${n - 1},`.repeat(10)}]`).join(
  '\n',
);

describe('import of publiccode.yml', () => {
  const take = (text: string, as: string | null = null) => registers.importPubliccode(operator, { text, as });
  const yaml = fixture('publiccode.yml');

  test('a tool becomes a draft of the municipality that owns the code; again changes nothing', async () => {
    expect(await take(yaml)).toMatchObject({ ok: true, value: { read: 1, added: 1 } });
    expect(await take(yaml)).toMatchObject({ ok: true, value: { read: 1, unchanged: 1 } });
    const drafts = await world.entries.list(person('reader', 'GM0758'), { first: 10, filter: { states: ['DRAFT'] } });
    expect(drafts.nodes).toMatchObject([
      {
        kind: 'TOOL',
        title: 'Balievoorspeller',
        summary: 'Voorspelt hoe druk het aan de balie wordt.',
        licence: 'EUPL-1.2',
        phase: 'IN_USE',
        links: [{ url: 'https://code.example/breda/balievoorspeller' }, { url: 'https://balie.example/' }],
      },
    ]);
    expect(JSON.stringify(drafts.nodes)).not.toContain('@');
  });

  test.each(['0.2', '0.3.0', '0.5', '0.7.0', '0'])('version %s is read', async (version) => {
    expect(await take(yaml.replace("'0.4'", version))).toMatchObject({ ok: true, value: { added: 1 } });
  });

  test.each([
    [yaml.replace("'0.4'", "'1.0'"), 'publiccodeYmlVersion'],
    [yaml.replace('name: Balie', 'title: Balie'), 'name'],
    [yaml.replace('https://code.example/', 'code/'), 'url'],
    [yaml.replace('Gemeente Breda', 'Stichting Voorbeeld'), 'organisation'],
    [yaml.replace('EUPL-1.2', 'Eigen licentie'), 'legal.license'],
  ])('a wrong field is refused by name', async (text, field) => {
    expect(await take(text)).toMatchObject({ ok: true, value: { added: 0, refused: [{ row: 1, field }] } });
  });

  test.each(['a: [', 'name: X', '- lijst', BOMB, ''])('%j is no publiccode.yml', async (text) => {
    expect((await take(text)).ok).toBe(false);
  });
});
