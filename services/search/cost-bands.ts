/** Classes in which a budget is thought, by the most that something costs in euro; in their order. */
export const COST_BANDS = [
  { code: 'NOTHING', upTo: 0 },
  { code: 'UP_TO_10000', upTo: 10_000 },
  { code: 'FROM_10000_TO_50000', upTo: 50_000 },
  { code: 'FROM_50000_TO_250000', upTo: 250_000 },
  { code: 'OVER_250000', upTo: Infinity },
] as const;
export type CostBand = (typeof COST_BANDS)[number]['code'];

/** The class of a cost in euro; null when it is not known. */
export const costBandOf = (euro: number | null): CostBand | null =>
  euro === null ? null : (COST_BANDS.find(({ upTo }) => euro <= upTo)?.code ?? null);
