import { createThemes } from './themes.ts';
import { parseContent } from './content-patch.ts';
import type { ContentInput } from './content-input.ts';

const themes = createThemes([
  { code: 'verkeer', parent: null, name: { nl: 'Verkeer', en: 'Traffic' } },
  { code: 'parkeren', parent: 'verkeer', name: { nl: 'Parkeren', en: 'Parking' } },
]);
const blamed = (input: ContentInput, kind: 'CASE_STUDY' | 'NEED' | 'ALGORITHM' = 'CASE_STUDY') => {
  const parsed = parseContent(input, kind, themes);
  return parsed.ok ? [] : parsed.problems.map(({ key, path }) => `${path?.join('.') ?? ''} ${key}`);
};
const taken = (input: ContentInput) => {
  const parsed = parseContent(input, 'CASE_STUDY', themes);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};

test('all problems come at once, each with the path of its field and what it needs', () => {
  const input: ContentInput = {
    title: 'x'.repeat(151),
    summary: 'y'.repeat(401),
    themes: ['verkeer', 'onzin'],
    steps: [1, 11, 2.5],
    phase: 'SOON',
    language: 'de',
    licence: 'mine',
    contact: { name: 'jan@breda.example' },
    story: { background: 'z'.repeat(20_001) },
    facts: { costOnce: -1 },
    claims: [{ text: ' ', evidence: 'SURE', sourceUrl: 'ftp://x' }],
    links: [{ title: '', url: 'javascript:alert(1)' }],
    need: { kind: 'KNOWLEDGE' },
  };
  expect(blamed(input).sort()).toEqual(
    [
      'input.claims.0.evidence entries.not-an-option',
      'input.claims.0.sourceUrl entries.no-web-address',
      'input.claims.0.text entries.needed',
      'input.contact.name entries.no-email',
      'input.facts.costOnce entries.out-of-range',
      'input.language entries.not-an-option',
      'input.licence entries.no-licence',
      'input.links.0.title entries.needed',
      'input.links.0.url entries.no-web-address',
      'input.need entries.only-for-needs',
      'input.phase entries.not-an-option',
      'input.steps.1 entries.no-step',
      'input.steps.2 entries.no-step',
      'input.story.background entries.too-long',
      'input.summary entries.too-long',
      'input.themes.1 entries.no-such-theme',
      'input.title entries.too-long',
    ].sort(),
  );
});

test('a problem about length says how long it may be and how long it is', () => {
  const parsed = parseContent({ title: 'x'.repeat(151) }, 'TOOL', themes);
  expect(parsed).toMatchObject({ problems: [{ code: 'INVALID_INPUT', params: { max: 150, length: 151 } }] });
});

test('a title may be left out of a change, but not be emptied', () => {
  expect(blamed({})).toEqual([]);
  expect(blamed({ title: ' \u200B ' })).toEqual(['input.title entries.needed']);
  expect(blamed({ title: null })).toEqual(['input.title entries.needed']);
});

test('text is kept as NFC without control, invisible or direction characters, and lines stay lines', () => {
  const patch = taken({
    title: ' Cafe\u0301\u0000 \u202Ein\tde  wijk\u2069 ',
    story: { approach: 'een\r\ntwee\u0007\n\n\u200Bdrie \n' },
  });
  expect(patch.title).toBe('Café in de wijk');
  expect(patch.story?.approach).toBe('een\ntwee\n\ndrie');
});

test('a text is measured as it is kept', () => {
  expect(taken({ title: `  ${'x'.repeat(150)}  ` }).title).toHaveLength(150);
});

test('what is left out stays out, what is null or blank empties', () => {
  expect(taken({ summary: null, story: { result: '  ' } })).toEqual({ summary: null, story: { result: null } });
});

test('a licence is known in any capitals and written as SPDX writes it', () => {
  expect(taken({ licence: 'eupl-1.2' }).licence).toBe('EUPL-1.2');
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'http://a:b@c.nl/',
  '//c.nl',
  'c.nl',
  'https://',
  'vbscript:x',
  ' java\nscript:x',
])('a link to %p is refused', (url) => {
  expect(blamed({ links: [{ title: 'Bron', url }] })).toEqual(['input.links.0.url entries.no-web-address']);
});

test('a claim with only the address of its source names that address', () => {
  expect(
    taken({ claims: [{ text: 'Sneller', evidence: 'CHECKED', sourceUrl: 'https://breda.example/meting' }] }).claims,
  ).toEqual([
    {
      text: 'Sneller',
      evidence: 'CHECKED',
      source: { text: 'https://breda.example/meting', url: 'https://breda.example/meting' },
    },
  ]);
});

test('a day must exist', () => {
  expect(blamed({ need: { kind: 'DATA', until: '2026-02-30' } }, 'NEED')).toEqual(['input.need.until entries.no-day']);
  expect(blamed({ need: { kind: 'DATA', until: '2028-02-29' } }, 'NEED')).toEqual([]);
});
