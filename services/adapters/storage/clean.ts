import { Invalid, type Json } from '../../ports/storage.ts';

/** How deep a document may nest. */
const MAX_DEPTH = 32;

/** One text as it is stored and compared: well-formed Unicode in NFC. Throws `Invalid` on NUL, which no engine keeps. */
export const cleanText = (text: string, path: string): string => {
  if (text.includes('\0')) throw new Invalid(`${path}: text with a NUL character`);
  return text.toWellFormed().normalize('NFC');
};

/** One number that means the same in JSON and BSON; −0 becomes 0. Throws `Invalid` on NaN, infinities and unsafe integers. */
export const cleanNumber = (value: number, path: string): number => {
  const exact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  if (!exact) throw new Invalid(`${path}: ${value} is no number that can be stored exactly`);
  return value + 0;
};

/**
 * A deep copy that means the same in JSON and in BSON. `undefined` properties are dropped. Throws `Invalid`, naming the
 * path, on anything else: dates, class instances, functions, bigint, keys that an engine could read as an operator.
 */
export const clean = (value: unknown, path = 'document', depth = 0): Json => {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return cleanText(value, path);
  if (typeof value === 'number') return cleanNumber(value, path);
  if (depth >= MAX_DEPTH) throw new Invalid(`${path}: nested deeper than ${MAX_DEPTH} levels`);
  if (Array.isArray(value)) return Array.from(value, (item, index) => clean(item, `${path}[${index}]`, depth + 1));
  if (!isPlainObject(value)) throw new Invalid(`${path}: ${describe(value)} is not JSON`);
  return cleanObject(value, path, depth);
};

/** True for objects that were written as `{…}` or parsed from JSON. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || isForeignObjectPrototype(prototype);
};

/** `Object.prototype` of another realm (a vm context): the one prototype that has no prototype itself and hasOwnProperty. */
const isForeignObjectPrototype = (prototype: unknown): boolean =>
  typeof prototype === 'object' &&
  prototype !== null &&
  Object.getPrototypeOf(prototype) === null &&
  Object.hasOwn(prototype, 'hasOwnProperty');

const cleanObject = (value: Readonly<Record<string, unknown>>, path: string, depth: number): Json => {
  const copy: Record<string, Json> = {};
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const key = cleanKey(name, path);
    if (Object.hasOwn(copy, key)) throw new Invalid(`${path}: key ${key} twice`);
    copy[key] = clean(item, `${path}.${key}`, depth + 1);
  }
  return copy;
};

const cleanKey = (name: string, path: string): string => {
  if (name === '' || name === '__proto__' || /[\0.$]/.test(name))
    throw new Invalid(`${path}: key ${JSON.stringify(name)}`);
  return cleanText(name, path);
};

const describe = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? `an instance of ${value.constructor.name}`
    : `a value of type ${typeof value}`;
