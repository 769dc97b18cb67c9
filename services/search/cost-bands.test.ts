import { costBandOf } from './cost-bands.ts';

test.each([
  [null, null],
  [0, 'NOTHING'],
  [1, 'UP_TO_10000'],
  [10_000, 'UP_TO_10000'],
  [10_001, 'FROM_10000_TO_50000'],
  [50_000, 'FROM_10000_TO_50000'],
  [250_000, 'FROM_50000_TO_250000'],
  [250_001, 'OVER_250000'],
])('a cost of %p euro falls in %p', (euro, band) => {
  expect(costBandOf(euro)).toBe(band);
});
