import { Invalid, Stale } from '../../../services/ports/storage.ts';
import { entries, entry, succeeded, unchecked, type Entry, type Promises } from './contract-world.ts';

/** Nobody overwrites what they have not seen. */
export const versionPromises = (promises: Promises): void => {
  promises('a put or removal of an old version is stale and changes nothing', async ({ store }) => {
    const collection = await store.collection(entries);
    const first = await collection.insert(entry({ rank: 0 }));
    const second = await collection.put({ ...first, rank: 1 });
    expect(second).toEqual({ ...first, rank: 1, version: 2 });
    await expect(collection.put({ ...first, rank: 9 })).rejects.toThrow(Stale);
    await expect(collection.remove(first)).rejects.toThrow(Stale);
    expect(await collection.get(first.id)).toEqual(second);
  });

  promises('what is not there cannot be put, updated or removed', async ({ store }) => {
    const collection = await store.collection(entries);
    const missing: Entry = { ...entry(), version: 1 };
    await expect(collection.put(missing)).rejects.toEqual(
      expect.objectContaining({ name: 'Stale', collection: 'entries', id: missing.id }),
    );
    await expect(collection.remove(missing)).rejects.toThrow(Stale);
    await expect(collection.update('nope', (doc) => doc)).rejects.toThrow(Stale);
    const { version } = await collection.insert(missing);
    await collection.remove({ id: missing.id, version });
    await expect(collection.remove({ id: missing.id, version })).rejects.toThrow(Stale);
    await expect(collection.put({ ...missing, version: 2 })).rejects.toThrow(Stale);
    expect(await collection.get(missing.id)).toBeNull();
  });

  promises('a version is a whole number', async ({ store }) => {
    const collection = await store.collection(entries);
    const stored = await collection.insert(entry());
    for (const version of [0, -1, 1.5, NaN, unchecked('1'), unchecked({ $gt: 0 }), unchecked(undefined)])
      await expect(collection.put({ ...stored, version })).rejects.toThrow(Invalid);
    await expect(collection.remove({ id: stored.id, version: unchecked({ $gt: 0 }) })).rejects.toThrow(Invalid);
  });

  promises('of 20 puts of one version one wins', async ({ store }) => {
    const collection = await store.collection(entries);
    const stored = await collection.insert(entry());
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, rank) => collection.put({ ...stored, rank })),
    );
    expect(succeeded(outcomes)).toBe(1);
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(Stale);
    expect(await collection.get(stored.id)).toMatchObject({ version: 2 });
  });

  promises('updates side by side are all applied', async ({ store }) => {
    const collection = await store.collection(entries);
    const again = await store.collection(entries);
    const { id } = await collection.insert(entry({ rank: 0 }));
    const plus = (doc: Entry): Entry => ({ ...doc, rank: doc.rank + 1 });
    await Promise.all(Array.from({ length: 8 }, (_, index) => (index % 2 === 0 ? collection : again).update(id, plus)));
    await Promise.all(Array.from({ length: 40 }, () => collection.update(id, plus)));
    expect(await collection.get(id)).toMatchObject({ rank: 48, version: 49 });
  });

  promises('an update that throws changes nothing and holds up nobody', async ({ store }) => {
    const collection = await store.collection(entries);
    const { id } = await collection.insert(entry({ rank: 0 }));
    const failing = collection.update(id, () => {
      throw new Error('cannot');
    });
    const following = collection.update(id, (doc) => ({ ...doc, rank: 1 }));
    await expect(failing).rejects.toThrow('cannot');
    expect(await following).toMatchObject({ rank: 1, version: 2 });
  });

  promises('one id used again never shows what stood there before', async ({ store }) => {
    const collection = await store.collection(entries);
    const other = await store.collection(entries);
    const first = await collection.insert(entry({ id: 'a', title: 'before' }));
    expect(await other.get('a')).toEqual(first);
    await collection.remove(first);
    await collection.insert(entry({ id: 'a', title: 'after' }));
    for (const reader of [collection, other]) {
      expect(await reader.get('a')).toMatchObject({ title: 'after', version: 1 });
      expect((await reader.find()).items).toMatchObject([{ title: 'after' }]);
    }
  });

  promises('a refused write among others fails alone', async ({ store }) => {
    const collection = await store.collection(entries);
    const stored = await collection.insert(entry({ slug: 'een' }));
    const outcomes = await Promise.allSettled([
      collection.insert(entry({ id: 'x' })),
      collection.put({ ...stored, version: 7 }),
      collection.insert(entry({ slug: 'een' })),
      collection.insert(entry({ id: 'y' })),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    expect(await collection.count()).toBe(3);
  });
};
