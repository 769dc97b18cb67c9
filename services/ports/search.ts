/**
 * The search port. Takes and gives plain documents; the engine is never visible to a caller, and neither engine knows
 * Dutch: language arrives as the `pack` of one `IndexSpec`. The index is a projection of the change log; storage has the
 * last word on what is public. See docs/decisions/0004.
 */
export type SearchScalar = string | number | boolean;

/** A document to index: id `[A-Za-z0-9_-]{1,511}`, text fields, filter fields (scalars or arrays of strings), dates as Unix ms. */
export interface SearchDocument {
  readonly id: string;
  readonly _geo?: { readonly lat: number; readonly lng: number };
  readonly [field: string]:
    SearchScalar | readonly string[] | { readonly lat: number; readonly lng: number } | null | undefined;
}

/** Filters are data, never strings. */
export type SearchFilter =
  | { readonly and: readonly SearchFilter[] }
  | { readonly or: readonly SearchFilter[] }
  | { readonly not: SearchFilter }
  | { readonly field: string; readonly op: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte'; readonly value: SearchScalar }
  | { readonly field: string; readonly op: 'in' | 'notIn'; readonly values: readonly SearchScalar[] }
  | { readonly field: string; readonly op: 'exists' | 'isNull' | 'isEmpty' }
  | { readonly geoRadius: { readonly lat: number; readonly lng: number; readonly meters: number } }
  | { readonly geoBox: GeoBox };

/** Degrees; a box does not reach over the date line. What has no place lies in none. */
export interface GeoBox {
  readonly north: number;
  readonly east: number;
  readonly south: number;
  readonly west: number;
}

/** What the language part gives both engines. Words are folded (lower case, no marks). */
export interface LanguagePack {
  /** Under this name a worker thread makes the same pack again from its synonyms: functions do not cross threads. */
  readonly name: string;
  /** Function words only; dropped from a query unless last. */
  readonly stopWords: readonly string[];
  /** Word or phrase (at most 3 words) -> equivalents. Write both directions for a two-way pair. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** Folded stem of a folded word: words with one stem are inflections of each other. */
  readonly stem: (word: string) => string;
  /** The two halves of a compound word, by the words that the hub knows; null when it is not one. */
  readonly halves: (word: string, known: (word: string) => number) => readonly [string, string] | null;
  /** Sounds between the halves of a compound: '', s, e, en, n. */
  readonly links: readonly string[];
  /** Changes whenever any part of the pack would give another answer. */
  readonly version: string;
}

export interface IndexSpec {
  readonly name: string;
  /** In order of importance. `halvesIn` names the shadow field that holds the compound halves of this one. */
  readonly searchable: readonly { readonly field: string; readonly weight: number; readonly halvesIn?: string }[];
  readonly filterable: readonly {
    readonly field: string;
    readonly array?: boolean;
    readonly comparison?: boolean;
    readonly facet?: boolean;
  }[];
  readonly sortable: readonly string[];
  /** Text fields that highlights may be asked of. */
  readonly displayed: readonly string[];
  readonly pack: LanguagePack;
  readonly typo: {
    readonly oneFrom: number;
    readonly twoFrom: number;
    readonly exactWords: readonly string[];
    readonly exactFields: readonly string[];
  };
  readonly maxTotalHits: number;
  readonly maxFacetValues: number;
  /** Last resort of every order, for stable pages: `field:desc` or `field:asc`. */
  readonly lastKeys: readonly string[];
}

export interface SearchRequest {
  readonly index: string;
  /**
   * What the person typed, at most 512 characters; '' lists everything. Words in quotes must stand there like that, and
   * what follows a minus must not stand there.
   */
  readonly q: string;
  /** `all`: every word must be found. By default a query that finds little is read more widely. */
  readonly strategy?: 'all';
  /** The hub's own limit on what may be found, ANDed with everything. */
  readonly scope?: SearchFilter;
  /** One filter per field group; a facet ignores the group of its own name when it is listed in `disjunctive`. */
  readonly filters?: Readonly<Record<string, SearchFilter>>;
  readonly facets?: readonly string[];
  readonly disjunctive?: readonly string[];
  readonly sort?: readonly (
    | { readonly field: string; readonly desc: boolean }
    | { readonly near: { readonly lat: number; readonly lng: number } }
  )[];
  readonly page: { readonly offset: number; readonly limit: number };
  readonly highlight?: readonly string[];
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** Documents to replace, ids to remove and a filter whose documents go, in that order; `seq` is then reached. */
export interface WriteBatch {
  readonly put: readonly SearchDocument[];
  readonly remove: readonly string[];
  readonly removeWhere?: SearchFilter;
  readonly seq?: number;
}

/** A marked text: ranges are UTF-16 offsets `[start, end)` into `text`, in order, never overlapping; never HTML. */
export interface Highlight {
  readonly text: string;
  readonly ranges: readonly (readonly [number, number])[];
}

export interface SearchHit {
  readonly id: string;
  /** Compares within one answer only. */
  readonly score: number;
  readonly highlights: Readonly<Record<string, Highlight>>;
  readonly distanceMeters?: number;
}

export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  readonly total: { readonly value: number; readonly exact: boolean };
  /** Field -> value -> count, most frequent first. A Map, since a value may be `__proto__`. */
  readonly facets: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The nearest spelling that finds something, when this one finds little. */
  readonly didYouMean?: string;
  /** True when time ran out and the answer may be incomplete. */
  readonly degraded: boolean;
}

/** Expected failures are values. */
export type SearchFailure =
  | { readonly kind: 'refused'; readonly field: string; readonly reason: string }
  | { readonly kind: 'unavailable'; readonly reason: 'down' | 'timeout' | 'busy' | 'missing' };

export type SearchOutcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: SearchFailure };

export interface WriteReceipt {
  /** `done` once the write can be found (or is gone); never throws for a slow engine. */
  settled(options?: { readonly timeoutMs?: number }): Promise<'done' | 'failed' | 'timeout'>;
}

export interface IndexHealth {
  readonly available: boolean;
  readonly documents: number;
  readonly specHash: string | null;
  /** Last change-log number that the index has taken in; 0 when empty. */
  readonly seq: number;
  readonly lastError: string | null;
}

export interface SearchPort {
  /** What the shared suite may ask of this engine beyond the common promises. */
  readonly capabilities: {
    readonly exactTotals: boolean;
    readonly looseStage: boolean;
    readonly reversedJoins: boolean;
  };
  /**
   * Opens the index and compares specification hashes. Never re-indexes by itself: while `rebuildNeeded` and no earlier
   * index is live, every request is `missing` until `rebuild` has filled one, since no answer is better than a wrong one.
   */
  ensureIndex(spec: IndexSpec): Promise<SearchOutcome<{ readonly rebuildNeeded: boolean }>>;
  /** One bad id or filter refuses the whole batch. Batches are taken in the order of the calls. */
  write(index: string, batch: WriteBatch): Promise<SearchOutcome<WriteReceipt>>;
  /** Never fails on what a person typed. */
  search(request: SearchRequest): Promise<SearchOutcome<SearchAnswer>>;
  /** Documents most like this one, by its most telling words. */
  similar(request: {
    readonly index: string;
    readonly id: string;
    readonly scope?: SearchFilter;
    readonly limit: number;
  }): Promise<SearchOutcome<readonly SearchHit[]>>;
  /**
   * Fills a new index beside the live one and switches at once. `source` gives all documents; `seq` is noted before it
   * is read. One at a time (else `busy`). A signal ends it with `timeout`; a source that throws makes it throw the same.
   * Whatever goes wrong, the live index stays as it was.
   */
  rebuild(
    spec: IndexSpec,
    source: AsyncIterable<readonly SearchDocument[]>,
    options: { readonly seq: number; readonly signal?: AbortSignal },
  ): Promise<SearchOutcome<{ readonly documents: number }>>;
  health(index: string): Promise<IndexHealth>;
  /** After the last write. */
  close(): Promise<void>;
}
