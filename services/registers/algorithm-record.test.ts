import type { Theme } from '../entries/index.ts';
import { readAlgorithmRecord, type AlgorithmRecord } from './algorithm-record.ts';

const list: readonly Theme[] = [
  { code: 'sociale-zekerheid', parent: null, name: { nl: 'Sociale zekerheid', en: 'Social security' } },
  { code: 'verkeer', parent: null, name: { nl: 'Verkeer', en: 'Traffic' } },
];
const themes = { all: () => list };
const read = (raw: Record<string, unknown>) => readAlgorithmRecord(raw, { themes, organisationOptional: false });
const taken = (raw: Record<string, unknown>): AlgorithmRecord => {
  const result = read(raw);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

const collected = {
  id: '70000001',
  title: 'Parkeerdruk voorspellen',
  organisatie: 'Gemeente Breda',
  doel: 'Wij voorspellen per straat hoe vol het is.',
  status: 'in_gebruik',
  juridische_basis: 'Wegenverkeerswet 1994',
  impactassessment: 'Onbekend',
  geregistreerd: '2026-04-07',
  url: 'https://algoritmes.overheid.nl/nl/algoritme/70000001',
  toegevoegd: '2026-05-13',
};
const standard = {
  name: 'Bijstand controleren',
  description_short: 'Wij zoeken fouten in aanvragen.',
  organization: 'Gemeente Breda',
  category: 'Sociale zekerheid',
  status: 'In gebruik',
  begin_date: '2024-01',
  contact_email: 'algoritmes@gemeente.example',
  website: 'https://gemeente.example/algoritmes',
  publication_category: 'Hoog-risico AI-systemen',
  url: 'https://gemeente.example/register/1.json',
  goal: '<p>Fouten vinden.</p><ul><li>sneller</li><li>eerlijker</li></ul>',
  impacttoetsen: null,
  impacttoetsen_grouping: [
    { title: 'DPIA', link: 'https://gemeente.example/dpia' },
    { title: 'IAMA', link: null },
  ],
  methods_and_models: 'Regels, geen zelflerend model.',
  provider: 'Intern ontwikkeld',
  lang: 'NLD',
  standard_version: '1.0',
  source_id: 'bb-1',
  lars: 70000002,
};

test('a collected record is read whole, and what it does not say stays unknown', () => {
  expect(taken(collected)).toEqual({
    registerId: '70000001',
    organisation: 'Gemeente Breda',
    content: {
      title: 'Parkeerdruk voorspellen',
      summary: 'Wij voorspellen per straat hoe vol het is.',
      themes: [],
      language: null,
      story: { background: null },
      links: [],
      algorithm: {
        status: 'IN_USE',
        goal: 'Wij voorspellen per straat hoe vol het is.',
        legalBasis: 'Wegenverkeerswet 1994',
        impactAssessment: null,
        registeredOn: '2026-04-07',
        registerUrl: 'https://algoritmes.overheid.nl/nl/algoritme/70000001',
        publicationCategory: null,
        proportionality: null,
        humanIntervention: null,
        risks: null,
        sourceData: null,
        method: null,
        provider: null,
      },
    },
  });
});

test('a record of standard 1.0 is read whole, in the register’s own spelling', () => {
  expect(taken(standard)).toMatchObject({
    registerId: '70000002',
    content: {
      title: 'Bijstand controleren',
      summary: 'Fouten vinden. - sneller - eerlijker',
      themes: ['sociale-zekerheid'],
      language: 'nl',
      story: { background: 'Wij zoeken fouten in aanvragen.' },
      links: [
        { title: 'Publiekspagina', url: 'https://gemeente.example/algoritmes' },
        { title: 'Bronregistratie', url: 'https://gemeente.example/register/1.json' },
      ],
      algorithm: {
        goal: 'Fouten vinden.\n- sneller\n- eerlijker',
        impactAssessment: '- DPIA (https://gemeente.example/dpia)\n- IAMA',
        publicationCategory: 'Hoog-risico AI-systeem',
        registerUrl: 'https://algoritmes.overheid.nl/nl/algoritme/70000002',
      },
    },
  });
});

test('an e-mail address never becomes public', () => {
  expect(JSON.stringify(taken(standard))).not.toContain('@');
});

test('without a goal the short description is the summary', () => {
  expect(taken({ ...standard, goal: null }).content).toMatchObject({
    summary: 'Wij zoeken fouten in aanvragen.',
    algorithm: { goal: null },
  });
});

test('title, organisation and number are enough', () => {
  expect(taken({ lars: 3, name: 'X', organization: 'Breda' }).content).toMatchObject({
    title: 'X',
    summary: null,
    themes: [],
    algorithm: { status: null, goal: null },
  });
});

test('a record without a number is known by its page in the register', () => {
  expect(taken({ ...collected, id: null }).registerId).toBe('70000001');
});

test.each([
  ['In ontwikkeling', 'IN_DEVELOPMENT'],
  ['ontwikkeling', 'IN_DEVELOPMENT'],
  ['IN_GEBRUIK', 'IN_USE'],
  ['In use', 'IN_USE'],
  ['buiten_gebruik', 'OUT_OF_USE'],
  ['', null],
  [null, null],
  ['Onbekend', null],
])('status %j means %s', (status, meaning) =>
  expect(taken({ ...collected, status }).content.algorithm?.status).toBe(meaning),
);

test.each([
  ['Hoog-risico AI-systeem', 'Hoog-risico AI-systeem'],
  ['Hoog-risico AI-systemen (A)', 'Hoog-risico AI-systeem'],
  ['impactvolle algoritmes', 'Impactvolle algoritmes'],
  ['Overige algoritmes', 'Overige algoritmes'],
  ['B', 'Impactvolle algoritmes'],
])('publication category %j is %s', (written, category) =>
  expect(taken({ ...standard, publication_category: written }).content.algorithm?.publicationCategory).toBe(category),
);

test.each([
  ['2026-04-07', '2026-04-07'],
  ['7-4-2026', '2026-04-07'],
  ['2026-04-07 10:00:00', '2026-04-07'],
  ['2026-04-06T22:30:00Z', '2026-04-07'],
  ['', null],
])('registered on %j is %s', (written, day) =>
  expect(taken({ ...collected, geregistreerd: written }).content.algorithm?.registeredOn).toBe(day),
);

test.each([
  [{ ...collected, title: '  ' }, 'title', 'registers.no-title'],
  [{ ...collected, title: ['x'] }, 'title', 'registers.not-a-text'],
  [{ ...standard, name: null }, 'name', 'registers.no-title'],
  [{ ...collected, organisatie: null }, 'organisatie', 'registers.no-organisation'],
  [{ ...collected, id: '', url: '' }, 'id', 'registers.no-register-id'],
  [{ ...collected, status: 'misschien' }, 'status', 'registers.no-such-word'],
  [{ ...collected, geregistreerd: '2026-02-30' }, 'geregistreerd', 'registers.no-day'],
  [{ ...collected, doel: { tekst: 'x' } }, 'doel', 'registers.not-a-text'],
  [{ ...standard, category: 'Ruimtevaart' }, 'category', 'registers.no-such-theme'],
  [{ ...standard, publication_category: 'D' }, 'publication_category', 'registers.no-such-word'],
])('%j is refused at the field %s', (raw, field, key) => {
  const result = read(raw);
  expect(result.ok ? [] : result.problems).toMatchObject([{ code: 'INVALID_INPUT', key, path: [field] }]);
});

test('everything that is wrong with a record is said at once', () => {
  const result = read({ title: '', organisatie: '', status: 'x' });
  expect(result.ok ? [] : result.problems.map((problem) => problem.path?.at(-1))).toEqual([
    'title',
    'organisatie',
    'id',
    'status',
  ]);
});
