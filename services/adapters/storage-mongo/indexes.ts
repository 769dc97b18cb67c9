import type { IndexDescription } from 'mongodb';
import { Conflict } from '../../ports/storage.ts';
import type { Shape } from '../storage/definition.ts';
import { isDuplicate, type Documents } from './stored.ts';

type Named = IndexDescription & { readonly name: string };

/** The indexes that a definition asks for. Their names change with what they do, so that one that is there is the right one. */
const wantedIndexes = (shape: Shape): readonly Named[] => {
  const key = (fields: readonly string[]): Record<string, 1> =>
    Object.fromEntries(fields.map((field) => [`d.${field}`, 1]));
  const plain = shape.indexes.map((fields): Named => ({
    name: nameOf('plain', fields),
    key: { ...key(fields), _id: 1 },
  }));
  const unique = shape.unique.map((fields): Named => ({
    name: nameOf('unique', fields),
    key: key(fields),
    unique: true,
    // Only where all are texts: with $exists two nulls would collide, without a filter two that are missing.
    partialFilterExpression: Object.fromEntries(fields.map((field) => [`d.${field}`, { $gte: '' }])),
  }));
  return [
    ...plain,
    ...unique,
    ...expiry(shape),
    ...(shape.feed ? [{ name: 'out', key: { 'out.e': 1 as const }, sparse: true }] : []),
  ];
};

/** A field may hold a _, so another sign stands between them. */
const nameOf = (kind: 'plain' | 'unique', fields: readonly string[]): string => `${kind}_${fields.join('+')}`;

/** A server that removed a fed document by itself could take an event with it that is not in the log yet: there we tidy up. */
const expiry = ({ expires, feed }: Shape): readonly Named[] => {
  if (expires === undefined) return [];
  return feed ? [{ name: 'expires_fed', key: { x: 1 } }] : [{ name: 'expires', key: { x: 1 }, expireAfterSeconds: 0 }];
};

/**
 * Creates what is declared and drops rules that no longer are. Other indexes stay: another version of the hub may still
 * use them. Throws `Conflict` when what is stored breaks a new unique rule.
 */
export const ensureIndexes = async (documents: Documents, shape: Shape): Promise<void> => {
  const wanted = wantedIndexes(shape);
  const standing = await namesOf(documents);
  const isRule = (name: string): boolean => name.startsWith('unique_') || name.startsWith('expires');
  for (const name of standing)
    if (isRule(name) && !wanted.some((index) => index.name === name)) await documents.dropIndex(name);
  const missing = wanted.filter(({ name }) => !standing.includes(name));
  for (const { key, ...options } of missing)
    await documents.createIndex(key, options, {}).catch((error: unknown) => brokenRule(error, shape, options.name));
};

const namesOf = async (documents: Documents): Promise<readonly string[]> => {
  const indexes = await documents.listIndexes().toArray().catch(noneYet);
  return indexes.map(({ name }) => name as string);
};

/** A collection that does not exist yet has no indexes (NamespaceNotFound). */
const noneYet = (error: unknown): [] => {
  if ((error as { readonly code?: unknown }).code === 26) return [];
  throw error;
};

const brokenRule = (error: unknown, shape: Shape, name: string): never => {
  throw isDuplicate(error)
    ? new Conflict(shape.name, shape.unique.find((fields) => name === nameOf('unique', fields)) ?? [])
    : error;
};
