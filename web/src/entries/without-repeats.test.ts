import { withoutRepeats } from './without-repeats.ts';

const list = (...ids: string[]) => ids.map((id) => ({ id }));

test('no list shows the entry itself or what an earlier list shows, and each shows three at most', () => {
  const lists = withoutRepeats('own', [
    list('a', 'own', 'b', 'c', 'd'),
    list('c', 'd', 'e'),
    list('own', 'a', 'e', 'f'),
  ]);
  expect(lists.map((one) => one.map(({ id }) => id).join(' '))).toEqual(['a b c', 'd e', 'f']);
});

test('a list of nothing new stays empty', () => {
  expect(withoutRepeats('own', [list('a'), list('a', 'own')])).toEqual([list('a'), []]);
});
