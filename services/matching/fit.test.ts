import fc from 'fast-check';
import { kindLikeness, pairFit, reciprocity, themeOverlap, type Pair } from './fit.ts';

const PARENTS: Readonly<Record<string, string>> = {
  klantcontact: 'organisatie',
  inkoop: 'organisatie',
  bijstand: 'sociaal',
};
const parentOf = (theme: string): string | null => PARENTS[theme] ?? null;
const theme = fc.constantFrom('klantcontact', 'inkoop', 'organisatie', 'bijstand', 'sociaal', 'verkeer');
const themes = fc.uniqueArray(theme, { maxLength: 4 });

const offering = fc.constantFrom<Pair['offering']>(
  'knowledge',
  'code',
  { sameNeed: 'PURCHASE' },
  { sameNeed: 'KNOWLEDGE' },
);
const pair = fc.record<Pair>({
  themes: fc.double({ min: 0, max: 1, noNaN: true }),
  text: fc.double({ min: 0, max: 1, noNaN: true }),
  wanted: fc.constantFrom(null, 'KNOWLEDGE', 'CODE', 'DATA', 'CAPACITY', 'PURCHASE'),
  offering,
  urgency: fc.constantFrom(1, 2, 3),
  hasSubject: fc.boolean(),
});

describe('the overlap of themes', () => {
  test.each([
    [['inkoop'], ['inkoop'], 1],
    [['inkoop'], ['verkeer'], 0],
    [['inkoop', 'verkeer'], ['inkoop'], 1 / 2],
    [['inkoop'], ['organisatie'], 0.5 / 1.5],
    [['inkoop', 'organisatie'], ['organisatie'], 1 / 2],
    [['inkoop'], ['klantcontact'], 0],
    [[], ['inkoop'], 0],
  ])('of %j with %j is %d', (wanted, offered, expected) => {
    expect(themeOverlap(wanted, offered, parentOf)).toBeCloseTo(expected, 12);
  });

  test('lies within 0 and 1, is the same from both sides, and is 1 only for equal sets', () => {
    fc.assert(
      fc.property(themes, themes, (a, b) => {
        const overlap = themeOverlap(a, b, parentOf);
        expect(overlap).toBeGreaterThanOrEqual(0);
        expect(overlap).toBeLessThanOrEqual(1);
        expect(overlap).toBe(themeOverlap(b, a, parentOf));
        expect(overlap === 1).toBe(a.length > 0 && [...a].sort().join() === [...b].sort().join());
      }),
    );
  });
});

describe('the fit of one offer to one need', () => {
  const best: Pair = { themes: 1, text: 1, wanted: 'CODE', offering: 'code', urgency: 3, hasSubject: true };

  test('is 0.5 themes, 0.3 text and 0.2 kind, less when it can wait', () => {
    expect(pairFit(best)).toBeCloseTo(1, 12);
    expect(pairFit({ ...best, urgency: 1 })).toBeCloseTo(0.8, 12);
    expect(pairFit({ ...best, themes: 0.5, text: 0.2 })).toBeCloseTo(0.25 + 0.06 + 0.2, 12);
    expect(pairFit({ ...best, offering: 'knowledge' })).toBeCloseTo(0.9, 12);
  });

  test('is nothing without a subject in common, whatever the kind', () => {
    expect(pairFit({ ...best, themes: 0, text: 0.05 })).toBe(0);
    expect(pairFit({ ...best, themes: 0, text: 0, hasSubject: false })).toBeGreaterThan(0);
  });

  test('counts the need of another only when it is of the same kind', () => {
    expect(kindLikeness('PURCHASE', { sameNeed: 'PURCHASE' })).toBe(1);
    expect(pairFit({ ...best, wanted: 'PURCHASE', offering: { sameNeed: 'PURCHASE' } })).toBeCloseTo(1, 12);
    expect(pairFit({ ...best, wanted: 'CODE', offering: { sameNeed: 'PURCHASE' } })).toBe(0);
  });

  test('lies within 0 and 1, and more in common or more haste never makes it less', () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        const more = {
          ...a,
          themes: Math.max(a.themes, b.themes),
          text: Math.max(a.text, b.text),
          urgency: Math.max(a.urgency, b.urgency),
        };
        expect(pairFit(a)).toBeGreaterThanOrEqual(0);
        expect(pairFit(more)).toBeLessThanOrEqual(1 + 1e-12);
        expect(pairFit(more)).toBeGreaterThanOrEqual(pairFit(a));
      }),
    );
  });
});

test('reciprocity is the harmonic mean: nothing when one of them gets nothing, never more than the better half', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  expect(reciprocity(0.8, 0)).toBe(0);
  expect(reciprocity(0, 0)).toBe(0);
  expect(reciprocity(0.5, 0.5)).toBeCloseTo(0.5, 12);
  fc.assert(
    fc.property(share, share, (a, b) => {
      expect(reciprocity(a, b)).toBe(reciprocity(b, a));
      expect(reciprocity(a, b)).toBeLessThanOrEqual(Math.max(a, b) + 1e-12);
      expect(reciprocity(a, b)).toBeGreaterThanOrEqual(0);
    }),
  );
});
