import fc from 'fast-check';
import { cleanName, foldEmail, isEmail, withPassword, withRole, type User } from './user.ts';

const noor: User = {
  id: 'user_1',
  version: 1,
  email: 'noor@breda.example',
  name: 'Noor',
  memberships: [{ publisher: 'GM0758', role: 'publisher' }],
  hubAdministrator: false,
  passwordHash: null,
  sessionGeneration: 1,
  credentialGeneration: 1,
};

test.each(['noor@breda.example', 'n.d-w+x@sub.breda.example', "o'neil@xn--bda-8la.example"])(
  '%s is an address',
  (email) => {
    expect(isEmail(email)).toBe(true);
  },
);

test.each([
  '',
  'noor',
  'noor@breda',
  'noor@@breda.example',
  'noor@breda.example@evil.example',
  'noor@breda.example\r\nBcc: all@evil.example',
  'noor@breda..example',
  'noor@-breda.example',
  'noor de wit@breda.example',
  'noor,x@breda.example',
  '<noor@breda.example>',
  'nооr@breda.example',
  `${'n'.repeat(65)}@breda.example`,
  `noor@${'b'.repeat(250)}.example`,
])('%j is no address', (email) => {
  expect(isEmail(foldEmail(email))).toBe(false);
});

test('addresses are one person whatever the case or the blanks around them', () => {
  expect(foldEmail('  Noor@Breda.Example ')).toBe('noor@breda.example');
});

test('judging an address takes no longer than its length', () => {
  fc.assert(fc.property(fc.string({ maxLength: 10_000 }), (text) => typeof isEmail(text) === 'boolean'));
  expect(isEmail(`${'a.'.repeat(100_000)}@`)).toBe(false);
});

test('a name stays on one line and cannot turn the text around', () => {
  expect(cleanName(' Noor\r\n de\u202e  Wit ')).toBe('Noor de Wit');
  expect(cleanName('\u200b')).toBeNull();
  expect(cleanName('x'.repeat(121))).toBeNull();
});

test('the same role again changes nothing', () => {
  expect(withRole(noor, { publisher: 'GM0758', role: 'publisher' })).toBe(noor);
});

test('a higher role ends sessions, a lower one ends tokens and links too', () => {
  const raised = withRole(noor, { publisher: 'GM0758', role: 'administrator' });
  expect(raised).toMatchObject({ sessionGeneration: 2, credentialGeneration: 1 });
  const lowered = withRole(noor, { publisher: 'GM0758', role: 'reader' });
  expect(lowered).toMatchObject({ sessionGeneration: 2, credentialGeneration: 2 });
});

test('a role in a second municipality leaves the first as it was', () => {
  const both = withRole(noor, { publisher: 'GM0344', role: 'reader' });
  expect(both.memberships).toEqual([
    { publisher: 'GM0758', role: 'publisher' },
    { publisher: 'GM0344', role: 'reader' },
  ]);
});

test('another password ends everything that came in with the old one', () => {
  expect(withPassword(noor, '$argon2id$…')).toMatchObject({ sessionGeneration: 2, credentialGeneration: 2 });
});
