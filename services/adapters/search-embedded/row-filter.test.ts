import fc from 'fast-check';
import type { SearchFilter, SearchScalar } from '../../ports/search.ts';
import { countFacets } from './facets.ts';
import { layoutOf } from './layout.ts';
import { rowsPassing } from './row-filter.ts';
import { attributesOf, Rows } from './rows.ts';
import { createSieve } from './sieve.ts';
import type { SpecData } from './spec-data.ts';

const spec: SpecData = {
  name: 'x',
  searchable: [{ field: 'title', weight: 1 }],
  filterable: [{ field: 'kind', facet: true }, { field: 'themes', facet: true }, { field: 'rank' }],
  sortable: [],
  displayed: [],
  pack: { name: 'none', version: '1', synonyms: {} },
  hash: '',
  typo: { oneFrom: 5, twoFrom: 9, exactWords: [], exactFields: [] },
  maxTotalHits: 1_000,
  maxFacetValues: 100,
  lastKeys: ['id'],
};
const layout = layoutOf(spec);

type Fields = { readonly kind?: string | null; readonly themes?: readonly string[]; readonly rank?: number };
const kind = fc.constantFrom('a', 'b', '__proto__', '');
const fields: fc.Arbitrary<Fields> = fc.record(
  { kind: fc.option(kind), themes: fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 }), rank: fc.nat(4) },
  { requiredKeys: [] },
);

const filter = fc.letrec<{ filter: SearchFilter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small' },
    fc.record({
      field: fc.constantFrom('kind', 'themes'),
      op: fc.constantFrom('eq', 'ne'),
      value: fc.constantFrom('a', 'b', 'x', ''),
    }),
    fc.record({
      field: fc.constantFrom('kind', 'themes'),
      op: fc.constantFrom('in', 'notIn'),
      values: fc.uniqueArray(fc.constantFrom('a', 'x', 'y')),
    }),
    fc.record({ field: fc.constantFrom('kind', 'themes', 'rank'), op: fc.constantFrom('exists', 'isNull', 'isEmpty') }),
    fc.record({ field: fc.constant('rank'), op: fc.constantFrom('gt', 'gte', 'lt', 'lte'), value: fc.nat(4) }),
    fc.record({ not: tie('filter') }),
    fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
  ),
})).filter;

const valuesOf = (raw: unknown): SearchScalar[] =>
  raw === null || raw === undefined ? [] : Array.isArray(raw) ? (raw as SearchScalar[]) : [raw as SearchScalar];

/** The meaning of a filter, spelled out for one document. */
const holds = (document: Fields, each: SearchFilter): boolean => {
  if ('and' in each) return each.and.every((inner) => holds(document, inner));
  if ('or' in each) return each.or.some((inner) => holds(document, inner));
  if ('not' in each) return !holds(document, each.not);
  if ('geoRadius' in each || 'geoBox' in each) return false;
  const raw = document[each.field as keyof Fields];
  const values = valuesOf(raw);
  switch (each.op) {
    case 'eq':
      return values.includes(each.value);
    case 'ne':
      return !values.includes(each.value);
    case 'in':
      return each.values.some((value) => values.includes(value));
    case 'notIn':
      return !each.values.some((value) => values.includes(value));
    case 'exists':
      return raw !== undefined;
    case 'isNull':
      return raw === null;
    case 'isEmpty':
      return raw === '' || (Array.isArray(raw) && raw.length === 0);
    case 'gt':
      return values.some((value) => value > each.value);
    case 'gte':
      return values.some((value) => value >= each.value);
    case 'lt':
      return values.some((value) => value < each.value);
    case 'lte':
      return values.some((value) => value <= each.value);
  }
};

/** Rows that were filled, replaced and partly removed, and what lies in them now. */
const filled = (written: readonly Fields[]): { readonly rows: Rows; readonly lying: ReadonlyMap<number, Fields> } => {
  const [rows, lying] = [new Rows(layout), new Map<number, Fields>()];
  written.forEach((each, i) => {
    const id = `d${i % 7}`;
    const old = rows.rowOf(id);
    if (old !== undefined) {
      rows.remove(old);
      lying.delete(old);
    }
    if (i % 5 === 4) return;
    const row = rows.rowFor(id);
    rows.set(attributesOf(row, { id, ...each }, layout));
    lying.set(row, each);
  });
  return { rows, lying };
};

test('a filter keeps exactly the documents for which it holds, after any replacing and removing', () => {
  fc.assert(
    fc.property(fc.array(fields, { maxLength: 25 }), filter, (written, each) => {
      const { rows, lying } = filled(written);
      const mask = rowsPassing(rows, each);
      const passing = [...mask.keys()].filter((row) => mask[row] === 1);
      expect(passing).toEqual([...lying.keys()].filter((row) => holds(lying.get(row)!, each)).sort((a, b) => a - b));
    }),
    { numRuns: 400 },
  );
});

test('facets count what is left, a disjunctive one as if its own filter were not there', () => {
  fc.assert(
    fc.property(fc.array(fields, { maxLength: 25 }), filter, filter, filter, (written, scope, ofKind, ofThemes) => {
      const { rows, lying } = filled(written);
      const sieve = createSieve(rows, { scope, filters: { kind: ofKind, themes: ofThemes } });
      const matched = [...lying.keys()].filter(sieve.inScope);
      const request = {
        index: 'x',
        q: '',
        page: { offset: 0, limit: 0 },
        facets: ['kind', 'themes'],
        disjunctive: ['kind'],
        filters: { kind: ofKind, themes: ofThemes },
      };
      const counts = countFacets(rows, { matched, passing: matched.filter(sieve.passes) }, sieve, request, 100);
      const expected = (field: 'kind' | 'themes', filters: readonly SearchFilter[]): Map<string, number> => {
        const found = new Map<string, number>();
        for (const document of lying.values())
          if (filters.every((each) => holds(document, each)))
            for (const value of valuesOf(document[field]))
              found.set(String(value), (found.get(String(value)) ?? 0) + 1);
        return found;
      };
      expect(counts.get('kind')).toEqual(expected('kind', [scope, ofThemes]));
      expect(counts.get('themes')).toEqual(expected('themes', [scope, ofKind, ofThemes]));
    }),
    { numRuns: 400 },
  );
});
