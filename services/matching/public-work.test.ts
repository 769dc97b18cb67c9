import { lastChange } from './public-work.ts';
import type { Change } from '../ports/storage.ts';

test.each([0, 1, 2, 3, 7, 8, 1000, 1023, 1_000_001])(
  'the end of a log of %i changes is found in few looks',
  async (length) => {
    let looks = 0;
    const changes = (after: number): Promise<readonly Change[]> => {
      looks++;
      const change = { seq: after + 1, collection: 'entries', id: 'x', version: 1, at: '', type: 'entry.saved' };
      return Promise.resolve(after < length ? [change] : []);
    };
    expect(await lastChange(changes)).toBe(length);
    expect(looks).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(length + 2)) + 2);
  },
);
