/** How often municipalities stood among the first, over the 90 days before today. */
export interface Impressions {
  of(code: string): number;
  readonly total: number;
}

/** Everybody may take up at least this share of the first places before it costs anything. */
const FLOOR = 0.02;

/** With fewer impressions a share says nothing yet. */
const ENOUGH = 1000;

/**
 * min(1, target / exposure): below 1 for a municipality that was shown more often than its share. The target is its
 * share of all offers, at least 2 %; exposure is its share of the first places. 1 until there is enough to tell.
 */
export const exposureFactor = (offers: number, allOffers: number, shown: number, total: number): number => {
  if (total < ENOUGH || shown === 0) return 1;
  const target = Math.max(FLOOR, allOffers === 0 ? 0 : offers / allOffers);
  return Math.min(1, target / (shown / total));
};

/** True when a municipality had less than 2 % of the impressions, once there are enough to tell. */
export const hardlyShown = (shown: number, total: number): boolean => total >= ENOUGH && shown < FLOOR * total;
