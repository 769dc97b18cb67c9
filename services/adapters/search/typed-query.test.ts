import { readQuery, soughtText } from './typed-query.ts';

const literals = (q: string): string[] =>
  readQuery(q).flatMap(({ kind, text }) => (kind === 'words' ? [] : [`${kind} ${text}`]));

test.each<[string, string[], string]>([
  ['parkeer controle', [], 'parkeer controle'],
  ['"Betaald Parkeren" wijk', ['phrase betaald parkeren'], ' betaald parkeren  wijk'],
  ['„betaald parkeren”', ['phrase betaald parkeren'], ' betaald parkeren '],
  ['afval -water', ['without water'], 'afval  '],
  ['-"open bare" afval', ['without open bare'], '  afval'],
  ['-e-mail afval', ['without e mail'], '  afval'],
  ['e-mail 2020-2024', [], 'e-mail 2020-2024'],
  ['- afval --x', [], '- afval --x'],
  ['"afval', [], '"afval'],
  ['"" "!" afval', [], '  afval'],
])('%j holds %j', (q, expected, text) => {
  expect(literals(q)).toEqual(expected);
  expect(soughtText(readQuery(q))).toBe(text);
});

test('the last word is still being typed unless something follows it', () => {
  expect(soughtText(readQuery('"a b" par')).endsWith('par')).toBe(true);
  expect(soughtText(readQuery('par "a b"')).endsWith(' ')).toBe(true);
  expect(soughtText(readQuery('par -b')).endsWith(' ')).toBe(true);
});

test('a long query is cut, and no more than ten of a kind count', () => {
  expect(soughtText(readQuery('x'.repeat(5_000)))).toHaveLength(512);
  expect(literals('"a" '.repeat(100))).toHaveLength(10);
});
