import { spreadMarkers } from './spread-markers.ts';

const distances = (points: readonly (readonly [number, number])[]): readonly number[] =>
  points.flatMap(([x, y], i) => points.slice(i + 1).map(([ox, oy]) => Math.hypot(x - ox, y - oy)));

test('markers on one heap get a place each, and the own one stays', () => {
  const heap = [
    [100, 100],
    [100, 100],
    [101, 99],
    [98, 103],
    [104, 104],
    [99, 97],
  ] as const;
  const places = spreadMarkers(heap, 10);
  expect(places[0]).toEqual([100, 100]);
  expect(Math.min(...distances(places))).toBeGreaterThan(9);
});

test('markers with room stay exactly where they are', () => {
  const points = [
    [0, 0],
    [20, 0],
    [0, 20],
  ] as const;
  expect(spreadMarkers(points, 10)).toEqual(points);
});
