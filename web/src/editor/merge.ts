import type { FieldName } from './entry-fields.ts';
import { normal, same } from './values.ts';
import type { Values } from './values.ts';

/** A short print of each field as it was when the page was made, to see later who changed what. */
export type Prints = Readonly<Partial<Record<FieldName, string>>>;

/** A 53-bit print of a text (cyrb53). No secret: it only tells texts apart. */
const printOf = (text: string): string => {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const character of normal(text)) {
    const code = character.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
};

export const printsOf = (values: Values): Prints =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [name, printOf(text)]));

/** Prints as text for a hidden field, and back; anything that is not ours reads as nothing known. */
export const writePrints = (prints: Prints): string =>
  Object.entries(prints)
    .map((pair) => pair.join(':'))
    .join(' ');
export const readPrints = (text: string): Prints =>
  Object.fromEntries([...text.matchAll(/([A-Za-z]+):([0-9a-z]+)/g)].map(([, name = '', print = '']) => [name, print]));

/** What comes of two people who changed the same entry. */
export interface Merged {
  /** What the form shows: all that was typed here, and what only the other one changed. */
  readonly values: Values;
  /** Fields that both changed, in two ways: what the other one wrote. */
  readonly theirs: Values;
  /** Fields that only the other one changed. */
  readonly taken: readonly FieldName[];
}

/**
 * Puts what was typed here beside what somebody else stored meanwhile. `was` tells how both began; a field of which that
 * is not known counts as changed by both.
 */
export const merge = (was: Prints, mine: Values, stored: Values): Merged => {
  const names = Object.keys(stored) as FieldName[];
  const differ = names.filter((name) => mine[name] !== undefined && !same(mine[name], stored[name]));
  const isAsItWas = (values: Values, name: FieldName): boolean => printOf(values[name] ?? '') === was[name];
  const taken = differ.filter((name) => isAsItWas(mine, name));
  const both = differ.filter((name) => !isAsItWas(mine, name) && !isAsItWas(stored, name));
  const some = (values: Values, chosen: readonly FieldName[]): Values =>
    Object.fromEntries(chosen.map((name) => [name, values[name] ?? '']));
  return { values: { ...stored, ...mine, ...some(stored, taken) }, theirs: some(stored, both), taken };
};
