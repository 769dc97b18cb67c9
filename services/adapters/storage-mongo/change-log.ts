import { setTimeout as pause } from 'node:timers/promises';
import type { Change } from '../../ports/storage.ts';
import { changesRange } from '../storage/changes.ts';
import { isDuplicate, READ_LIMIT, type Log, type Logged } from './stored.ts';

/** An event on its way into the log, before it has its number. */
export type Entering = Omit<Logged, '_id'>;

/** What the driver tells of an ordered insert of many that stopped half-way: at which one. */
interface Interrupted {
  readonly writeErrors?: readonly { readonly index: number }[];
}

/**
 * The numbered log of a database that several processes write to. The next number is the last one + 1 under the unique
 * `_id`, and one process inserts in order: n + 1 is never visible before n, and no number is left out.
 */
export class ChangeLog {
  readonly #log: Log;
  /** On a replica set only what a majority has is final: a number seen earlier could be taken back by a change of primary. */
  readonly #reading;
  #last = 0;

  constructor(log: Log, replicated: boolean) {
    this.#log = log;
    this.#reading = replicated ? ({ ...READ_LIMIT, readConcern: { level: 'majority' } } as const) : READ_LIMIT;
  }

  async prepare(): Promise<void> {
    await this.#log.createIndex({ e: 1 }, { unique: true, name: 'e' }, {});
  }

  async after(number: number, limit: number | undefined): Promise<readonly Change[]> {
    const range = changesRange(number, limit);
    const found = await this.#log
      .find({ _id: { $gt: range.after } }, { ...this.#reading, projection: { e: 0 } })
      .sort({ _id: 1 })
      .limit(range.limit)
      .toArray();
    return found.map(({ _id, ...change }) => ({ seq: _id, ...change }));
  }

  /** Adds events in this order. Those that are in the log already, by another process or before a lost answer, are passed over. */
  async append(events: readonly Entering[]): Promise<void> {
    let left = events;
    while (left.length > 0) {
      const added = await this.#insert(left);
      left = left.slice(added);
      if (left.length > 0) left = await this.#afterCollision(left, added);
    }
  }

  /** Gives how many of them went in before a number or an event turned out to be there already. */
  async #insert(events: readonly Entering[]): Promise<number> {
    const rows = events.map((event, index) => ({ ...event, _id: this.#last + 1 + index }));
    const added = await this.#log.insertMany(rows, { ordered: true }).then(
      () => rows.length,
      (error: unknown) => {
        if (!isDuplicate(error)) throw error;
        return (error as Interrupted).writeErrors?.[0]?.index ?? 0;
      },
    );
    this.#last += added;
    return added;
  }

  async #afterCollision(events: readonly Entering[], added: number): Promise<readonly Entering[]> {
    const before = this.#last;
    const known = await this.#log.distinct('e', { e: { $in: events.map(({ e }) => e) } }, this.#reading);
    this.#last = await this.last();
    const left = events.filter(({ e }) => !known.includes(e));
    // What is in the way is not final yet: it will be in a moment.
    if (added === 0 && left.length === events.length && this.#last <= before) await pause(10);
    return left;
  }

  /** The number of the last one; 0 while there is none. */
  async last(): Promise<number> {
    const [last] = await this.#log
      .find({}, { ...this.#reading, projection: { _id: 1 } })
      .sort({ _id: -1 })
      .limit(1)
      .toArray();
    return last?._id ?? 0;
  }
}
