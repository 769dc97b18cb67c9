import { dutchPack, synonymTable } from '../../platform/dutch/index.ts';
import type { IndexSpec, SearchFilter } from '../../ports/search.ts';
import { toMeili } from './documents.ts';
import { allOf, filterText } from './filter-text.ts';
import { readMarks } from './marked-text.ts';
import { askedQuery, plainQuery, queriesOf, windowOf } from './queries.ts';
import { settingsOf } from './settings.ts';
import { WordCounts } from './word-counts.ts';

const spec: IndexSpec = {
  name: 'entries',
  searchable: [
    { field: 'title', weight: 3, halvesIn: 'nlTitle' },
    { field: 'nlTitle', weight: 1 },
    { field: 'body', weight: 1, halvesIn: 'nlBody' },
  ],
  filterable: [
    { field: 'kind', facet: true },
    { field: 'publishedAt', comparison: true },
  ],
  sortable: ['publishedAt'],
  displayed: ['title'],
  pack: dutchPack(synonymTable([{ from: 'mor', to: ['melding openbare ruimte'] }])),
  typo: { oneFrom: 5, twoFrom: 9, exactWords: ['gouda'], exactFields: ['nlBody'] },
  maxTotalHits: 1_000,
  maxFacetValues: 400,
  lastKeys: ['publishedAt:desc', 'id'],
};

test.each<[SearchFilter, string]>([
  [{ field: 'kind', op: 'eq', value: 'TOOL' }, 'kind = "TOOL"'],
  [{ field: 'kind', op: 'ne', value: true }, 'kind != true'],
  [{ field: 'kind', op: 'in', values: ['a b', 7] }, 'kind IN ["a b", 7]'],
  [{ field: 'kind', op: 'in', values: [] }, 'NOT id EXISTS'],
  [{ field: 'kind', op: 'notIn', values: ['a'] }, 'kind NOT IN ["a"]'],
  [{ field: 'kind', op: 'notIn', values: [] }, 'id EXISTS'],
  [{ field: 'publishedAt', op: 'gte', value: -1.5 }, 'publishedAt >= -1.5'],
  [{ field: 'kind', op: 'exists' }, 'kind EXISTS'],
  [{ field: 'kind', op: 'isNull' }, 'kind IS NULL'],
  [{ field: 'kind', op: 'isEmpty' }, 'kind IS EMPTY'],
  [{ not: { field: 'kind', op: 'exists' } }, 'NOT (kind EXISTS)'],
  [{ geoRadius: { lat: 52.1, lng: 5, meters: 300 } }, '_geoRadius(52.1, 5, 300)'],
  [{ and: [] }, 'id EXISTS'],
  [{ or: [] }, 'NOT id EXISTS'],
  [
    { or: [{ field: 'kind', op: 'eq', value: 'a' }, { and: [{ field: 'kind', op: 'eq', value: 'b' }] }] },
    '(kind = "a") OR ((kind = "b"))',
  ],
])('the filter %j becomes %s', (filter, text) => {
  expect(filterText(filter)).toBe(text);
});

test.each([
  ["it's", `kind = "it's"`],
  ['say "x"', 'kind = "say \\"x\\""'],
  ['back\\slash', 'kind = "back\\\\slash"'],
  ['ends in \\', 'kind = "ends in \\\\"'],
  ['" OR kind EXISTS OR kind = "', 'kind = "\\" OR kind EXISTS OR kind = \\""'],
  ['\\" OR kind EXISTS', 'kind = "\\\\\\" OR kind EXISTS"'],
])('nothing in the value %j ends the value', (value, text) => {
  expect(filterText({ field: 'kind', op: 'eq', value })).toBe(text);
});

test('scope and filters are one AND; without any there is no filter', () => {
  const kind: SearchFilter = { field: 'kind', op: 'eq', value: 'a' };
  expect(allOf([undefined])).toBeNull();
  expect(allOf([kind, undefined, { or: [kind, kind] }])).toBe('(kind = "a") AND ((kind = "a") OR (kind = "a"))');
});

test('a marked text becomes its text and ranges in UTF-16 units', () => {
  expect(readMarks('😀 \ue000cafe\u0301\ue001 en \ue000\ue000bar\ue001')).toEqual({
    text: '😀 cafe\u0301 en bar',
    ranges: [
      [3, 8],
      [12, 15],
    ],
  });
  expect(readMarks('<b>x</b>')).toEqual({ text: '<b>x</b>', ranges: [] });
  expect(readMarks('\ue001x\ue000')).toEqual({ text: 'x', ranges: [] });
});

test('marks cover whole words, with their accents', () => {
  const shown = (marked: string): string[] => {
    const { text, ranges } = readMarks(marked);
    return ranges.map(([start, end]) => text.slice(start, end));
  };
  expect(shown('De \ue000handh\ue001aving, \ue000cafe\ue001\u0301 \ue000par\ue001\ue000keer\ue001')).toEqual([
    'handhaving',
    'cafe\u0301',
    'parkeer',
  ]);
});

test('a query keeps its words and loses what would be syntax', () => {
  expect(plainQuery('"parkeer controle" -fiets \ud83d\u0000e-mail')).toBe(' parkeer controle  fiets  e-mail');
  expect(plainQuery('😀')).toBe('😀');
});

test('an inflection that the index lacks is asked for in a form that it has', () => {
  const counts = new WordCounts(spec.pack.stopWords);
  for (const title of ['wijk', 'vergunningenbeleid']) counts.learn({ id: 'x', title }, spec);
  const asked = (q: string): string => askedQuery(q, { spec, counts });
  expect(asked('Zorg in wijken!')).toBe('Zorg in wijk!');
  expect(asked('wijken')).toBe('wijk');
  expect(asked('vergunningen')).toBe('vergunningen');
  expect(asked('wijk nobody')).toBe('wijk nobody');
});

test('what was in quotes stays in quotes, and so does what must not be there', () => {
  const asked = (q: string): string => askedQuery(q, { spec, counts: new WordCounts([]) });
  expect(asked('"Open bare" ruimte -water')).toBe(' "open bare"  ruimte  -"water" ');
  expect(asked('"open ruimte -- "')).toBe(' "open ruimte" ');
  expect(asked('"open')).toBe(' open');
});

test('an offset becomes a page, or one larger first page', () => {
  expect(windowOf({ offset: 40, limit: 20 })).toEqual({ page: 3, hitsPerPage: 20, skip: 0 });
  expect(windowOf({ offset: 5, limit: 20 })).toEqual({ page: 1, hitsPerPage: 25, skip: 5 });
  expect(windowOf({ offset: 5, limit: 0 })).toEqual({ page: 1, hitsPerPage: 0, skip: 5 });
});

test('one request holds the query and a count for each facet that ignores its own filter', () => {
  const [main, kinds, ...more] = queriesOf(
    { spec, counts: new WordCounts([]) },
    {
      index: 'entries',
      q: 'afval',
      page: { offset: 0, limit: 10 },
      scope: { field: 'kind', op: 'ne', value: 'SECRET' },
      filters: { kind: { field: 'kind', op: 'eq', value: 'TOOL' }, time: { field: 'publishedAt', op: 'gt', value: 1 } },
      facets: ['kind'],
      disjunctive: ['kind'],
      sort: [{ near: { lat: 52, lng: 5 } }, { field: 'publishedAt', desc: true }],
      highlight: ['title'],
    },
  );
  expect(more).toEqual([]);
  expect(main).toEqual({
    indexUid: 'entries',
    q: 'afval',
    matchingStrategy: 'frequency',
    page: 1,
    hitsPerPage: 10,
    attributesToRetrieve: ['id', '_geo'],
    showRankingScore: true,
    filter: '(kind != "SECRET") AND (kind = "TOOL") AND (publishedAt > 1)',
    facets: ['kind'],
    sort: ['_geoPoint(52, 5):asc', 'publishedAt:desc'],
    attributesToHighlight: ['title'],
    highlightPreTag: '\ue000',
    highlightPostTag: '\ue001',
  });
  expect(kinds).toMatchObject({ hitsPerPage: 0, facets: ['kind'], filter: '(kind != "SECRET") AND (publishedAt > 1)' });
});

test('settings follow from the specification and leave nothing to a default', () => {
  const settings = settingsOf(spec, { wijk: ['wijken'], mor: ['mors'] });
  expect(settings).toMatchObject({
    searchableAttributes: ['title', 'nlTitle', 'body', 'nlBody'],
    displayedAttributes: ['id', 'title', 'nlTitle', 'body', '_geo'],
    sortableAttributes: ['publishedAt', '_geo'],
    rankingRules: [
      'sort',
      'words',
      'typo',
      'proximity',
      'attributeRank',
      'wordPosition',
      'exactness',
      'publishedAt:desc',
      'id:asc',
    ],
    synonyms: { wijk: ['wijken'], mor: ['mors', 'melding openbare ruimte'] },
    typoTolerance: {
      minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
      disableOnWords: ['gouda'],
      disableOnAttributes: ['nlBody'],
      disableOnNumbers: true,
    },
    pagination: { maxTotalHits: 1_000 },
    faceting: { maxValuesPerFacet: 400 },
  });
  expect(settings.stopWords).toContain('het');
  expect(settings.filterableAttributes).toEqual([
    { attributePatterns: ['kind'], features: { facetSearch: true, filter: { equality: true, comparison: false } } },
    {
      attributePatterns: ['publishedAt'],
      features: { facetSearch: false, filter: { equality: true, comparison: true } },
    },
    { attributePatterns: ['id'], features: { facetSearch: false, filter: { equality: true, comparison: false } } },
    '_geo',
  ]);
});

test('a document gets its compound halves, and loses signs that would be read as marks', () => {
  const counts = new WordCounts(spec.pack.stopWords);
  for (const title of ['parkeer', 'controle', 'boete']) counts.learn({ id: 'x', title }, spec);
  const document = {
    id: 'a',
    title: 'Parkeer\ue000controle',
    body: 'Parkeercontrole, parkeerboetes en parkeercontrole.',
    themes: ['\ue001x'],
    gone: undefined,
  };
  expect(toMeili(document, spec, counts)).toEqual({
    id: 'a',
    title: 'Parkeercontrole',
    body: 'Parkeercontrole, parkeerboetes en parkeercontrole.',
    nlTitle: '',
    nlBody: 'parkeer controle',
    themes: ['x'],
  });
});

test('fields that share a shadow field all have their halves in it', () => {
  const shared: IndexSpec = {
    ...spec,
    searchable: spec.searchable.map((each) => (each.halvesIn ? { ...each, halvesIn: 'nl' } : each)),
  };
  const counts = new WordCounts(spec.pack.stopWords);
  for (const title of ['parkeer', 'controle', 'boete']) counts.learn({ id: 'x', title }, shared);
  const document = { id: 'a', title: 'parkeercontrole', body: 'parkeerboete' };
  expect(toMeili(document, shared, counts)).toMatchObject({ nl: 'parkeer controle. parkeer boete' });
});

test('word counts survive being stored, and give the inflections of each word', () => {
  const counts = new WordCounts(spec.pack.stopWords);
  for (const title of ['de wijk en wijken', 'wijken', 'zorg']) counts.learn({ id: 'x', title }, spec);
  const again = new WordCounts(spec.pack.stopWords, counts.stored());
  expect([again.of('wijken'), again.of('wijk'), again.of('de'), again.of('nobody')]).toEqual([2, 1, 0, 0]);
  expect(again.inflections(spec.pack.stem)).toEqual({ wijken: ['wijk'], wijk: ['wijken'] });
  expect(new WordCounts([]).stored()).toBe('');
});
