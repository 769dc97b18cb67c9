import { newestSlot, pauseAfter } from './due.ts';

const at = (time: string): Date => new Date(time);

test('a daily job belongs to the day in Amsterdam once its hour has come, else to the day before', () => {
  const daily = { dailyAt: 7 };
  expect(newestSlot(daily, at('2026-11-24T05:59:59Z'))).toBe('2026-11-23');
  expect(newestSlot(daily, at('2026-11-24T06:00:00Z'))).toBe('2026-11-24');
  expect(newestSlot(daily, at('2026-07-01T05:00:00Z'))).toBe('2026-07-01');
  expect(newestSlot(daily, at('2026-12-31T23:30:00Z'))).toBe('2026-12-31');
});

test('a day has one slot also when the clocks change, and when its hour is left out or comes twice', () => {
  const daily = { dailyAt: 2 };
  const slotsOf = (from: string): readonly string[] => {
    const hours = Array.from({ length: 48 * 4 }, (_, quarter) => new Date(Date.parse(from) + quarter * 900_000));
    return [...new Set(hours.map((hour) => newestSlot(daily, hour)))];
  };
  expect(slotsOf('2026-03-28T12:00:00Z')).toEqual(['2026-03-28', '2026-03-29', '2026-03-30']);
  expect(slotsOf('2026-10-24T12:00:00Z')).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']);
});

test('a job that runs every so often has slots of that length', () => {
  expect(newestSlot({ every: 15_000 }, at('2026-11-24T09:00:29.999Z'))).toBe('2026-11-24T09:00:15.000Z');
});

test('a job that goes on failing is tried less and less, at least every hour', () => {
  expect([1, 2, 3, 8, 500].map(pauseAfter)).toEqual([30_000, 60_000, 120_000, 3_600_000, 3_600_000]);
});
