import { ok, fail, type Result } from '../platform/result.ts';
import { oneLine, plainText } from './plain-text.ts';

/** A record as it lies in the file. */
export type RawRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is RawRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field of a record: the name under which the file has it, and its value. */
export interface RawField {
  /** As in the file, or the first of the names when the file has none of them. */
  readonly name: string;
  /** null when it is missing, null or blank. */
  readonly value: unknown;
}

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** The first of these names that has a value. */
export const fieldOf = (raw: RawRecord, names: readonly [string, ...string[]]): RawField => {
  const filled = names.find((name) => Object.hasOwn(raw, name) && !isBlank(raw[name]));
  if (filled !== undefined) return { name: filled, value: raw[filled] };
  return { name: names.find((name) => Object.hasOwn(raw, name)) ?? names[0], value: null };
};

/** Words with which people say in a text field that they say nothing. */
const NOTHING = /^(onbekend|unknown|n\.?v\.?t\.?|n\/a|-+|geen|null)$/i;

const textIn = ({ name, value }: RawField, clean: (text: string) => string): Result<string | null> => {
  if (value === null) return ok(null);
  if (typeof value !== 'string' && typeof value !== 'number') {
    return fail({ code: 'INVALID_INPUT', key: 'registers.not-a-text', params: { field: name }, path: [name] });
  }
  return ok(clean(String(value)) || null);
};

/** Text on one line; null when there is none. */
export const lineIn = (field: RawField): Result<string | null> => textIn(field, oneLine);

/** Text with paragraphs; null when there is none or it says "Onbekend". */
export const textOf = (field: RawField): Result<string | null> =>
  textIn(field, (text) => (NOTHING.test(text.trim()) ? '' : plainText(text)));

/** The value if all went well, else null: for reading on after the problems have been gathered. */
export const valueOf = <T>(result: Result<T>): T | null => (result.ok ? result.value : null);
