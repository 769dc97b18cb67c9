import { CORE_FIELDS, STORY_PART } from './entry-fields.ts';

/** The three parts of the editor, in order; also their names in the address (`?stap=verhaal`). */
export const PARTS = ['kern', 'verhaal', 'delen'] as const;
export type Part = (typeof PARTS)[number];

/** The part that an address or a button names; the first one when it names none. */
export const partNamed = (name: string | null | undefined): Part => PARTS.find((part) => part === name) ?? 'kern';

const isIn = (names: readonly string[], field: string): boolean => names.includes(field);

/** The part in which the field or the box with this name stands: `summary`, `claims.0.text`, `withdrawReason`. */
export const partOf = (name: string): Part => {
  const [field = name] = name.split('.');
  if (isIn(CORE_FIELDS, field)) return 'kern';
  return isIn(STORY_PART, field) ? 'verhaal' : 'delen';
};

/** Where a button leads: a part, and in it a field. */
export interface Destination {
  readonly part: Part;
  readonly field: string | null;
}

const GO = 'go:';

/** The value of a button that saves and then goes to a part, or to a field in it. */
export const goTo = (part: Part, field?: string): string => [`${GO}${part}`, ...(field ? [field] : [])].join(':');

/** Reads it back; null when the button does something else. */
export const destinationIn = (value: string | null): Destination | null => {
  if (!value?.startsWith(GO)) return null;
  const [part, field] = value.slice(GO.length).split(':');
  return { part: partNamed(part), field: field !== undefined && /^[\w.]+$/.test(field) ? field : null };
};
