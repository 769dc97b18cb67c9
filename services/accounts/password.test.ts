import { checkNewPassword, isHashable, LONGEST_PASSWORD, wordsAbout } from './password.ts';

const about = wordsAbout('Noor de Wit', 'noor.dewit@breda.example');
const keyOf = (password: string) => checkNewPassword(password, about, ['input', 'newPassword'])?.key ?? null;

test('a password of fifteen characters is long enough, one of fourteen is not', () => {
  expect(keyOf('vis op het dak!')).toBeNull();
  expect(keyOf('vis op het dak')).toBe('accounts.password-too-short');
});

test('length counts characters as people see them: an emoji is one', () => {
  expect(keyOf('vis op het dak🐟')).toBeNull();
  expect(keyOf('vis op het da🐟')).toBe('accounts.password-too-short');
});

test('1,024 bytes are taken, 1,025 are refused, and so is NUL', () => {
  const phrase = 'zeven vissen op het dak van het stadhuis; '.repeat(30);
  expect(keyOf(phrase.slice(0, LONGEST_PASSWORD))).toBeNull();
  expect(keyOf(phrase.slice(0, LONGEST_PASSWORD + 1))).toBe('accounts.password-too-long');
  expect(keyOf('é'.repeat(LONGEST_PASSWORD / 2) + 'x')).toBe('accounts.password-too-long');
  expect(keyOf('vis op het dak\0!')).toBe('accounts.password-has-nul');
  expect(isHashable('x'.repeat(1_000_000))).toBe(false);
});

test.each([
  'aaaaaaaaaaaaaaaaaaa',
  'passwordpassword',
  'abcabcabcabcabcabc',
  '1234567890123456',
  '123456789987654321',
  'abcdefghijklmnop',
  '1qaz2wsx3edc4rfv',
  'Qwertyuiopasdfgh',
  'gemeente breda 1',
  'Noor de Wit Breda 26',
  'noor.dewit@breda.example',
  'gemeengoed wachtwoord',
])('a password that others would guess is refused: %s', (password) => {
  expect(keyOf(password)).toBe('accounts.password-too-easy');
});

test('a sentence that happens to hold a known word is fine', () => {
  expect(keyOf('in breda staan zeven fietsen in de gracht')).toBeNull();
});

test('the problem names the field', () => {
  expect(checkNewPassword('kort', about, ['input', 'newPassword'])).toMatchObject({
    code: 'INVALID_INPUT',
    path: ['input', 'newPassword'],
    params: { shortest: 15 },
  });
});
