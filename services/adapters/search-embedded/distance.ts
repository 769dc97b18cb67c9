import type { Place } from './rows.ts';

const EARTH_DIAMETER_METERS = 12_742_018;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Distance over the earth's surface in metres (haversine, within 0.5 %); infinite for what has no place. */
export const distanceMeters = (from: Place | null, to: Place): number => {
  if (!from) return Infinity;
  const [lat, lng] = [radians(from.lat - to.lat) / 2, radians(from.lng - to.lng) / 2];
  const chord = Math.sin(lat) ** 2 + Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(lng) ** 2;
  return EARTH_DIAMETER_METERS * Math.asin(Math.min(1, Math.sqrt(chord)));
};
