import { v7 } from 'uuid';

/** A new id: `<kind>_<uuidv7 without dashes>`; ids sort by the time they were made. */
export const newId = (kind: string): string => `${kind}_${v7().replaceAll('-', '')}`;

/** The kind in front of an id: `entry` for `entry_0192…`; null when the text is no such id. */
export const kindOf = (id: string): string | null => /^([a-z]+)_[0-9a-f]{32}$/.exec(id)?.[1] ?? null;
