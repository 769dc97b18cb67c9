import type { Collection as DriverCollection, Filter, MongoClient } from 'mongodb';
import type { Change, StoredEvent } from '../../ports/storage.ts';
import type { Body } from '../storage/document.ts';

/** An event that waits in its document until it has its number in the log; `e` is known nowhere else. */
export interface Pending extends StoredEvent {
  readonly e: string;
  readonly version: number;
  readonly at: string;
}

/**
 * A document as MongoDB keeps it. `i` is made new at each insert, so that `i` and `v` name one content even where an id
 * is used again. `x` is the time from which it is gone. A removed document stays as a tombstone (`dead`, without `d`)
 * until its last event is in the log.
 */
export interface Stored {
  readonly _id: string;
  readonly v: number;
  readonly i: string;
  readonly d?: Body;
  readonly x?: Date;
  readonly dead?: true;
  readonly out?: Pending[];
}

/** A line of the log; its `_id` is the number. */
export type Logged = Omit<Change, 'seq'> & { readonly _id: number; readonly e: string };

export type Documents = DriverCollection<Stored>;
export type Log = DriverCollection<Logged>;
export type Query = Filter<Stored>;
export type { MongoClient };

/** Fields of the stored shape are named by path, which the types of the driver do not know. */
export const query = (tests: Readonly<Record<string, unknown>>): Query => tests;

/** How long a server may work on one question before it gives up. */
export const READ_LIMIT = { maxTimeMS: 10_000 };

/** A unique index refused the write. The error says not reliably which one: whoever wants to know looks up the holder. */
export const isDuplicate = (error: unknown): boolean => (error as { readonly code?: unknown } | null)?.code === 11_000;
