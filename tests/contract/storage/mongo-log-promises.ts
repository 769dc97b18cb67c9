import { inspect } from 'node:util';
import { systemClock } from '../../../services/platform/clock.ts';
import type { Store } from '../../../services/ports/storage.ts';
import { openMongoStore } from '../../../services/adapters/storage-mongo/index.ts';
import { entries, entry, numbering, logOf, testClock, upTo, unbroken, type Entry } from './contract-world.ts';
import { mongoPlace, type MongoPlace } from './mongo-place.ts';

/** Events left behind by an outage; enough to need many batches, and few enough for a slow server. */
const BACKLOG = 10_000;

/** What only several processes on one database can show. */
export const mongoLogContract = (url: string): void => {
  let place: MongoPlace;
  const stores: Store[] = [];
  const open = async (options?: { readonly drains?: boolean }): Promise<Store> => {
    const store = await place.open(testClock(), options);
    stores.push(store);
    return store;
  };

  beforeEach(() => {
    place = mongoPlace(url);
  });
  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
    await place.remove();
  });

  test('what a process wrote that died before its drain reaches the log through another', async () => {
    const dying = await (await open({ drains: false })).collection(entries);
    const first = await dying.insert(entry({ id: 'a' }), { type: 'entry.created' });
    await dying.remove(await dying.put({ ...first, rank: 2 }));
    await dying.insert(entry({ id: 'b' }));
    const store = await open();
    expect(await store.changes(0)).toEqual([]);
    await store.collection(entries);
    const log = await logOf(store, 4);
    expect(log.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(log.filter(({ id }) => id === 'a').map(({ type, version }) => `${type} ${version}`)).toEqual([
      'entry.created 1',
      'put 2',
      'remove 3',
    ]);
  });

  test('an event is in the log once, also when the process died between log and document', async () => {
    const store = await open();
    const collection = await store.collection(entries);
    await collection.insert(entry({ id: 'a' }));
    await logOf(store, 1);
    await place.raw(async (database) => {
      const [logged] = await database.collection('changes').find().toArray();
      const { e, type, version, at } = logged as unknown as { e: string; type: string; version: number; at: string };
      await database
        .collection<{ _id: string }>('entries')
        .updateOne({ _id: 'a' }, { $set: { out: [{ type, e, version, at }] } });
    });
    await collection.insert(entry({ id: 'b' }));
    await collection.update('a', (doc) => ({ ...doc, rank: 5 }));
    const log = await logOf(store, 3);
    expect(log.map(({ seq, id, version }) => `${seq} ${id} ${version}`)).toEqual(['1 a 1', '2 b 1', '3 a 2']);
  });

  test('three processes, one of which never drains: every write once, without gaps, in order per document', async () => {
    const writers = await Promise.all([open(), open(), open({ drains: false })]);
    const collections = await Promise.all(writers.map((store) => store.collection(entries)));
    const last = new Map<string, number>();
    await Promise.all(
      collections.map(async (collection, writer) => {
        for (const count of upTo(25)) {
          let stored: Entry = await collection.insert(entry({ id: `${writer}-${count}` }));
          if (count % 2 === 0) stored = await collection.put({ ...stored, rank: 0 });
          if (count % 5 === 0) await collection.remove(stored);
          last.set(stored.id, stored.version + (count % 5 === 0 ? 1 : 0));
        }
      }),
    );
    const total = [...last.values()].reduce((sum, version) => sum + version, 0);
    const log = await logOf(writers[0], total);
    expect(numbering(log)).toEqual(unbroken(total));
    for (const [id, version] of last)
      expect(log.filter((change) => change.id === id).map((change) => change.version)).toEqual(upTo(version));
    await nothingWaits(place);
  });

  test(`${BACKLOG} events are drained after an outage, while others write`, async () => {
    const writing = await (await open({ drains: false })).collection(entries);
    for (let at = 0; at < BACKLOG; at += 500) await Promise.all(upTo(500).map(() => writing.insert(entry())));
    const store = await open();
    const collection = await store.collection(entries);
    await Promise.all(upTo(20).map(() => collection.insert(entry())));
    const log = await logOf(store, BACKLOG + 20);
    expect(numbering(log)).toEqual(unbroken(BACKLOG + 20));
    expect(new Set(log.map(({ id }) => id)).size).toBe(BACKLOG + 20);
    await nothingWaits(place);
  }, 300_000);

  test('a document keeps the shape that other versions of the hub read', async () => {
    const store = await open({ drains: false });
    const collection = await store.collection(entries);
    await collection.insert(entry({ id: 'a', title: 't' }), { type: 'entry.created', actor: 'user_1' });
    const [stored] = await place.raw((database) => database.collection('entries').find().toArray());
    expect(stored).toMatchObject({ _id: 'a', v: 1, d: { title: 't', status: 'published' } });
    expect(stored?.['out']).toEqual([
      {
        type: 'entry.created',
        actor: 'user_1',
        version: 1,
        at: '2090-01-01T00:00:00.000Z',
        e: expect.any(String) as string,
      },
    ]);
  });

  test('a server that does not answer is named, its user and password are not', async () => {
    const opening = openMongoStore({ url: 'mongodb://jan:gehe%21m@127.0.0.1:9/hub', clock: systemClock });
    const told = await whatItTells(opening);
    expect(told).toContain('127.0.0.1:9');
    expect(told).not.toMatch(/jan|gehe/);
  });

  test('an address that is none is refused without repeating it', async () => {
    for (const wrong of ['jan:geheim@host', 'mongodb://jan:geheim@', 'http://jan:geheim@host/']) {
      expect(await whatItTells(openMongoStore({ url: wrong, clock: systemClock }))).not.toMatch(/jan|geheim/);
    }
  });
};

/** No event is left in a document, and no tombstone. */
const nothingWaits = async (place: MongoPlace): Promise<void> => {
  const until = Date.now() + 10_000;
  for (;;) {
    const waiting = await place.raw((database) =>
      database.collection('entries').countDocuments({ $or: [{ 'out.0': { $exists: true } }, { dead: true }] }),
    );
    if (waiting === 0 || Date.now() > until) return expect(waiting).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** All that an operator can get to see of a refused opening. */
const whatItTells = async (opening: Promise<Store>): Promise<string> => {
  const error = await opening.then(
    () => new Error('opened'),
    (reason: unknown) => reason as Error,
  );
  expect(error).toMatchObject({ name: 'StoreUnavailable', reason: 'unreachable' });
  return inspect(error, { depth: 10 });
};
