import { FAR, fold, tokens, words } from './index.ts';

test('marks, case and composition make no difference', () => {
  for (const written of ['Coördinatie', 'Coo\u0308rdinatie', 'COÖRDINATIE']) expect(fold(written)).toBe('coordinatie');
});

test('the one-letter ij is ij', () => {
  expect(words('Ĳsselstein ĳsbaan')).toEqual(['ijsselstein', 'ijsbaan']);
});

test('apostrophes and hyphens part words', () => {
  expect(words("'s-Hertogenbosch zzp'er e-mail")).toEqual(['s', 'hertogenbosch', 'zzp', 'er', 'e', 'mail']);
});

test('places are those of the original text, also behind emoji and marks', () => {
  const text = '😀 cafe\u0301 <b>';
  expect(tokens(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
    ['cafe', 'cafe\u0301'],
    ['b', 'b'],
  ]);
});

test('words with a stop, bracket or line end between them are far apart', () => {
  expect(tokens('afval, water (zorg)\nwerk en-of').map((token) => token.distance)).toEqual([0, FAR, FAR, FAR, 1, 1]);
});

test('signs, emoji and control characters are no words', () => {
  for (const text of ['', '   ', '"*^:-', '😀😀', '\u0000', '( ) { }']) expect(words(text)).toEqual([]);
});

test('letters of other scripts and figures stay words', () => {
  expect(words('Ελλάδα 2026 №5 ½')).toEqual(['ελλαδα', '2026', '5', '1', '2']);
});
