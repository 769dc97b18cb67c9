import type { Hit, SearchResponse } from 'meilisearch';
import type { Highlight, IndexSpec, SearchAnswer, SearchHit, SearchRequest } from '../../ports/search.ts';
import { readMarks } from './marked-text.ts';
import { ownCounts, windowOf } from './queries.ts';

const highlightsOf = (hit: Hit, fields: readonly string[]): Record<string, Highlight> => {
  const formatted: Readonly<Record<string, unknown>> = hit._formatted ?? {};
  return Object.fromEntries(
    fields.map((field) => {
      const text = formatted[field];
      return [field, readMarks(typeof text === 'string' ? text : '')];
    }),
  );
};

const toHit = (hit: Hit, highlight: readonly string[]): SearchHit => {
  const distance: unknown = hit._geoDistance;
  return {
    id: String(hit.id),
    score: hit._rankingScore ?? 0,
    highlights: highlightsOf(hit, highlight),
    ...(typeof distance === 'number' ? { distanceMeters: distance } : {}),
  };
};

/** Meilisearch counts in the order of the values; most frequent first, as in the embedded engine. */
const countsOf = (response: SearchResponse | undefined, field: string): Map<string, number> => {
  const counts = Object.entries(response?.facetDistribution?.[field] ?? {});
  return new Map(counts.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
};

/** Reads the responses of `queriesOf`, in its order. */
export const answerOf = (
  spec: IndexSpec,
  request: SearchRequest,
  [main, ...counts]: readonly SearchResponse[],
): SearchAnswer => {
  const { skip } = windowOf(request.page);
  const own = ownCounts(request);
  const responseFor = (field: string): SearchResponse | undefined =>
    own.includes(field) ? counts[own.indexOf(field)] : main;
  const total = main?.totalHits ?? 0;
  return {
    hits: (main?.hits ?? []).slice(skip).map((hit) => toHit(hit, request.highlight ?? [])),
    total: { value: total, exact: total < spec.maxTotalHits },
    facets: new Map((request.facets ?? []).map((field) => [field, countsOf(responseFor(field), field)])),
    degraded: false,
  };
};
