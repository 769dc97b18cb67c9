import type { IndexSpec } from '../../ports/search.ts';
import type { WordCounts } from './word-counts.ts';

/** An index that answers, as this process knows it. */
export interface IndexState {
  readonly spec: IndexSpec;
  readonly hash: string;
  readonly counts: WordCounts;
  /** Settles when every write that was sent has ended. */
  acknowledged: Promise<void>;
  seq: number;
  /** Under way while `seq` is being stored; many batches share one note. */
  noting: Promise<void> | null;
  /** Writes that failed so far: what was sent before one was known of does not move `seq` past it. */
  failures: number;
}
