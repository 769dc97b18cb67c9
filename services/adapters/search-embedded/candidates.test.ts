import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dutchPack } from '../../platform/dutch/index.ts';
import { startBuild } from './build.ts';
import { LIMITS } from './limits.ts';
import type { OpenIndex } from './open-index.ts';
import { search } from './search.ts';
import { specData } from './spec-data.ts';

const pack = dutchPack();
const spec = specData({
  name: 'x',
  searchable: [{ field: 'title', weight: 3 }],
  filterable: [{ field: 'kind' }],
  sortable: [],
  displayed: [],
  pack,
  typo: { oneFrom: 5, twoFrom: 9, exactWords: [], exactFields: [] },
  maxTotalHits: 1_000,
  maxFacetValues: 10,
  lastKeys: ['id'],
});
const clock = { now: () => new Date(0) };
let folder: string;
let index: OpenIndex;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-candidates-'));
  const build = startBuild(join(folder, 'x.db'), spec, pack);
  const documents = Array.from({ length: LIMITS.ranked + 1_000 }, (_, i) => ({
    id: `d${i}`,
    title: `gemeente ${i % 2 ? 'afval' : 'water'} ${i}`,
    kind: i % 50 ? 'a' : 'b',
  }));
  build.stage(documents);
  while (build.encodeNext());
  build.finish(1);
  ({ index } = build);
});
afterAll(() => {
  index.data.db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** How many rows each ranked statement had to look at. */
const rankedRows = (work: () => void): number[] => {
  const { ranked, matching } = index.data.sql;
  const seen: number[] = [];
  const watched = {
    ...ranked,
    get: (expression: string) => (
      seen.push((JSON.parse(String(matching.get(expression)?.list)) as number[]).length),
      ranked.get(expression)
    ),
  };
  const { data } = index;
  index.data = { ...data, sql: { ...data.sql, ranked: watched } };
  try {
    work();
  } finally {
    index.data = data;
  }
  return seen;
};

test.each([
  ['a word that everybody has', 'gemeente', undefined],
  ['a letter', 'g', undefined],
  ['a word that half have', 'afval', undefined],
  [
    'a common word with a filter that keeps few',
    'gemeente',
    { kind: { field: 'kind', op: 'eq', value: 'b' } as const },
  ],
  ['words that nobody has together', 'afval water', undefined],
])('no ranked statement sees more rows than it may: %s', (_, q, filters) => {
  const request = { index: 'x', q, page: { offset: 0, limit: 10 }, ...(filters ? { filters } : {}) };
  const seen = rankedRows(() => expect(search(index, request, clock).hits).toHaveLength(10));
  for (const rows of seen) expect(rows).toBeLessThanOrEqual(LIMITS.ranked);
});

test('where ranking is affordable it is used', () => {
  expect(
    rankedRows(() => search(index, { index: 'x', q: 'afval ', page: { offset: 0, limit: 1 } }, clock)),
  ).not.toEqual([]);
});
