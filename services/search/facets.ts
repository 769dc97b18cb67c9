import { ENTRY_KINDS, PHASES } from '../entries/index.ts';
import { SIZE_CLASSES } from '../municipalities/index.ts';
import type { SearchAnswer } from '../ports/search.ts';
import { COST_BANDS } from './cost-bands.ts';
import { FACETS, type FacetField } from './index-spec.ts';
import type { Facet } from './search-query.ts';

/** Fields whose values have an order of their own; the others come with the most frequent value first. */
const ORDERS: Partial<Record<FacetField, readonly string[]>> = {
  kinds: ENTRY_KINDS,
  steps: Array.from({ length: 10 }, (_, index) => String(index + 1)),
  phases: PHASES,
  sizeClasses: SIZE_CLASSES.map(({ code }) => code),
  costBands: COST_BANDS.map(({ code }) => code),
};

/** The counts of an answer, field by field. */
export const facetsOf = (counts: SearchAnswer['facets']): readonly Facet[] =>
  FACETS.map((field) => {
    const values = [...(counts.get(field) ?? [])].map(([value, count]) => ({ value, count }));
    const order = ORDERS[field];
    return { field, values: order ? values.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value)) : values };
  });
