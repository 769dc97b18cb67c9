import { Invalid } from '../../../services/ports/storage.ts';
import {
  entries,
  entry,
  numbering,
  logOf,
  sessions,
  unchecked,
  upTo,
  unbroken,
  type Promises,
} from './contract-world.ts';

/** Every acknowledged write once, in one order, without gaps. */
export const logPromises = (promises: Promises): void => {
  promises('the log tells every write with its event, without gaps, removals too', async ({ store }) => {
    const collection = await store.collection(entries);
    const first = await collection.insert(entry(), {
      type: 'entry.created',
      actor: 'user_1',
      data: { from: ['GM0344'] },
    });
    const second = await collection.put({ ...first, rank: 2 });
    await expect(collection.put({ ...first, version: 77 })).rejects.toThrow();
    await collection.remove(second, { type: 'entry.removed' });
    await collection.insert({ ...entry(), id: first.id });
    const log = await logOf(store, 4);
    expect(log.map(({ seq, id, version, type }) => [seq, id, version, type])).toEqual([
      [1, first.id, 1, 'entry.created'],
      [2, first.id, 2, 'put'],
      [3, first.id, 3, 'entry.removed'],
      [4, first.id, 1, 'insert'],
    ]);
    expect(log[0]).toEqual({
      seq: 1,
      collection: 'entries',
      id: first.id,
      version: 1,
      at: '2090-01-01T00:00:00.000Z',
      type: 'entry.created',
      actor: 'user_1',
      data: { from: ['GM0344'] },
    });
    expect(log[1]).not.toHaveProperty('actor');
  });

  promises('the log can be read on from any number, a few at a time', async ({ store }) => {
    const collection = await store.collection(entries);
    for (let count = 0; count < 7; count++) await collection.insert(entry());
    await logOf(store, 7);
    expect((await store.changes(2, 3)).map(({ seq }) => seq)).toEqual([3, 4, 5]);
    expect((await store.changes(6)).map(({ seq }) => seq)).toEqual([7]);
    expect(await store.changes(7)).toEqual([]);
    expect(await store.changes(1_000_000)).toEqual([]);
  });

  promises('writers side by side leave no gap, and each document keeps its order', async ({ store }) => {
    const collection = await store.collection(entries);
    await Promise.all(
      upTo(20).map(async (rank) => {
        const stored = await collection.insert(entry({ id: `w${rank}`, rank }));
        await collection.insert(entry({ id: `w${rank}` })).catch(() => undefined);
        const changed = await collection.put({ ...stored, rank: 0 });
        if (rank % 2 === 0) await collection.remove(changed);
      }),
    );
    const log = await logOf(store, 50);
    expect(numbering(log)).toEqual(unbroken(50));
    for (const rank of upTo(20)) {
      const versions = log.filter(({ id }) => id === `w${rank}`).map(({ version }) => version);
      expect(versions).toEqual(rank % 2 === 0 ? [1, 2, 3] : [1, 2]);
    }
  });

  promises('a collection without feed leaves no trace', async ({ store }) => {
    const quiet = await store.collection(sessions);
    const fed = await store.collection(entries);
    const session = await quiet.insert({ id: 's', user: 'u', until: null });
    await quiet.remove(await quiet.put({ ...session, user: 'v' }));
    await fed.insert(entry());
    expect(await logOf(store, 1)).toMatchObject([{ seq: 1, collection: 'entries' }]);
  });

  promises('who listens is told of new changes, until they stop listening', async ({ store }) => {
    const collection = await store.collection(entries);
    const told: number[] = [];
    const heard = new Promise<void>((resolve) => {
      const stop = store.onChange(() => {
        told.push(1);
        stop();
        resolve();
      });
    });
    await collection.insert(entry());
    await heard;
    expect(await store.changes(0)).toHaveLength(1);
    await collection.insert(entry());
    await logOf(store, 2);
    expect(told).toHaveLength(1);
  });

  promises('a write is told before its writer goes on, and one that was refused is not', async ({ store }) => {
    const collection = await store.collection(entries);
    const quiet = await store.collection(sessions);
    const told: string[] = [];
    const stop = store.onWrite(({ collection: name, type }) => told.push(`${name} ${type}`));
    const first = await collection.insert(entry(), { type: 'entry.created' });
    expect(told).toEqual(['entries entry.created']);
    await quiet.insert({ id: 's', user: 'u', until: null });
    await expect(collection.put({ ...first, version: 77 })).rejects.toThrow();
    const second = await collection.put({ ...first, rank: 2 });
    await collection.remove(second, { type: 'entry.removed' });
    expect(told.slice(1)).toEqual(['entries put', 'entries entry.removed']);
    stop();
    await collection.insert(entry());
    expect(told).toHaveLength(3);
  });

  promises('the store knows the number of its last change', async ({ store, reopen }) => {
    expect(await store.position()).toBe(0);
    const collection = await store.collection(entries);
    await Promise.all(upTo(3).map(() => collection.insert(entry())));
    await logOf(store, 3);
    expect(await store.position()).toBe(3);
    expect(await (await reopen()).position()).toBe(3);
  });

  promises('the log goes on after reopening', async ({ store, reopen }) => {
    await (await store.collection(entries)).insert(entry());
    await logOf(store, 1);
    const again = await reopen();
    expect(await again.changes(0)).toHaveLength(1);
    await (await again.collection(entries)).insert(entry());
    expect((await logOf(again, 2)).map(({ seq }) => seq)).toEqual([1, 2]);
  });

  promises(
    'a clock that goes back breaks no order: of the log, of versions, of what is found',
    async ({ store, clock }) => {
      const collection = await store.collection(entries);
      const first = await collection.insert(entry({ id: 'b' }));
      clock.set('2089-06-01T00:00:00.000Z');
      const second = await collection.put({ ...first, rank: 0 });
      await collection.insert(entry({ id: 'a' }));
      await collection.put({ ...second, rank: 0 });
      const log = await logOf(store, 4);
      expect(log.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
      expect(log.filter(({ id }) => id === 'b').map(({ version, at }) => `${version} ${at.slice(0, 4)}`)).toEqual([
        '1 2090',
        '2 2089',
        '3 2089',
      ]);
      expect((await collection.find({ desc: true })).items.map(({ id }) => id)).toEqual(['b', 'a']);
    },
  );

  promises(
    'an event without type, or with what JSON cannot hold, is refused before anything is written',
    async ({ store }) => {
      const collection = await store.collection(entries);
      for (const event of [{ type: '' }, { type: 'x', data: unchecked(new Date()) }, { type: 'x', data: { $set: 1 } }])
        await expect(collection.insert(entry(), event)).rejects.toThrow(Invalid);
      expect(await collection.count()).toBe(0);
    },
  );

  promises('an open store answers a ping, a closed one fails; closing twice is no harm', async ({ store, reopen }) => {
    await store.ping();
    await reopen();
    await expect(store.ping()).rejects.toThrow();
    await store.close();
  });

  promises('closing waits for the last write', async ({ store, reopen }) => {
    const collection = await store.collection(entries);
    const writing = collection.insert(entry({ id: 'last' }));
    const again = await reopen();
    await writing;
    expect(await (await again.collection(entries)).get('last')).toMatchObject({ version: 1 });
  });
};
