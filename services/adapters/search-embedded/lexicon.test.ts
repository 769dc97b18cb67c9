import fc from 'fast-check';
import { lowerBound, nearWords, prefixRange } from './lexicon.ts';

/** The textbook distance: restricted Damerau over the whole table. */
const distance = (a: string, b: string): number => {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let j = 0; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      rows[i]![j] = Math.min(
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        swap,
      );
    }
  return at(a.length, b.length);
};

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 1, maxLength: 9 });
const list = fc.uniqueArray(word, { minLength: 1, maxLength: 60 }).map((words) => [...words].sort());

const nearest = (known: string, sought: string, open: boolean): number => {
  const beginnings = open ? Array.from({ length: known.length + 1 }, (_, i) => known.slice(0, i)) : [known];
  return Math.min(...beginnings.map((part) => distance(part, sought))) + (known[0] === sought[0] ? 0 : 1);
};

test('near words are those within the distance, whole or by their beginning, however they share beginnings', () => {
  fc.assert(
    fc.property(list, word, fc.constantFrom(1, 2), fc.boolean(), (known, sought, most, open) => {
      const expected = known
        .map((each) => ({ word: each, typos: nearest(each, sought, open) }))
        .filter(({ typos }) => typos > 0 && typos <= most);
      expect(nearWords(known, sought, most, open)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

test('the words with a beginning lie in one range', () => {
  fc.assert(
    fc.property(list, word, (known, prefix) => {
      expect(known.slice(...prefixRange(known, prefix))).toEqual(known.filter((each) => each.startsWith(prefix)));
    }),
  );
});

test('a place in the list is found at both ends', () => {
  expect(['b', 'd'].map((key) => lowerBound(['b', 'c'], key))).toEqual([0, 2]);
  expect(lowerBound([], 'a')).toBe(0);
});

test('very long words are no near spelling of anything', () => {
  expect(nearWords(['a'.repeat(64)], 'a'.repeat(65), 2, false)).toEqual([]);
  expect(nearWords(['a'.repeat(70)], 'a'.repeat(63), 2, false)).toEqual([]);
  expect(nearWords(['a'.repeat(70)], `${'a'.repeat(9)}b`, 1, true)).toEqual([{ word: 'a'.repeat(70), typos: 1 }]);
});
