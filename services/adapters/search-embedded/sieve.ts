import type { SearchFilter, SearchRequest } from '../../ports/search.ts';
import { rowsPassing, type Mask } from './row-filter.ts';
import type { Rows } from './rows.ts';

/** What of the index may be found, and what of that the person wants to see. */
export interface Sieve {
  /** Within the hub's own limit: nothing widens it. */
  inScope(row: number): boolean;
  /** Within the limit and all filters. */
  passes(row: number): boolean;
  /** The same, but for the filter of this group. */
  passesBut(row: number, group: string): boolean;
  /** Of rows that hold a document those within the limit; the list itself when that is all of them. */
  allInScope(list: readonly number[]): readonly number[];
  /** Of rows in scope those that pass; the list itself when that is all of them. */
  allPassing(list: readonly number[]): readonly number[];
}

/** Judges all rows once, so that each question afterwards is one look-up. `narrow` takes rows out of the scope. */
export const createSieve = (
  rows: Rows,
  { scope, filters = {} }: Pick<SearchRequest, 'filters'> & { readonly scope?: SearchFilter | undefined },
  narrow: (mask: Mask) => Mask = (mask) => mask,
): Sieve => {
  const present = rows.everything();
  const allowed = narrow(scope ? rowsPassing(rows, scope) : present);
  const groups = new Map(
    Object.entries(filters).map(([group, filter]): [string, Mask] => [group, rowsPassing(rows, filter)]),
  );
  const failures = new Uint8Array(rows.end);
  for (const mask of groups.values())
    for (let row = 0; row < failures.length; row++) failures[row] = (failures[row] ?? 0) + (mask[row] === 0 ? 1 : 0);
  const fails = (row: number): number => failures[row] ?? 0;
  const inScope = (row: number): boolean => allowed[row] === 1;
  const passes = (row: number): boolean => allowed[row] === 1 && fails(row) === 0;
  return {
    inScope,
    passes,
    allInScope: (list) => (allowed === present ? list : list.filter(inScope)),
    allPassing: (list) => (groups.size === 0 ? list : list.filter(passes)),
    passesBut: (row, group) =>
      allowed[row] === 1 && (fails(row) === 0 || (fails(row) === 1 && groups.get(group)?.[row] === 0)),
  };
};
