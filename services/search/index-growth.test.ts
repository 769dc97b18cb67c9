import { hasOutgrown } from './index-growth.ts';

test('an index is made anew when it has doubled, but not for a handful of documents', () => {
  expect(hasOutgrown(800, 46)).toBe(true);
  expect(hasOutgrown(200, 0)).toBe(true);
  expect(hasOutgrown(199, 0)).toBe(false);
  expect(hasOutgrown(1_999, 1_000)).toBe(false);
  expect(hasOutgrown(2_000, 1_000)).toBe(true);
  expect(hasOutgrown(10, 1_000)).toBe(false);
});
