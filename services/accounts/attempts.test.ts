import fc from 'fast-check';
import { FORGET_AFTER, oneMore, PASSWORD_LIMITS, secondsToWait, type Attempts } from './attempts.ts';
import { networkOf } from './attempt-guard.ts';

const limit = PASSWORD_LIMITS.account;
const start = new Date('2026-11-24T09:00:00.000Z');
const later = (seconds: number): Date => new Date(start.getTime() + seconds * 1000);
const after = (count: number): Attempts => ({ count, lastAt: start.toISOString() });

test('ten attempts are free, then the wait doubles: 2, 4, 8 seconds', () => {
  expect([9, 10, 11, 12].map((count) => secondsToWait(after(count), limit, start))).toEqual([0, 2, 4, 8]);
});

test('the wait runs down with the clock', () => {
  expect(secondsToWait(after(12), limit, later(5))).toBe(3);
  expect(secondsToWait(after(12), limit, later(8))).toBe(0);
});

test('nobody is ever locked out for good: no wait is longer than a quarter of an hour, also when the clock is set back', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: -90_000, max: 90_000 }), (count, seconds) => {
      const wait = secondsToWait(after(count), limit, later(seconds));
      expect(wait).toBeGreaterThanOrEqual(0);
      expect(wait).toBeLessThanOrEqual(15 * 60);
    }),
  );
});

test('a day without attempts wipes the slate clean', () => {
  expect(secondsToWait(after(500), limit, later(FORGET_AFTER))).toBe(0);
  expect(oneMore(after(500), later(FORGET_AFTER)).count).toBe(1);
  expect(oneMore(after(500), later(FORGET_AFTER - 1)).count).toBe(501);
});

test('an IPv6 customer has one count for a whole /64, and an IPv4 address one for all its spellings', () => {
  expect(networkOf('2001:db8:1:2:aaaa::1')).toBe(networkOf('2001:db8:1:2:bbbb::2'));
  expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'));
  expect(networkOf('::ffff:192.0.2.1')).toBe(networkOf('192.0.2.1'));
});
