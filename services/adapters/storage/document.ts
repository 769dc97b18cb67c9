import { Invalid, type Doc, type Json, type StoredEvent } from '../../ports/storage.ts';
import { clean, cleanText, isPlainObject } from './clean.ts';
import type { Shape } from './definition.ts';

/** What is stored of a document besides its id and version. */
export type Body = Readonly<Record<string, Json>>;

/** Largest document, in bytes of JSON, and longest id, in characters. */
const MAX_BYTES = 2 ** 20;
const MAX_ID = 512;
const UTC_INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** False for text that no document can have as its id: asking for it finds nothing, as ids come out of addresses. */
export const canBeId = (id: string): boolean => id !== '' && id.length <= MAX_ID && !id.includes('\0');

/** An id as it is stored. Throws `Invalid` when it cannot be one. */
export const cleanId = (id: unknown): string => {
  if (typeof id !== 'string' || !canBeId(id)) throw new Invalid(`id: a string of 1 to ${MAX_ID} characters`);
  return cleanText(id, 'id');
};

/** Splits a document into its id and the body to store, both checked against the shape. Throws `Invalid`. */
export const checkedDocument = (shape: Shape, document: unknown): { readonly id: string; readonly body: Body } => {
  if (!isPlainObject(document)) throw new Invalid(`${shape.name}: a document is an object`);
  const { id, ...rest } = document;
  const body = clean({ ...rest, version: undefined }) as Body;
  checkFields(shape, body);
  if (Buffer.byteLength(JSON.stringify(body)) > MAX_BYTES)
    throw new Invalid(`${shape.name}: larger than ${MAX_BYTES} bytes`);
  return { id: cleanId(id), body };
};

const checkFields = (shape: Shape, body: Body): void => {
  const refuse = (field: string, what: string): never => {
    throw new Invalid(`${shape.name}.${field}: ${what}`);
  };
  const valueOf = (field: string): Json => body[field] ?? null;
  for (const field of shape.fields) {
    if (
      shape.arrays.includes(field)
        ? !isTexts(valueOf(field))
        : typeof valueOf(field) === 'object' && valueOf(field) !== null
    )
      refuse(field, 'a declared field holds one scalar, a declared array only strings');
  }
  for (const field of shape.sort)
    if (!['string', 'number'].includes(typeof valueOf(field))) refuse(field, 'must be present to be sorted by');
  for (const field of shape.unique.flat())
    if (valueOf(field) !== null && typeof valueOf(field) !== 'string') refuse(field, 'must be a string');
  if (shape.expires !== undefined && !isInstant(valueOf(shape.expires)))
    refuse(shape.expires, 'must be an ISO time in UTC with milliseconds');
};

const isTexts = (value: Json): boolean =>
  value === null || (Array.isArray(value) && value.every((item) => typeof item === 'string'));

const isInstant = (value: Json): boolean =>
  value === null || (typeof value === 'string' && UTC_INSTANT.test(value) && !Number.isNaN(Date.parse(value)));

/** The event of a write, checked and cleaned; without one, its type is the name of the write. */
export const checkedEvent = (event: StoredEvent | undefined, write: 'insert' | 'put' | 'remove'): StoredEvent => {
  const { type = write, actor, data } = event ?? {};
  if (type === '') throw new Invalid('event: a type is needed');
  return clean({ type, actor, data }, 'event') as unknown as StoredEvent;
};

/** Freezes a document through and through and gives the bytes it takes in memory, roughly. */
export const freeze = (value: unknown): number => {
  if (typeof value === 'string') return 24 + value.length;
  if (typeof value !== 'object' || value === null) return 8;
  Object.freeze(value);
  let bytes = 48;
  for (const item of Object.values(value)) bytes += 8 + freeze(item);
  return bytes;
};

/** The document that a reader gets of a stored body: upcast by `parse`, frozen. */
export const documentOf = <T extends Doc>(id: string, version: number, body: Body, parse?: (raw: unknown) => T): T => {
  const raw = { ...body, id, version };
  return (parse === undefined ? raw : { ...parse(raw), id, version }) as T;
};
