import type { Reason } from '../platform/reason.ts';
import type { Proximity } from './geography.ts';
import type { Municipality } from './municipality.ts';

/** A municipality that resembles another one. `score` is 0 to 100 and is the sum of the points of its reasons. */
export interface Peer {
  readonly municipality: Municipality;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const WEIGHT = { size: 50, urbanity: 25, region: 25 } as const;

/** 1 for equal numbers of inhabitants, 0 from a factor of ten. */
export const sizeLikeness = (a: number, b: number): number =>
  // Larger by smaller: the logarithm of the inverse may differ in its last digit, and likeness has no direction.
  Math.max(0, 1 - Math.log(Math.max(a, b) / Math.min(a, b)) / Math.log(10));

/** 1 for the same urbanity class, a quarter less for each class between. */
export const urbanityLikeness = (a: number, b: number): number => 1 - Math.abs(a - b) / 4;

/** Compares one municipality with another and says why in words and points. */
export const comparePeer = (self: Municipality, other: Municipality, near: Proximity): Peer => {
  const reasons: readonly Reason[] = [
    {
      term: 'size',
      points: WEIGHT.size * sizeLikeness(self.inhabitants, other.inhabitants),
      key: 'municipalities.peer-size',
      params: { self: self.inhabitants, other: other.inhabitants, selfName: self.name, name: other.name },
    },
    {
      term: 'urbanity',
      points: WEIGHT.urbanity * urbanityLikeness(self.urbanityClass, other.urbanityClass),
      key:
        self.urbanityClass === other.urbanityClass
          ? 'municipalities.peer-urbanity-same'
          : 'municipalities.peer-urbanity',
      params: { self: self.urbanityClass, other: other.urbanityClass, selfName: self.name, name: other.name },
    },
    {
      term: 'region',
      points: WEIGHT.region * near.value,
      key: `municipalities.tie-${near.tie}`,
      params: {
        km: Math.round(near.km),
        corop: other.corop,
        region: other.safetyRegionName,
        province: other.provinceName,
      },
    },
  ];
  return { municipality: other, score: reasons.reduce((sum, reason) => sum + reason.points, 0), reasons };
};

/** Most alike first; equal ones by code, so that the order never depends on where we began. */
export const byLikeness = (a: Peer, b: Peer): number =>
  b.score - a.score || (a.municipality.code < b.municipality.code ? -1 : 1);
