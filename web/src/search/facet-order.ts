import type { FacetField, SearchQuestion } from '../../../schema/search-question.ts';

/** One line of a group of filters. */
export interface FacetLine {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The lines of each group, in the order shown. */
export type FacetLines = ReadonlyMap<string, readonly FacetLine[]>;

export interface FacetAnswer {
  readonly field: string;
  readonly values: readonly FacetLine[];
}

/** Vocabularies with an order of their own; other groups go by count. */
const orders: Partial<Readonly<Record<FacetField, readonly string[]>>> = {
  kinds: ['CASE_STUDY', 'TOOL', 'PROJECT', 'ALGORITHM', 'NEED'],
  steps: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  sizeClasses: ['UNDER_20000', 'FROM_20000_TO_50000', 'FROM_50000_TO_100000', 'FROM_100000_TO_250000', 'OVER_250000'],
  costBands: ['NOTHING', 'UP_TO_10000', 'FROM_10000_TO_50000', 'FROM_50000_TO_250000', 'OVER_250000'],
  phases: ['IDEA', 'PREPARATION', 'PILOT', 'IN_USE', 'ENDED'],
};

// A value that was chosen stays to be seen, also when nothing is left of it.
const withChosen = (values: readonly FacetLine[], chosen: readonly string[]): readonly FacetLine[] => [
  ...values,
  ...chosen
    .filter((value) => !values.some((line) => line.value === value))
    .map((value) => ({ value, label: value, count: 0 })),
];

const freshOrder = (
  field: FacetField,
  lines: readonly FacetLine[],
  chosen: readonly string[],
): readonly FacetLine[] => {
  const order = orders[field];
  const rank = (line: FacetLine): number => (order ? order.indexOf(line.value) : chosen.includes(line.value) ? 0 : 1);
  return [...lines].sort(
    (a, b) => rank(a) - rank(b) || (order ? 0 : b.count - a.count || a.label.localeCompare(b.label)),
  );
};

/** An answer holds at most so many values of a group, so that a page with every municipality does not grow heavy. */
export const MOST_VALUES = 60;

/**
 * What was shown keeps its place, with its new count; what is new comes last. A value that is not in a full answer may
 * have any count: it goes.
 */
const keptOrder = (before: readonly FacetLine[], lines: readonly FacetLine[]): readonly FacetLine[] => [
  ...before.flatMap((line) => {
    const now = lines.find((one) => one.value === line.value);
    return now ?? (lines.length < MOST_VALUES ? { ...line, count: 0 } : []);
  }),
  ...lines.filter((line) => !before.some((one) => one.value === line.value)),
];

/**
 * Orders the lines of every group. Lines do not jump while somebody is ticking: pass what was shown before to keep the
 * order; null orders them afresh, with what was chosen first.
 */
export const orderFacets = (
  facets: readonly FacetAnswer[],
  question: SearchQuestion,
  before: FacetLines | null,
): FacetLines =>
  new Map(
    (Object.keys(question.chosen) as FacetField[]).map((field) => {
      const chosen = question.chosen[field];
      const lines = withChosen(facets.find((facet) => facet.field === field)?.values ?? [], chosen);
      const shown = before?.get(field);
      return [field, shown && shown.length > 0 ? keptOrder(shown, lines) : freshOrder(field, lines, chosen)] as const;
    }),
  );

/** An address may name a province or a COROP area; the page goes on with its code. */
export const withAreaCodes = (facets: readonly FacetAnswer[], question: SearchQuestion): SearchQuestion => {
  const codesIn = (field: 'provinces' | 'corops'): readonly string[] => {
    const lines = facets.find((facet) => facet.field === field)?.values ?? [];
    return question.chosen[field].map(
      (value) => lines.find((line) => line.label === value && line.value !== value)?.value ?? value,
    );
  };
  const chosen = { ...question.chosen, provinces: codesIn('provinces'), corops: codesIn('corops') };
  return { ...question, chosen };
};
