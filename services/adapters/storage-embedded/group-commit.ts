import { Conflict, Stale } from '../../ports/storage.ts';
import type { Sql } from './sqlite-driver.ts';

/** Most writes in one transaction: a flood of them must not hold up the event loop. */
const MAX_BATCH = 128;

/** Most turns of the event loop that a write waits for others. */
const MAX_TURNS = 16;

interface Waiting {
  readonly job: () => () => void;
  readonly fail: (error: unknown) => void;
}

/** Runs `work` as one transaction: all of it is stored for good when this returns, or nothing when it throws. */
export const inTransaction = (sql: Sql, work: () => void): void => {
  sql.exec('BEGIN IMMEDIATE');
  try {
    work();
    sql.exec('COMMIT');
  } catch (error) {
    rollBack(sql);
    throw error;
  }
};

/** SQLite has already rolled back by itself after some errors, and then refuses to do it again. */
const rollBack = (sql: Sql): void => {
  try {
    sql.exec('ROLLBACK');
  } catch {
    // Nothing is open any more, which is what was wanted.
  }
};

/**
 * Group commit: writes of one turn of the event loop, and of the next ones while more come in, share one transaction,
 * thus one fsync, before any of them is acknowledged. `Stale` and `Conflict` fail the write they belong to; any other error fails all that share its transaction.
 */
export class GroupCommit {
  readonly #sql: Sql;
  readonly #committed: () => void;
  readonly #explain: (error: unknown) => unknown;
  #queue: Waiting[] = [];

  /** `committed` is called after each transaction, before its writers go on; `explain` makes errors of the disk readable. */
  constructor(sql: Sql, committed: () => void, explain: (error: unknown) => unknown) {
    this.#sql = sql;
    this.#committed = committed;
    this.#explain = explain;
  }

  /**
   * Runs a synchronous job in the next transaction and resolves once that is on disk. `committed` is called before
   * anything else can read.
   */
  write<R>(job: () => R, committed: (result: R) => void = () => undefined): Promise<R> {
    return new Promise<R>((resolve, fail) => {
      const run = (): (() => void) => {
        const result = job();
        return () => {
          committed(result);
          resolve(result);
        };
      };
      if (this.#queue.push({ job: run, fail }) === 1) this.#schedule();
    });
  }

  /** Commits once a turn brings nothing new: a commit costs an fsync, waiting for those about to write next to nothing. */
  #schedule(turns = 1): void {
    const before = this.#queue.length;
    setImmediate(() => {
      const grows = this.#queue.length > before;
      if (grows && turns < MAX_TURNS && this.#queue.length < MAX_BATCH) return this.#schedule(turns + 1);
      const batch = this.#queue.splice(0, MAX_BATCH);
      if (this.#queue.length > 0) this.#schedule();
      this.#commit(batch);
    });
  }

  #commit(batch: readonly Waiting[]): void {
    const outcomes: (() => void)[] = [];
    try {
      inTransaction(this.#sql, () => {
        for (const waiting of batch) outcomes.push(outcomeOf(waiting));
      });
    } catch (error) {
      const explained = this.#explain(error);
      for (const { fail } of batch) fail(explained);
      return;
    }
    for (const tell of outcomes) tell();
    this.#committed();
  }
}

const outcomeOf = ({ job, fail }: Waiting): (() => void) => {
  try {
    return job();
  } catch (error) {
    if (error instanceof Stale || error instanceof Conflict) return () => fail(error);
    throw error;
  }
};
