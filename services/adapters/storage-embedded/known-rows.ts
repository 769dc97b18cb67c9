import { LRUCache } from 'lru-cache';

/** Where a document is and in which version; `n` is never used again, so `n` and `v` together name one content. */
export interface Row {
  readonly n: number;
  readonly id: string;
  readonly v: number;
}

/**
 * Rows by id, as they were last committed: what is asked for by id needs no query. True as long as all writes pass here,
 * which the lock on the file sees to: a writer forgets the row within its transaction, and it is known anew after that.
 */
export type KnownRows = LRUCache<string, Row>;

const KEPT = 5_000;

export const knownRows = (): KnownRows => new LRUCache<string, Row>({ max: KEPT });
