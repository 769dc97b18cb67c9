import type { EntryCopy, EntryKind, Phase } from '../entries/index.ts';
import type { SizeClass } from '../municipalities/index.ts';
import type { Problem } from '../platform/problem.ts';
import type { CostBand } from './cost-bands.ts';
import type { FacetField } from './index-spec.ts';

type List<T> = readonly T[] | null | undefined;

/** Within one list a value is enough; all that are given must match. A theme includes its narrower ones. */
export interface SearchFilterInput {
  readonly kinds?: List<EntryKind>;
  readonly themes?: List<string>;
  readonly steps?: List<number>;
  readonly municipalities?: List<string>;
  /** Codes or names. */
  readonly provinces?: List<string>;
  /** COROP areas: codes or names. */
  readonly corops?: List<string>;
  readonly sizeClasses?: List<SizeClass>;
  readonly phases?: List<Phase>;
  readonly licences?: List<string>;
  readonly costBands?: List<CostBand>;
  /** Within so many kilometres of the centre of a municipality. */
  readonly near?: { readonly code: string; readonly radiusKm: number } | null | undefined;
  /** Entries of municipalities that are like this one. */
  readonly peersOf?: string | null | undefined;
}

export type SearchSort = 'RELEVANCE' | 'NEWEST' | 'UPDATED' | 'TITLE' | 'DISTANCE' | 'REUSE';

export interface SearchQuery {
  /** What the person typed; '' finds everything. */
  readonly query: string;
  readonly filter?: SearchFilterInput | null | undefined;
  readonly sort?: SearchSort | null | undefined;
  /** From 1. */
  readonly page?: number | null | undefined;
  readonly pageSize?: number | null | undefined;
}

/** Text with the places that matched, as UTF-16 offsets. */
export interface HighlightedText {
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

export interface EntryHit {
  readonly entry: EntryCopy;
  readonly highlights: { readonly title: HighlightedText | null; readonly summary: HighlightedText | null };
  /** From the municipality in `near`. */
  readonly distanceKm: number | null;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface Facet {
  readonly field: FacetField;
  readonly values: readonly FacetCount[];
}

/** The same search without one group of choices (`query`: without its words), and how many it finds. */
export interface WiderSearch {
  readonly without: string;
  readonly total: number;
}

export interface SearchResult {
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly hits: readonly EntryHit[];
  readonly facets: readonly Facet[];
  readonly didYouMean: string | null;
  /** Searches that find more, when this one finds little. */
  readonly wider: readonly WiderSearch[];
  /** Key of the text that says how search is limited now; null when it is not. */
  readonly notice: string | null;
  readonly problems: readonly Problem[];
}

/** An answer without results. */
export const NO_RESULT: SearchResult = {
  total: 0,
  totalIsExact: true,
  hits: [],
  facets: [],
  didYouMean: null,
  wider: [],
  notice: null,
  problems: [],
};
