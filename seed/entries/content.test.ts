import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createThemes } from '../../services/entries/themes.ts';
import { type DemoEntry, readDemoAdoptions, readDemoEntries } from './demo-entry.ts';

const folder = import.meta.dirname;
const NOT_OF_THIS_MUNICIPALITY = 'Voorbeeldoproep, niet van deze gemeente';
const ARTICLE = 'Dé AI-Toolkit die je wist dat zou komen';

const entries = readDemoEntries(folder);
const themes = createThemes(JSON.parse(await readFile(join(folder, 'themes.json'), 'utf8'))).all();
const codes = new Set(
  (JSON.parse(await readFile(join(folder, '../municipalities/municipalities.json'), 'utf8')) as { code: string }[]).map(
    ({ code }) => code,
  ),
);

const ofKind = (kind: DemoEntry['kind']): readonly DemoEntry[] => entries.filter((entry) => entry.kind === kind);
const keys = (list: readonly DemoEntry[]): readonly string[] => list.map(({ key }) => key);
const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);
const storyOf = (entry: DemoEntry): string => Object.values(entry.story).join('\n\n');
const everyWord = (entry: DemoEntry): string => JSON.stringify(entry);

test('every file is one entry, named by its key', async () => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  expect(files.sort()).toEqual([...keys(entries), 'themes', 'adoptions'].map((key) => `${key}.json`).sort());
});

test('a file that is not an entry is refused with its name', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'demo-'));
  try {
    await writeFile(join(elsewhere, 'half.json'), '{"key":"half"}');
    expect(() => readDemoEntries(elsewhere)).toThrow(/half\.json is not what it should be/);
  } finally {
    await rm(elsewhere, { recursive: true });
  }
});

test('titles and keys are unique', () => {
  expect(repeated(entries.map(({ title }) => title))).toEqual([]);
  expect(repeated(keys(entries))).toEqual([]);
});

test('all kinds occur, in numbers that fill a page', () => {
  expect(ofKind('CASE_STUDY').length).toBeGreaterThanOrEqual(14);
  expect(ofKind('TOOL').length).toBeGreaterThanOrEqual(9);
  expect(ofKind('PROJECT').length).toBeGreaterThanOrEqual(5);
  expect(ofKind('NEED').length).toBeGreaterThanOrEqual(9);
  expect(ofKind('ALGORITHM').length).toBeGreaterThanOrEqual(5);
});

test('each of the ten steps has at least three entries', () => {
  const perStep = Array.from(
    { length: 10 },
    (_, index) => entries.filter(({ steps }) => steps.includes(index + 1)).length,
  );
  expect(Math.min(...perStep)).toBeGreaterThanOrEqual(3);
});

test('at least fifteen municipalities take part, all of them existing', () => {
  const owners = new Set(entries.map(({ municipality }) => municipality));
  expect(owners.size).toBeGreaterThanOrEqual(15);
  expect([...owners].filter((code) => !codes.has(code))).toEqual([]);
});

test('themes are the sixteen of the register and ours below them, and every one of ours is used', () => {
  const known = new Set(themes.map(({ code }) => code));
  const roots = new Set(themes.filter(({ parent }) => parent === null).map(({ code }) => code));
  const used = new Set(entries.flatMap((entry) => entry.themes));
  expect(roots.size).toBe(16);
  expect(repeated(themes.map(({ code }) => code))).toEqual([]);
  expect([...used].filter((code) => !known.has(code))).toEqual([]);
  expect(themes.filter(({ parent }) => parent !== null && !roots.has(parent))).toEqual([]);
  expect(themes.filter(({ code, parent }) => parent !== null && !used.has(code))).toEqual([]);
});

test('every need says, in summary, text and provenance, that it is not of this municipality', () => {
  const silent = ofKind('NEED').filter(({ summary, story, provenance }) =>
    [summary, story.background ?? '', provenance.text].some((text) => !text.includes(NOT_OF_THIS_MUNICIPALITY)),
  );
  expect(keys(silent)).toEqual([]);
});

test('projects and algorithm records that we made up say so as well', () => {
  const silent = [...ofKind('PROJECT'), ...ofKind('ALGORITHM')].filter(
    ({ story, provenance }) =>
      !`${story.background} ${provenance.text}`.match(
        /^Voorbeeld\w+, niet van deze gemeente\..*niet van deze gemeente/s,
      ),
  );
  expect(keys(silent)).toEqual([]);
});

test('what only the article says stays unconfirmed, and what rests on it is illustrative', () => {
  const trusted = entries
    .flatMap(({ claims }) => claims)
    .filter((c) => c.sourceText.includes(ARTICLE) && c.evidence !== 'UNCONFIRMED');
  const sourced = entries.filter(
    (entry) => entry.provenance.text.includes(ARTICLE) && entry.provenance.kind !== 'ILLUSTRATIVE',
  );
  expect(trusted).toEqual([]);
  expect(keys(sourced)).toEqual([]);
});

test('content after a source gives its address', () => {
  expect(keys(entries.filter(({ provenance }) => provenance.kind === 'SOURCE' && provenance.url === null))).toEqual([]);
});

test('a case study has a story worth reading, told in all five parts', () => {
  const thin = ofKind('CASE_STUDY').filter(
    (entry) => Object.values(entry.story).includes(null) || storyOf(entry).split(/\s+/).length < 250,
  );
  expect(keys(thin)).toEqual([]);
});

test('needs come in every kind and lie after their publication', () => {
  const needs = ofKind('NEED').map(({ need, publishedAt }) => ({ ...need, publishedAt }));
  expect(new Set(needs.map(({ kind }) => kind)).size).toBe(5);
  expect(new Set(needs.map(({ urgency }) => urgency)).size).toBe(3);
  expect(needs.filter(({ until, publishedAt }) => (until ?? '') <= publishedAt)).toEqual([]);
});

test('matching finds municipalities that can help each other', () => {
  const offers = (code: string, theme: string): boolean =>
    entries.some((e) => e.municipality === code && e.kind !== 'NEED' && e.themes.includes(theme));
  const helps = (helper: DemoEntry, asker: DemoEntry): boolean =>
    asker.themes.some((theme) => offers(helper.municipality, theme));
  const pairs = ofKind('NEED').flatMap((a) =>
    ofKind('NEED').filter((b) => a.municipality < b.municipality && helps(a, b) && helps(b, a)),
  );
  expect(pairs.length).toBeGreaterThanOrEqual(4);
});

test('publication lies between January and November 2026', () => {
  expect(keys(entries.filter(({ publishedAt }) => publishedAt < '2026-01-01' || publishedAt >= '2026-11-25'))).toEqual(
    [],
  );
});

test('nobody’s address or telephone number is in it, and contacts are functions', () => {
  expect(keys(entries.filter((entry) => /\S@\S|\b0\d{2,3}[- ]?\d{6,7}\b/.test(everyWord(entry))))).toEqual([]);
  expect(keys(entries.filter(({ contact }) => !contact.name.startsWith('Gemeente ')))).toEqual([]);
});

test('examples of adoptions are of entries that are here, by other municipalities, after the publication', () => {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const wrong = readDemoAdoptions(folder).flatMap(({ key, adoptions }) =>
    adoptions.filter(({ publisher, since }) => {
      const entry = byKey.get(key);
      return !entry || entry.municipality === publisher || !codes.has(publisher) || since <= entry.publishedAt;
    }),
  );
  expect(wrong).toEqual([]);
});
