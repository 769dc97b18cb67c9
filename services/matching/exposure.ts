/** How often each municipality stood among the first, in the last 90 days. */
export interface Impressions {
  of(code: string): number;
  readonly total: number;
}

/** Everybody may take up at least this share of the first places before it costs anything. */
const FLOOR = 0.02;

/** Counts as impressions that were fair, so that the first few real ones do not turn the list upside down. */
const FAIR_START = 1000;

/** The share of the first places that a municipality may take up: its share of all offers, at least 2 %. */
const targetOf = (offers: number, allOffers: number): number =>
  Math.max(FLOOR, allOffers === 0 ? 0 : offers / allOffers);

/** min(1, target / exposure): below 1 for a municipality that was shown more often than its share. */
export const exposureFactor = (offers: number, allOffers: number, shown: number, total: number): number => {
  const target = targetOf(offers, allOffers);
  return Math.min(1, (target * (total + FAIR_START)) / (shown + FAIR_START * target));
};

/** True when a municipality had less than 2 % of the impressions, once there are enough to tell. */
export const hardlyShown = (shown: number, total: number): boolean => total >= FAIR_START && shown < FLOOR * total;
