import { sizeLikeness, type Municipality } from '../municipalities/index.ts';
import type { RegionWeight } from '../entries/index.ts';

/** The parts of a score, each 0 to 1. */
export const TERMS = ['fit', 'reciprocity', 'proximity', 'software', 'size', 'capacity', 'record'] as const;
export type Term = (typeof TERMS)[number];
export type TermValues = Readonly<Record<Term, number>>;

const WEIGHTS: TermValues = {
  fit: 0.45,
  reciprocity: 0.15,
  proximity: 0.15,
  software: 0.1,
  size: 0.05,
  capacity: 0.05,
  record: 0.05,
};

/** What each part adds to a score of 0 to 100. Somebody for whom the region does not matter gets no points for it. */
export const pointsOf = (values: TermValues, region: RegionWeight): TermValues => {
  const weightOf = (term: Term): number => (term === 'proximity' && region === 'NO' ? 0 : WEIGHTS[term]);
  return Object.fromEntries(TERMS.map((term) => [term, 100 * weightOf(term) * values[term]])) as Record<Term, number>;
};

export const scoreOf = (points: TermValues): number => TERMS.reduce((sum, term) => sum + points[term], 0);

/** 1 for the same size and urbanity; 0 from a factor of ten; a tenth off for each class of urbanity between. */
export const sizeValue = (
  a: Pick<Municipality, 'inhabitants' | 'urbanityClass'>,
  b: Pick<Municipality, 'inhabitants' | 'urbanityClass'>,
): number =>
  Math.max(0, sizeLikeness(a.inhabitants, b.inhabitants) - 0.1 * Math.abs(a.urbanityClass - b.urbanityClass));

/** A day a week: what a need counts as when it does not say how many hours its municipality puts in. */
const USUAL_HOURS = 8;

/** The hours a week that a partner offers against those of the asker; 0 when it offers none. */
export const capacityValue = (offered: number | null, own: number | null): number =>
  Math.min(1, (offered ?? 0) / Math.max(1, own ?? USUAL_HOURS));

/** Mean of the ratings of finished projects, drawn to 0.5 with the weight of five. Nobody has been rated yet. */
export const RECORD_WITHOUT_RATINGS = 0.5;
