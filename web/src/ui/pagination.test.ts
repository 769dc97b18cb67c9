import { pagesToShow } from './pagination.tsx';

test('the first, the last, the present page and its neighbours are shown; gaps are marked', () => {
  expect(pagesToShow(1, 3)).toEqual([1, 2, 3]);
  expect(pagesToShow(5, 10)).toEqual([1, null, 4, 5, 6, null, 10]);
  expect(pagesToShow(1, 10)).toEqual([1, 2, null, 10]);
  expect(pagesToShow(10, 10)).toEqual([1, null, 9, 10]);
});
