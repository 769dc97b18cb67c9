import type { AnyBulkWriteOperation } from 'mongodb';
import type { ChangeLog, Entering } from './change-log.ts';
import { query, type Documents, type Stored } from './stored.ts';

/** Documents drained in one go, and found by one look of the sweep. */
const BATCH = 100;
const SWEEP = 1000;

type Waiting = Pick<Stored, '_id' | 'i' | 'dead' | 'out'>;

/** A document with an event in it. A range instead of $exists: an index entry of an emptied list is no text. */
const WAITING = query({ 'out.e': { $gte: '' } });

/**
 * Moves events out of their documents into the log: one drain after another in this process, as racing ones would only
 * take numbers from each other. Doing one twice, here or in another process, changes nothing.
 */
export class Drain {
  readonly #log: ChangeLog;
  readonly #drained: () => void;
  readonly #pending = new Map<Documents, Set<string>>();
  #chain: Promise<void> = Promise.resolve();

  /** `drained` is called when the log has grown. */
  constructor(log: ChangeLog, drained: () => void) {
    this.#log = log;
    this.#drained = drained;
  }

  /** In the background; what fails here is found by the sweep. */
  soon(documents: Documents, id: string): void {
    const ids = this.#pending.get(documents) ?? new Set<string>();
    this.#pending.set(documents, ids.add(id));
    if (ids.size === 1) void this.#next(() => this.#drainPending(documents)).catch(() => undefined);
  }

  /** Resolves when the events that were waiting in this document are in the log, and its tombstone is gone. */
  now(documents: Documents, id: string): Promise<void> {
    return this.#next(() => this.#drain(documents, [id]));
  }

  /** Drains what a process left behind that died between a write and its drain, as long as `goOn` says so. */
  async sweep(documents: Documents, goOn: () => boolean): Promise<void> {
    let found: readonly string[];
    do {
      found = await this.#waitingIn(documents);
      for (let at = 0; at < found.length && goOn(); at += BATCH) {
        const batch = found.slice(at, at + BATCH);
        await this.#next(() => this.#drain(documents, batch));
      }
    } while (found.length === SWEEP && goOn());
  }

  async #waitingIn(documents: Documents): Promise<readonly string[]> {
    const found = documents
      .find(WAITING, { projection: { _id: 1 } })
      .sort({ 'out.e': 1 })
      .limit(SWEEP);
    return (await found.toArray()).map(({ _id }) => _id);
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    await this.#chain;
  }

  #next(job: () => Promise<void>): Promise<void> {
    const mine = this.#chain.then(job);
    this.#chain = mine.catch(() => undefined);
    return mine;
  }

  async #drainPending(documents: Documents): Promise<void> {
    const ids = [...(this.#pending.get(documents) ?? [])];
    this.#pending.delete(documents);
    for (let at = 0; at < ids.length; at += BATCH) await this.#drain(documents, ids.slice(at, at + BATCH));
  }

  async #drain(documents: Documents, ids: readonly string[]): Promise<void> {
    const projection = { i: 1, out: 1, dead: 1 };
    const found = await documents.find<Waiting>(query({ _id: { $in: ids } }), { projection }).toArray();
    const waiting = found.filter(({ out = [] }) => out.length > 0);
    if (waiting.length === 0) return;
    await this.#log.append(inOrder(waiting).flatMap((document) => entering(documents.collectionName, document)));
    await documents.bulkWrite(waiting.map(letGo), { ordered: false });
    this.#drained();
  }
}

/** Between documents by the time of their first event; within one document its own order stands, whatever the clock did. */
const inOrder = (found: readonly Waiting[]): readonly Waiting[] =>
  found.toSorted((a, b) => ((a.out?.[0]?.e ?? '') < (b.out?.[0]?.e ?? '') ? -1 : 1));

const entering = (collection: string, { _id, out = [] }: Waiting): readonly Entering[] =>
  out.map((event) => ({ ...event, collection, id: _id }));

/**
 * Takes the events out exactly as read: what was added meanwhile stays. Nothing is ever added to a tombstone, so it goes
 * as a whole; `i`, as its id may stand for another document by now.
 */
const letGo = ({ _id, i, dead, out = [] }: Waiting): AnyBulkWriteOperation<Stored> =>
  dead === true
    ? { deleteOne: { filter: { _id, i, dead } } }
    : { updateOne: { filter: { _id }, update: { $pullAll: { out } } } };
