import type { Json } from '../../ports/storage.ts';
import type { SqlValue } from './sqlite-driver.ts';

const FALSE = new Uint8Array([0]);
const TRUE = new Uint8Array([1]);

/**
 * A declared scalar as it stands in its column. Columns have no type of their own, and SQLite orders and compares by the
 * kind of each value: null, then numbers, then text, then blobs. With booleans as blobs `true`, 1 and '1' all differ,
 * and the order of kinds is that of MongoDB.
 */
export const columnValue = (value: Json | undefined): SqlValue => {
  if (typeof value === 'boolean') return value ? TRUE : FALSE;
  return typeof value === 'string' || typeof value === 'number' ? value : null;
};

/** The column of a field. SQLite ignores case in names, so capitals are spelled out: `publishedAt` is `f_published_at`. */
export const columnOf = (field: string): string => (field === 'id' ? 'id' : `f_${spelledOut(field)}`);

/** Names come from definitions, so there are few of them, and each is asked for with every write. */
const spelled = new Map<string, string>();

/** A name of ours in lower case and without dashes, still different for `Entry`, `entry` and `en-try`. */
export const spelledOut = (name: string): string => {
  const known = spelled.get(name);
  if (known !== undefined) return known;
  const made = name.replace(/[A-Z_-]/g, (sign) => (sign === '-' ? '__' : `_${sign.toLowerCase()}`));
  spelled.set(name, made);
  return made;
};
