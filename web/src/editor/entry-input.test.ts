import { patchOf, withCompanions } from './entry-input.ts';
import { dayIn, wholeNumber } from './reading-fields.ts';
import { writeRows } from './values.ts';

test.each([
  ['', null],
  ['  ', null],
  ['0', 0],
  ['18500', 18500],
  ['18.500', 18500],
  ['€ 18.500,-', 18500],
  ['1 250 000', 1250000],
  ['18,500', 18500],
])('%j is read as a whole number as people write it', (text, number) => expect(wholeNumber(text)).toBe(number));

test.each(['veel', '-5', '18.5', '1.2345', '12345678901234567890', '1e3'])(
  '%j is no whole number: the hub is asked for −1, which it refuses in its own words',
  (text) => expect(wholeNumber(text)).toBe(-1),
);

test('a day is read as a date field gives it and as people write it; no day is told from no answer', () => {
  expect(dayIn('2026-11-24')).toBe('2026-11-24');
  expect(dayIn('4-2-2027')).toBe('2027-02-04');
  expect(dayIn('')).toBeNull();
  expect(dayIn('31-2-2027')).toBeUndefined();
  expect(dayIn('morgen')).toBeUndefined();
});

test('only what was given is changed, and what was emptied is emptied', () => {
  expect(patchOf({ title: 'Titel', background: '' })).toEqual({
    patch: { title: 'Titel', story: { background: null } },
    problems: [],
  });
});

test('each field finds its place', () => {
  const { patch, problems } = patchOf({
    themes: 'verkeer parkeren',
    steps: '1 5',
    phase: 'PILOT',
    contactName: 'Team parkeren',
    contactRole: '',
    costOnce: '€ 18.500',
    supplier: 'Zelf gemaakt',
    claims: writeRows([{ text: 'Korter', evidence: 'OWN_MEASUREMENT', sourceText: 'Meting', sourceUrl: '' }]),
    links: writeRows([{ title: 'Brief', url: 'https://breda.example' }]),
    status: 'IN_USE',
    goal: 'Sneller',
  });
  expect(problems).toEqual([]);
  expect(patch).toEqual({
    themes: ['verkeer', 'parkeren'],
    steps: [1, 5],
    phase: 'PILOT',
    contact: { name: 'Team parkeren', role: null },
    facts: { costOnce: 18500, supplier: 'Zelf gemaakt' },
    claims: [{ text: 'Korter', evidence: 'OWN_MEASUREMENT', sourceText: 'Meting', sourceUrl: null }],
    links: [{ title: 'Brief', url: 'https://breda.example' }],
    algorithm: { status: 'IN_USE', goal: 'Sneller' },
  });
});

test('a word that is no choice of ours counts as no choice', () => {
  expect(patchOf({ phase: 'DROP TABLE', region: 'x', needKind: 'y' }).patch).toEqual({
    phase: null,
    need: { kind: 'KNOWLEDGE', urgency: null, hoursPerWeek: null, until: null, region: null },
  });
});

test('a claim without a kind of evidence and a day that does not exist are named with their field', () => {
  const claims = writeRows([
    { text: 'a', evidence: 'CHECKED' },
    { text: 'b', evidence: '' },
  ]);
  expect(patchOf({ claims, until: '31-2-2027' }).problems).toEqual([
    { field: 'until', key: 'no-day' },
    { field: 'claims.1.evidence', key: 'no-evidence' },
  ]);
});

test('fields that the hub takes together travel together', () => {
  expect(withCompanions(['title', 'contactRole'])).toEqual(['title', 'contactName', 'contactRole']);
});
