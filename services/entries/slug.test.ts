import fc from 'fast-check';
import { slugChoices, slugOf, titleKey } from './slug.ts';

const FORM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

test.each([
  ['Parkeervergunning zonder wachtrij', 'parkeervergunning-zonder-wachtrij'],
  ['  Één café, ‘s avonds & ’s nachts!', 'een-cafe-s-avonds-s-nachts'],
  ['ĲSSELMEER: Ærø / Łódź / Straße', 'ijsselmeer-aero-lodz-strasse'],
  ["zzp'ers in 's-Hertogenbosch", 'zzpers-in-s-hertogenbosch'],
  ['2026', '2026'],
  ['漢字 !!!', 'voorbeeld'],
])('“%s” becomes %s', (title, slug) => {
  expect(slugOf(title, 'voorbeeld')).toBe(slug);
});

test('a long title is cut at a word, a long word where it must', () => {
  expect(slugOf(`${'a'.repeat(50)} ${'b'.repeat(29)} c`, 'x')).toBe(`${'a'.repeat(50)}-${'b'.repeat(29)}`);
  expect(slugOf(`${'a'.repeat(50)} ${'b'.repeat(30)} c`, 'x')).toBe('a'.repeat(50));
  expect(slugOf('a'.repeat(90), 'x')).toBe('a'.repeat(80));
});

test('whatever the title, the slug and every next choice have the promised form, and no two choices are equal', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 150 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      (title, place) => {
        const choices = slugChoices(slugOf(title, 'voorbeeld'), place);
        const first = Array.from({ length: 12 }, () => choices.next().value);
        for (const slug of first) {
          expect(slug).toMatch(FORM);
          expect(slug.length).toBeLessThanOrEqual(80);
        }
        expect(new Set(first).size).toBe(first.length);
      },
    ),
  );
});

test('taken: first with the municipality, then numbered from 2', () => {
  const choices = slugChoices('parkeren', "'s-Hertogenbosch");
  expect(Array.from({ length: 4 }, () => choices.next().value)).toEqual([
    'parkeren',
    'parkeren-s-hertogenbosch',
    'parkeren-s-hertogenbosch-2',
    'parkeren-s-hertogenbosch-3',
  ]);
});

test('titles are ordered without regard to capitals, accents and signs', () => {
  const titles = ['Zebra', 'école', '“Eén” stap', 'eb', 'Eendracht'];
  expect(titles.toSorted((a, b) => (titleKey(a) < titleKey(b) ? -1 : 1))).toEqual([
    'eb',
    'école',
    '“Eén” stap',
    'Eendracht',
    'Zebra',
  ]);
});
