import type { Scalar } from '../../ports/storage.ts';
import type { Condition, Membership, Test } from '../storage/filter.ts';
import { columnOf, columnValue } from './column-values.ts';
import type { SqlValue } from './sqlite-driver.ts';

/** Where a condition is looked up: the side table of array items, and which fields live there. */
export interface Columns {
  readonly arrayTable: string;
  readonly arrays: ReadonlySet<string>;
}

const COMPARE = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

/** The SQL of a condition; its values are appended to `values` in the order of their question marks. */
export const conditionSql = (columns: Columns, condition: Condition, values: SqlValue[]): string => {
  const joined = (parts: readonly Condition[], word: string, none: string): string =>
    parts.length === 0 ? none : `(${parts.map((part) => conditionSql(columns, part, values)).join(word)})`;
  if ('all' in condition) return joined(condition.all, ' AND ', 'TRUE');
  if ('any' in condition) return joined(condition.any, ' OR ', 'FALSE');
  if (columns.arrays.has(condition.field)) return arrayTest(columns.arrayTable, condition, values);
  return columnTest(columnOf(condition.field), condition, values);
};

const columnTest = (column: string, test: Test | Membership, values: SqlValue[]): string => {
  if ('in' in test) return `${column} IN ${list(test.in, values)}`;
  const { op, value } = test;
  if (value === null) return `${column} IS ${op === 'eq' ? '' : 'NOT '}NULL`;
  values.push(columnValue(value));
  if (op === 'eq') return `${column} = ?`;
  if (op === 'ne') return `${column} IS NOT ?`;
  return `(${column} ${COMPARE[op]} ?${withinType(column, op, value)})`;
};

/** Keeps a range within the type of its value: in SQLite every text is greater than every number. */
const withinType = (column: string, op: keyof typeof COMPARE, value: Scalar): string => {
  const upwards = op === 'gt' || op === 'gte';
  if (typeof value === 'number') return upwards ? ` AND ${column} < ''` : '';
  if (typeof value === 'string') return upwards ? ` AND ${column} < x''` : ` AND ${column} >= ''`;
  return upwards ? '' : ` AND ${column} >= x''`;
};

const arrayTest = (table: string, test: Test | Membership, values: SqlValue[]): string => {
  values.push(test.field);
  const items = `SELECT n FROM ${table} WHERE f = ?`;
  if ('in' in test) return `n IN (${items} AND val IN ${list(test.in, values)})`;
  if (test.value === null) return `n ${test.op === 'eq' ? 'NOT ' : ''}IN (${items})`;
  if (test.op === 'ne') return `n NOT IN (${items} AND ${columnTest('val', { ...test, op: 'eq' }, values)})`;
  return `n IN (${items} AND ${columnTest('val', test, values)})`;
};

/** Texts go in as one JSON parameter, so that the statement is the same for any number of them. */
const list = (items: readonly Scalar[], values: SqlValue[]): string => {
  if (items.every((item) => typeof item === 'string')) {
    values.push(JSON.stringify(items));
    return '(SELECT value FROM json_each(?))';
  }
  values.push(...items.map(columnValue));
  return `(${items.map(() => '?').join()})`;
};
