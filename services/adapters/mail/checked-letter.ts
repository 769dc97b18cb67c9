import { RefusedLetter, type Letter } from '../../ports/mail.ts';

// One plain address: no list, no display name, no comment, no quotes.
const ADDRESS = /^[^\s@,;:<>()"[\]\\\p{Cc}]{1,64}@[^\s@,;:<>()"[\]\\\p{Cc}]{1,253}$/u;
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const HEADER_NAME = /^[A-Za-z][A-Za-z0-9-]{0,60}$/;
/** Headers that decide who gets the letter, who it is from and how it is read are ours alone. */
const OURS = new Set([
  'to',
  'cc',
  'bcc',
  'from',
  'sender',
  'reply-to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'return-path',
  'content-type',
  'content-transfer-encoding',
  'received',
  'dkim-signature',
]);

const isHeader = ([name, value]: readonly [string, string]): boolean =>
  HEADER_NAME.test(name) && !OURS.has(name.toLowerCase()) && !CONTROL.test(value);

/**
 * The letter when it can go to one person and says what we meant; throws `RefusedLetter` when an address, a subject or a
 * header would smuggle in another recipient or header.
 */
export const checkedLetter = (letter: Letter): Letter => {
  if (letter.key === '' || CONTROL.test(letter.key)) throw new RefusedLetter('key');
  if (!ADDRESS.test(letter.to)) throw new RefusedLetter('to');
  if (letter.subject === '' || CONTROL.test(letter.subject)) throw new RefusedLetter('subject');
  if (!Object.entries(letter.headers ?? {}).every(isHeader)) throw new RefusedLetter('headers');
  return letter;
};
