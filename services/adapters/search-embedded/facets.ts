import type { SearchRequest, SearchScalar } from '../../ports/search.ts';
import type { AttributeColumn } from './attributes.ts';
import type { Rows } from './rows.ts';
import type { Sieve } from './sieve.ts';

const perCell = (column: AttributeColumn, counted: readonly number[]): Uint32Array => {
  const uses = new Uint32Array(column.cells.length);
  for (const row of counted) {
    const cell = column.numberAt(row);
    uses[cell] = (uses[cell] ?? 0) + 1;
  }
  return uses;
};

/** Most frequent first, then by value, so that equal counts keep their order. */
const byCount = ([a, x]: readonly [string, number], [b, y]: readonly [string, number]): number =>
  y - x || (a < b ? -1 : a > b ? 1 : 0);

const countValues = (column: AttributeColumn, uses: Uint32Array, most: number): Map<string, number> => {
  const counts = new Map<SearchScalar, number>();
  column.cells.forEach(({ values }, cell) => {
    const used = uses[cell] ?? 0;
    if (used > 0) for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + used);
  });
  const named = [...counts].map(([value, count]): [string, number] => [String(value), count]);
  return new Map(named.sort(byCount).slice(0, most));
};

/** Counts each value of each facet over all matches, whatever the page; a disjunctive facet ignores its own filter. */
export const countFacets = (
  rows: Rows,
  { matched, passing }: { readonly matched: readonly number[]; readonly passing: readonly number[] },
  sieve: Sieve,
  { facets = [], disjunctive = [], filters = {} }: SearchRequest,
  most: number,
): Map<string, Map<string, number>> =>
  new Map(
    facets.flatMap((field): [string, Map<string, number>][] => {
      const column = rows.columns.get(field);
      if (!column) return [];
      const ignoresOwn = disjunctive.includes(field) && field in filters;
      const counted = ignoresOwn ? matched.filter((row) => sieve.passesBut(row, field)) : passing;
      return [[field, countValues(column, perCell(column, counted), most)]];
    }),
  );
