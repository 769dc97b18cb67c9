import fc from 'fast-check';
import { firstOf } from './order.ts';

test('the first of a list are those a full sort would put first, with ties told apart by the order alone', () => {
  const rows = fc.uniqueArray(fc.nat(1_000), { maxLength: 200 });
  fc.assert(
    fc.property(rows, fc.nat(60), (list, most) => {
      const order = (a: number, b: number): number => (a % 10) - (b % 10) || a - b;
      expect(firstOf(list, most, order)).toEqual([...list].sort(order).slice(0, most));
    }),
  );
});
