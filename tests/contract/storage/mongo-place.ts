import { randomUUID } from 'node:crypto';
import { MongoClient, type Db } from 'mongodb';
import { openMongoStore } from '../../../services/adapters/storage-mongo/index.ts';
import type { Clock } from '../../../services/platform/clock.ts';
import type { Store } from '../../../services/ports/storage.ts';
import type { Place } from './contract-world.ts';

/** A database of its own on a running server. */
export interface MongoPlace extends Place {
  /** A process on this database; with `drains: false` one that never gets to its drain. */
  open(clock: Clock, options?: { readonly drains?: boolean }): Promise<Store>;
  /** What is really stored, past the store. */
  raw<R>(look: (database: Db) => Promise<R>): Promise<R>;
}

/** What goes wrong in the background would else only show as a log that stays short. */
const report = (error: unknown): void => void process.stderr.write(`IN THE BACKGROUND: ${String(error)}\n`);

export const mongoPlace = (url: string): MongoPlace => {
  const database = `contract_${randomUUID().replaceAll('-', '')}`;
  const raw = async <R>(look: (database: Db) => Promise<R>): Promise<R> => {
    const client = await new MongoClient(url).connect();
    try {
      return await look(client.db(database));
    } finally {
      await client.close();
    }
  };
  return {
    open: (clock, options = {}) => openMongoStore({ url, clock, database, report, ...options }),
    raw,
    remove: () => raw((found) => found.dropDatabase()).then(() => undefined),
  };
};
