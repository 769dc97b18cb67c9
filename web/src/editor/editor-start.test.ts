import type { FormState } from '../app/page.tsx';
import type { EditorEntry } from './editor-query.ts';
import { startOf, visibleParts } from './editor-start.ts';
import { valuesOf } from './entry-values.ts';
import { onPage } from './field-paths.ts';
import { printsOf, writePrints } from './merge.ts';

const entry: EditorEntry = {
  id: 'entry_1',
  kind: 'CASE_STUDY',
  state: 'DRAFT',
  version: 3,
  publishedVersion: null,
  updatedAt: '2026-11-24T13:01:00.000Z',
  returnReason: null,
  mayEdit: true,
  mayPublish: true,
  url: '/voorbeeld/titel',
  owner: { code: 'GM0758', name: 'Breda' },
  title: 'Titel',
  summary: 'Samenvatting',
  themes: [{ code: 'verkeer' }],
  steps: [1, 5],
  phase: null,
  language: 'nl',
  licence: 'CC-BY-4.0',
  contact: { name: 'Gemeente Breda', role: null },
  story: { background: 'Aanleiding', approach: null, result: null, lessons: null, conditions: null },
  facts: {
    costOnce: 18500,
    costYearly: null,
    hours: null,
    durationMonths: null,
    supplier: null,
    inhabitantsAtTheTime: null,
  },
  claims: [],
  links: [{ title: 'Brief', url: 'https://breda.example' }],
  need: null,
  algorithm: null,
};
const stored = valuesOf(entry);

const posted = (changes: Readonly<Record<string, string>>, code: string, was = stored): FormState => ({
  values: new URLSearchParams({ version: '2', kind: 'CASE_STUDY', was: writePrints(printsOf(was)), ...changes }),
  problems: [{ code, message: 'm', path: [] }],
});

test('an entry is shown as it is stored', () => {
  expect(startOf(entry, null)).toMatchObject({ version: 3, values: stored, saving: 'saved', conflict: null });
  expect(stored).toMatchObject({ themes: 'verkeer', steps: '1 5', costOnce: '18500', phase: '' });
});

test('a form that came back holds what was typed, and still asks about the version that was seen', () => {
  const start = startOf(entry, posted({ title: '' }, 'INVALID_INPUT'));
  expect(start).toMatchObject({ version: 2, values: { title: '', summary: 'Samenvatting' }, saving: 'refused' });
});

test('after somebody else saved, the next save knowingly goes over what they stored', () => {
  const before = { ...stored, background: 'Vroeger', summary: 'Vroeger' };
  const form = posted({ background: 'Mijn tekst', summary: 'Vroeger' }, 'CHANGED_MEANWHILE', before);
  expect(startOf(entry, form)).toMatchObject({
    version: 3,
    values: { background: 'Mijn tekst', summary: 'Samenvatting' },
    conflict: { at: entry.updatedAt, theirs: { background: 'Aanleiding' }, taken: ['summary'] },
  });
});

test('when the entry cannot be seen any more, what was typed is still there', () => {
  const start = startOf(null, posted({ title: 'Mijn titel', background: 'Lang verhaal' }, 'NOT_SIGNED_IN'));
  expect(start).toMatchObject({ standing: null, values: { title: 'Mijn titel', background: 'Lang verhaal' } });
});

test('parts where something is to be put right are shown besides the one asked for', () => {
  const problem = onPage({ code: 'INVALID_INPUT', message: 'm', path: ['input', 'links', '0', 'url'] });
  expect(problem.path).toEqual(['input', 'links.0.url']);
  expect(visibleParts('kern', [problem], null)).toEqual(['kern', 'delen']);
  expect(visibleParts('delen', [], { at: null, theirs: { lessons: '' }, taken: [] })).toEqual(['verhaal', 'delen']);
});

test('a problem is named after the field on the page', () => {
  const at = (...path: string[]) => onPage({ code: 'c', message: 'm', path }).path.at(-1);
  expect(at('input', 'contact', 'name')).toBe('contactName');
  expect(at('input', 'need', 'kind')).toBe('needKind');
  expect(at('input', 'story', 'lessons')).toBe('lessons');
  expect(at('input', 'claims', '2', 'text')).toBe('claims.2.text');
  expect(at('input', 'version')).toBeUndefined();
  expect(at()).toBeUndefined();
});
