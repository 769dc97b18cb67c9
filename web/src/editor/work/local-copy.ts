import { readPrints, writePrints } from '../merge.ts';
import type { Prints } from '../merge.ts';
import type { Values } from '../values.ts';

/** What was typed and not kept by the hub yet, as it lies in this browser. */
export interface LocalCopy {
  readonly values: Values;
  /** How those fields stood before. */
  readonly was: Prints;
  /** Instant of the last key. */
  readonly at: string;
}

export interface LocalCopies {
  /** Keeps this; null when there is nothing to keep. */
  keep(copy: LocalCopy | null): void;
  /** What an earlier page left behind; null when nothing. It stays until it is thrown away. */
  found(): LocalCopy | null;
  forget(): void;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

const parse = (text: string | null): LocalCopy | null => {
  if (text === null) return null;
  try {
    const { values, was, at } = JSON.parse(text) as { values: Values; was: string; at: string };
    return { values, was: readPrints(was), at };
  } catch {
    return null;
  }
};

const write = ({ values, was, at }: LocalCopy): string => JSON.stringify({ values, was: writePrints(was), at });

/** Later words go over earlier ones, field by field. */
const joined = (earlier: LocalCopy | null, later: LocalCopy | null): LocalCopy | null =>
  earlier && later
    ? { values: { ...earlier.values, ...later.values }, was: { ...later.was, ...earlier.was }, at: later.at }
    : (later ?? earlier);

/**
 * Copies of one person's unsaved work on one entry. What an earlier page left is set aside first, so that typing does
 * not go over it before it was looked at. A browser that stores nothing (full, or not allowed) keeps nothing.
 */
export const openLocalCopies = (storage: Storage, person: string, entry: string): LocalCopies => {
  const key = `gemeengoed:${person}:${entry}`;
  const aside = `${key}:found`;
  const quietly = (work: () => void): void => {
    try {
      work();
    } catch {
      // The hub keeps the work too, a second later.
    }
  };
  const read = (name: string): LocalCopy | null => {
    let text: string | null = null;
    quietly(() => (text = storage.getItem(name)));
    return parse(text);
  };
  const left = joined(read(aside), read(key));
  if (left)
    quietly(() => {
      storage.setItem(aside, write(left));
      storage.removeItem(key);
    });
  return {
    keep: (copy) => quietly(() => (copy ? storage.setItem(key, write(copy)) : storage.removeItem(key))),
    found: () => left,
    forget: () => quietly(() => storage.removeItem(aside)),
  };
};
