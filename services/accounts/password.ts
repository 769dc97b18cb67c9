import type { Problem } from '../platform/problem.ts';

/** Without a second factor a password must be long (OWASP ASVS 5.0, 6.2). */
const SHORTEST_PASSWORD = 15;
/** In bytes; taken in full up to here, refused beyond, never cut. */
export const LONGEST_PASSWORD = 1024;

const FEWEST_DIFFERENT = 5;
const FEWEST_OWN = 8;

/** Long passwords that are in every list of leaked ones; runs and repetitions are caught by rule. */
const LEAKED = new Set([
  '1q2w3e4r5t6y7u8i9o0p',
  '1q2w3e4r5t6y7u8i',
  '1qa2ws3ed4rf5tg',
  '1qaz2wsx3edc4rfv',
  '1qazxsw23edcvfr4',
  '123456789qwerty',
  '1234567890qwerty',
  '1234qwerasdfzxcv',
  'correcthorsebatterystaple',
  'passwordstandard',
  'q1w2e3r4t5y6u7i8',
  'q1w2e3r4t5y6u7i8o9p0',
  'qazwsxedcrfvtgb',
  'qwertasdfgzxcvb',
  'qwerty123456789',
  'qwertyuiop12345',
  'qwertyuiopasdfgh',
  'qwertyuiopasdfghjklzxcvbnm',
  'welkom123456789',
  'wachtwoord12345',
  'wachtwoord123456',
  'zxcvbnm123456789',
]);

/** One form for what people type the same on every keyboard (é as one character or as two). */
export const normalPassword = (password: string): string => password.normalize('NFC');

/** True when a password may be hashed at all: small enough, and no NUL. Says nothing about its strength. */
export const isHashable = (password: string): boolean =>
  password.length <= LONGEST_PASSWORD &&
  Buffer.byteLength(normalPassword(password)) <= LONGEST_PASSWORD &&
  !password.includes('\0');

const isRepetition = (text: string): boolean => (text + text).indexOf(text, 1) < text.length;

const isRun = (text: string): boolean => {
  const steps = Array.from(text)
    .slice(1)
    .map((character, index) => character.charCodeAt(0) - text.charCodeAt(index));
  return steps.filter((step) => Math.abs(step) <= 1).length >= steps.length - 2;
};

const withoutKnownWords = (text: string, words: readonly string[]): string =>
  words
    .filter((word) => word.length >= 4)
    .reduce((rest, word) => rest.replaceAll(word, ''), text)
    .replace(/\s/g, '');

const isGuessable = (password: string, about: readonly string[]): boolean => {
  const folded = password.toLowerCase();
  const known = ['gemeengoed', 'gemeente', 'password', 'wachtwoord', ...about.map((word) => word.toLowerCase())];
  return (
    LEAKED.has(folded) ||
    new Set(folded).size < FEWEST_DIFFERENT ||
    isRepetition(folded) ||
    isRun(folded) ||
    withoutKnownWords(folded, known).length < FEWEST_OWN
  );
};

const refusal = (password: string, about: readonly string[]): string | null => {
  if (password.includes('\0')) return 'accounts.password-has-nul';
  if (!isHashable(password)) return 'accounts.password-too-long';
  if (Array.from(normalPassword(password)).length < SHORTEST_PASSWORD) return 'accounts.password-too-short';
  return isGuessable(normalPassword(password), about) ? 'accounts.password-too-easy' : null;
};

/**
 * What is wrong with a new password, or null. `about` holds words that others know of this person (name, parts of the
 * address): a password made of those alone is refused. `path` names the input field.
 */
export const checkNewPassword = (
  password: string,
  about: readonly string[],
  path: readonly string[],
): Problem | null => {
  const key = refusal(password, about);
  return key === null
    ? null
    : { code: 'INVALID_INPUT', key, params: { shortest: SHORTEST_PASSWORD, longest: LONGEST_PASSWORD }, path };
};

/** The words of `checkNewPassword`'s `about` for someone with this name and address. */
export const wordsAbout = (name: string, email: string): readonly string[] => [
  email,
  ...email.split(/[@.]/),
  ...name.split(/\s+/),
];
