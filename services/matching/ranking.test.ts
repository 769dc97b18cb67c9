import fc from 'fast-check';
import { FIRST_SEEN, rank, type Candidate } from './ranking.ts';

const candidate = (code: string, change: Partial<Candidate> = {}): Candidate => ({
  code,
  score: 50,
  fits: true,
  exposure: 1,
  newcomer: false,
  sizeClass: 'S',
  province: 'P',
  ...change,
});
const codes = (candidates: readonly Candidate[]): string => candidates.map(({ code }) => code).join('');

const anyCandidates = fc
  .uniqueArray(
    fc.record<Candidate>({
      code: fc.integer({ min: 0, max: 400 }).map((n) => `GM${String(n).padStart(4, '0')}`),
      score: fc.double({ min: 0, max: 100, noNaN: true }),
      fits: fc.boolean(),
      exposure: fc.double({ min: 0.1, max: 1, noNaN: true }),
      newcomer: fc.boolean(),
      sizeClass: fc.constantFrom('S', 'M', 'L'),
      province: fc.constantFrom('P', 'Q'),
    }),
    { selector: ({ code }) => code, maxLength: 40 },
  )
  .map((all) => all.map((each) => ({ ...each, newcomer: each.newcomer && each.fits })));

test('who answers the need comes before who is only near, and a better score comes first', () => {
  const near = candidate('N', { fits: false, score: 40 });
  expect(codes(rank([near, candidate('A', { score: 20 }), candidate('B', { score: 60 })], 10, false))).toBe('BAN');
});

test('between nearly equal ones, another size and province come first', () => {
  const list = [
    candidate('A', { score: 60 }),
    candidate('B', { score: 58 }),
    candidate('C', { score: 55, sizeClass: 'L', province: 'Q' }),
  ];
  expect(codes(rank(list, 3, false))).toBe('ACB');
});

test('who asked for the region does not get other provinces for variety', () => {
  const list = [
    candidate('A', { score: 60 }),
    candidate('B', { score: 58 }),
    candidate('C', { score: 55, province: 'Q' }),
  ];
  expect(codes(rank(list, 3, true))).toBe('ABC');
});

test('who was shown more than its share goes down', () => {
  expect(codes(rank([candidate('A', { score: 60, exposure: 0.5 }), candidate('B')], 2, false))).toBe('BA');
});

test('a newcomer that fits gets the last of the first places when none of them is one', () => {
  const many = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((code, index) =>
    candidate(code, { score: 90 - index, newcomer: code === 'G' }),
  );
  expect(codes(rank(many, 7, true))).toBe('ABCDGEF');
});

test('the order does not depend on the order of the candidates, and a shorter list is the beginning of a longer one', () => {
  const shuffled = anyCandidates.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
  );
  fc.assert(
    fc.property(shuffled, fc.integer({ min: 1, max: 50 }), fc.boolean(), ([all, other], first, inRegion) => {
      const ranked = rank(all, 50, inRegion);
      expect(new Set(ranked)).toEqual(new Set(all));
      expect(codes(rank(other, 50, inRegion))).toBe(codes(ranked));
      expect(codes(rank(all, first, inRegion))).toBe(codes(ranked.slice(0, first)));
      expect(
        ranked.findIndex(({ fits }) => !fits) === -1 ||
          ranked.slice(ranked.findIndex(({ fits }) => !fits)).every(({ fits }) => !fits),
      ).toBe(true);
    }),
  );
  expect(FIRST_SEEN).toBe(5);
});
