import type { MongoClientOptions } from 'mongodb';
import type { Clock } from '../../platform/clock.ts';
import type { Store } from '../../ports/storage.ts';
import { ChangeLog } from './change-log.ts';
import { MongoStore } from './mongo-store.ts';
import type { Logged, MongoClient } from './stored.ts';
import { unreachable } from './unreachable.ts';

export { mongoCommands } from './mongo-commands.ts';

export interface Options {
  readonly url: string;
  readonly clock: Clock;
  /** Name of the database; without it the one in the address, else `gemeengoed`. */
  readonly database?: string;
  /** false: leave the log to other processes on the same database, for a command that should be gone soon. Default true. */
  readonly drains?: boolean;
  /** Hears of troubles in the background, once a second as long as they last. Nothing is lost meanwhile. */
  readonly report?: (error: unknown) => void;
}

const DATABASE = 'gemeengoed';

/** Waits are bounded: a caller rather hears of a server that does not answer than hangs with it. */
const SETTINGS: MongoClientOptions = {
  appName: 'gemeengoed',
  maxPoolSize: 20,
  connectTimeoutMS: 5_000,
  serverSelectionTimeoutMS: 5_000,
  waitQueueTimeoutMS: 5_000,
  writeConcern: { w: 'majority', journal: true, wtimeoutMS: 10_000 },
};

/**
 * Opens the store on a MongoDB server, standalone or replica set. Throws `StoreUnavailable` when no server answers or
 * lets us in; its message names hosts, never a user or password.
 */
export const openMongoStore = async (options: Options): Promise<Store> => {
  const { url, clock, drains = true, report = () => undefined } = options;
  const client = await connected(url);
  const database = client.db(options.database ?? databaseIn(url) ?? DATABASE);
  try {
    const log = new ChangeLog(database.collection<Logged>('changes'), await isReplicated(client));
    await log.prepare();
    return new MongoStore({ client, database, clock, log, drains, report });
  } catch (error) {
    await client.close();
    throw unreachable(url, error);
  }
};

/** The driver is large, so it is only loaded by a hub that uses it. */
const connected = async (url: string): Promise<MongoClient> => {
  const { MongoClient } = await import('mongodb');
  try {
    return await new MongoClient(url, SETTINGS).connect();
  } catch (error) {
    throw unreachable(url, error);
  }
};

const databaseIn = (url: string): string | undefined => /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(url)?.[1];

/** A replica set, or a router before one (`isdbgrid`). */
const isReplicated = async (client: MongoClient): Promise<boolean> => {
  const { setName, msg } = await client.db('admin').command({ hello: 1 });
  return typeof setName === 'string' || msg === 'isdbgrid';
};
