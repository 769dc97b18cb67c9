import type { Point } from './map-frame.ts';

const ROUNDS = 60;

/** Moves both apart by half of what they are too near; points in one place part sideways. */
const apart = (a: Point, b: Point, distance: number): readonly [number, number] | null => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy);
  if (length >= distance) return null;
  const push = (distance - length) / 2;
  return length < 1e-6 ? [push, 0] : [(dx / length) * push, (dy / length) * push];
};

/**
 * Gives each marker a place of its own: none nearer to another than `distance`, each as near to its point as that
 * leaves it. The first one stays where it is.
 */
export const spreadMarkers = (points: readonly Point[], distance: number): readonly Point[] => {
  const places = points.map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [i, a] of places.entries()) {
      for (const [offset, b] of places.slice(i + 1).entries()) {
        const step = apart(a, b, distance);
        if (!step) continue;
        // The first one does not move, so the other takes the whole way.
        const share = i === 0 ? 2 : 1;
        if (i > 0) places[i] = [a[0] - step[0], a[1] - step[1]];
        places[i + 1 + offset] = [b[0] + step[0] * share, b[1] + step[1] * share];
      }
    }
  }
  return places;
};
