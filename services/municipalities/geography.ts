import type { Municipality } from './municipality.ts';

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between two centres as the crow flies (haversine). */
export const distanceKm = (
  a: Pick<Municipality, 'latitude' | 'longitude'>,
  b: Pick<Municipality, 'latitude' | 'longitude'>,
): number => {
  const halfLat = Math.sin(radians(b.latitude - a.latitude) / 2);
  const halfLng = Math.sin(radians(b.longitude - a.longitude) / 2);
  const chord = halfLat ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * halfLng ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(chord));
};

/** What binds two municipalities, strongest first. */
export type Tie = 'neighbour' | 'corop' | 'safety-region' | 'province' | 'distance';

export interface Proximity {
  /** 0 to 1. */
  readonly value: number;
  readonly tie: Tie;
  readonly km: number;
}

/**
 * How near two municipalities are to each other: 1 neighbour, 0.7 same COROP area, 0.55 same safety region, 0.3 same
 * province, else 0.3·exp(−km/50). Values follow the measured lift of shared rare software: 6.2, 3.9, 2.9 and 1.5.
 */
export const proximity = (a: Municipality, b: Municipality, areNeighbours: boolean): Proximity => {
  const km = distanceKm(a, b);
  if (areNeighbours) return { value: 1, tie: 'neighbour', km };
  if (a.corop === b.corop) return { value: 0.7, tie: 'corop', km };
  if (a.safetyRegionCode === b.safetyRegionCode) return { value: 0.55, tie: 'safety-region', km };
  if (a.provinceCode === b.provinceCode) return { value: 0.3, tie: 'province', km };
  return { value: 0.3 * Math.exp(-km / 50), tie: 'distance', km };
};
