import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a code in a letter is for: a saved search, or a letter (all searches in it). */
interface Stoppable {
  readonly id: string;
  readonly stopKey: string;
}

const signatureOf = ({ id, stopKey }: Stoppable): string =>
  createHmac('sha256', stopKey).update(`stop ${id}`).digest('base64url');

/** The code that stops the mail about this and nothing else; nobody can make one without its key. */
export const stopCode = (what: Stoppable): string => `${what.id}.${signatureOf(what)}`;

const CODE = /^([\w-]{1,80})\.([\w-]{43})$/;

/** The id in a code, or null for what is no code. */
export const idInCode = (code: string): string | null => CODE.exec(code)?.[1] ?? null;

/** True when this code was made for this. */
export const fitsCode = (code: string, what: Stoppable): boolean => {
  const expected = Buffer.from(stopCode(what));
  const given = Buffer.from(code);
  return given.length === expected.length && timingSafeEqual(given, expected);
};
