import { shadeOf, shadesUpTo } from './count-classes.ts';

test('few results give a shade to each number, many give wider classes', () => {
  expect(shadesUpTo(3)).toEqual([1, 2, 3]);
  expect(shadesUpTo(16)).toEqual([1, 2, 4, 8]);
  expect(shadesUpTo(10_000)).toEqual([1, 10, 100, 1000]);
});

test('without results there is no shade', () => {
  expect(shadesUpTo(0)).toEqual([]);
  expect(shadeOf(0, [])).toBe(0);
});

test('every count has a shade, more is never lighter, the largest is darkest', () => {
  for (let most = 1; most <= 400; most += 1) {
    const starts = shadesUpTo(most);
    const shades = Array.from({ length: most }, (_, index) => shadeOf(index + 1, starts));
    expect(shades[0]).toBe(1);
    expect(shades).toEqual([...shades].sort((a, b) => a - b));
    expect(shades.at(-1)).toBe(starts.length);
  }
});
