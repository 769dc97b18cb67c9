import { Invalid, type Doc, type Definition } from '../../ports/storage.ts';

/** A definition without its types: what the shared code and the engines work with. */
export interface Shape {
  readonly name: string;
  readonly fields: readonly string[];
  readonly arrays: readonly string[];
  readonly sort: readonly string[];
  readonly indexes: readonly (readonly string[])[];
  readonly unique: readonly (readonly string[])[];
  readonly expires: string | undefined;
  readonly feed: boolean;
}

/** Taken by the change log and by the engines themselves. */
const RESERVED: ReadonlySet<string> = new Set(['changes', 'system']);

/** Fills in what a definition leaves out. Throws `Invalid` when it contradicts itself: a fault of ours, found at the start. */
export const shapeOf = <T extends Doc, F extends keyof T & string, S extends F>(
  definition: Definition<T, F, S>,
): Shape => {
  const { name, fields, arrays = [], sort = [], indexes = [], unique = [], expires, feed = true } = definition;
  const refuse = (what: string): never => {
    throw new Invalid(`collection ${name}: ${what}`);
  };
  if (!/^[A-Za-z][A-Za-z0-9-]{0,60}$/.test(name) || RESERVED.has(name)) refuse('this name cannot be used');
  for (const field of fields) if (!/^[A-Za-z]\w{0,60}$/.test(field)) refuse(`field ${field} cannot be declared`);
  for (const field of ['id', 'version', 'or']) if (fields.includes(field as F)) refuse(`${field} needs no declaration`);
  const named = [...arrays, ...sort, ...indexes.flat(), ...unique.flat(), ...(expires === undefined ? [] : [expires])];
  for (const field of named) if (!fields.includes(field)) refuse(`${field} is not among its fields`);
  for (const field of [...sort, ...unique.flat()])
    if (arrays.includes(field)) refuse(`array ${field} cannot be sorted or unique`);
  return { name, fields, arrays, sort, indexes, unique, expires, feed };
};
