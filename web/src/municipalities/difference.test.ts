import fc from 'fast-check';
import { askedAt, comparePath, meant } from './compare-address.ts';
import { differenceOf } from './difference.ts';
import { themesOfBoth } from './themes-of-both.ts';

const amount = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.double({ min: 0, max: 1e6, noNaN: true }));

test('a difference is the same from both sides, with the other one named as the larger', () => {
  fc.assert(
    fc.property(amount, amount, (one, other) => {
      const [there, back] = [differenceOf(one, other), differenceOf(other, one)];
      if ('larger' in there && 'larger' in back) {
        expect(there.larger).not.toBe(back.larger);
        expect([one, other][there.larger]).toBe(Math.max(one, other));
        expect({ ...there, larger: 0 }).toEqual({ ...back, larger: 0 });
      } else expect(there).toEqual(back);
    }),
  );
});

test.each([
  [100, 100, { kind: 'same' }],
  [0, 0, { kind: 'same' }],
  [1010, 1000, { kind: 'nearly' }],
  [115, 100, { kind: 'percent', larger: 0, amount: 15 }],
  [100, 350, { kind: 'times', larger: 1, amount: 3.5 }],
  [0, 4, { kind: 'only', larger: 1, amount: 4 }],
])('%d against %d', (one, other, difference) => expect(differenceOf(one, other)).toEqual(difference));

const theme = fc.constantFrom('a', 'b', 'c', 'd').map((code) => ({ code, name: code.toUpperCase() }));
const entries = fc.array(fc.record({ id: fc.uuid(), themes: fc.uniqueArray(theme, { selector: ({ code }) => code }) }));

test('themes of both come first, and swapping the two swaps their entries and nothing else', () => {
  fc.assert(
    fc.property(entries, entries, (one, other) => {
      const there = themesOfBoth(one, other);
      const back = themesOfBoth(other, one);
      expect(back).toEqual(there.map((group) => ({ ...group, one: group.other, other: group.one })));
      const shared = there.map((group) => group.one.length > 0 && group.other.length > 0);
      expect(shared).toEqual([...shared].sort((a, b) => Number(b) - Number(a)));
      const placed = new Set(there.flatMap((group) => [...group.one, ...group.other]).map(({ id }) => id));
      expect(placed.size).toBe(new Set([...one, ...other].filter(({ themes }) => themes.length > 0)).size);
    }),
  );
});

test('an address holds codes or names, and a name means the only one or exactly that one', () => {
  const visit = { query: new URLSearchParams('een=gm0758&ander= Den Bosch ') };
  expect(askedAt(visit, 'een')).toEqual({ typed: 'gm0758', code: 'GM0758', name: '' });
  expect(askedAt(visit, 'ander')).toEqual({ typed: 'Den Bosch', code: '', name: 'Den Bosch' });
  const bergen = [
    { code: 'GM0893', name: 'Bergen (L)' },
    { code: 'GM0748', name: 'Bergen op Zoom' },
  ];
  expect(meant('bergen l', bergen)?.code).toBe('GM0893');
  expect(meant('bergen', bergen)).toBeUndefined();
  expect(meant('zoom', bergen.slice(1))?.code).toBe('GM0748');
  expect(comparePath('GM0758')).toBe('/gemeenten/vergelijk?een=GM0758');
});
