import fc from 'fast-check';
import type { Listing } from './listing.ts';
import type { Need } from './needs.ts';
import { createOverview } from './overview.ts';
import { findTies, type Ties } from './support.ts';
import { createVocabulary } from './words.ts';

const vocabulary = createVocabulary();
const noWords = vocabulary.read();
const THEMES = ['verkeer', 'parkeren', 'werk', 'wonen'];
const parentOf = (theme: string): string | null => (theme === 'parkeren' ? 'verkeer' : null);

const themes = fc.uniqueArray(fc.constantFrom(...THEMES), { minLength: 1, maxLength: 3 });
const listing = fc
  .record({
    n: fc.nat(1e6),
    publisher: fc.constantFrom('A', 'B', 'C'),
    themes,
    kind: fc.constantFrom('TOOL', 'CASE_STUDY', 'NEED'),
  })
  .map(({ n, kind, ...rest }): Listing => {
    const need =
      kind === 'NEED' ? ({ kind: 'CODE', urgency: 2, hoursPerWeek: null, until: null, region: 'SOME' } as const) : null;
    const offering = need ? { sameNeed: need.kind } : kind === 'TOOL' ? 'code' : 'knowledge';
    return {
      ...rest,
      id: `entry_${n}`,
      kind,
      title: '',
      bag: noWords,
      need,
      offering,
      software: [],
      since: '2026-01-01',
    };
  });
const listings = fc.uniqueArray(listing, { selector: ({ id }) => id, maxLength: 12 });
const needs = fc.array(
  themes.map((list): Need => ({
    themes: list,
    bag: noWords,
    kind: 'CODE',
    urgency: 3,
    hoursPerWeek: null,
    region: 'SOME',
  })),
  { minLength: 1, maxLength: 3 },
);

const tiesOf = (asker: string, asked: readonly Need[], all: readonly Listing[]): ((publisher: string) => Ties) =>
  findTies({ asker, needs: asked, overview: createOverview(all, vocabulary), parentOf, today: '2026-11-24' });
const bestFit = ({ there }: Ties): number => there[0]?.fit ?? 0;

test('one more offer never lowers a fit, whoever makes it', () => {
  fc.assert(
    fc.property(listings, listing, needs, (all, more, asked) => {
      const before = tiesOf('A', asked, all);
      const after = tiesOf('A', asked, [...all, { ...more, id: 'entry_more' }]);
      for (const publisher of ['B', 'C'])
        expect(bestFit(after(publisher))).toBeGreaterThanOrEqual(bestFit(before(publisher)));
    }),
  );
});

test('one more need never lowers a fit either', () => {
  fc.assert(
    fc.property(listings, needs, needs, (all, asked, more) => {
      const before = tiesOf('A', asked, all);
      const after = tiesOf('A', [...asked, ...more], all);
      for (const publisher of ['B', 'C'])
        expect(bestFit(after(publisher))).toBeGreaterThanOrEqual(bestFit(before(publisher)));
    }),
  );
});

test('ties rest on listings of that municipality alone, best first, in an order that content decides', () => {
  fc.assert(
    fc.property(listings, needs, (all, asked) => {
      const ties = tiesOf('A', asked, all);
      const reversed = tiesOf('A', asked, [...all].reverse());
      expect(ties('A')).toEqual({ there: [], back: [] });
      for (const publisher of ['B', 'C']) {
        const { there, back } = ties(publisher);
        expect(reversed(publisher)).toEqual({ there, back });
        for (const support of [...there, ...back]) expect(support.listing.publisher).toBe(publisher);
        for (const { listing: found } of back) expect(found.kind).toBe('NEED');
        const fits = there.map(({ fit }) => fit);
        expect(fits).toEqual([...fits].sort((x, y) => y - x));
      }
    }),
  );
});
