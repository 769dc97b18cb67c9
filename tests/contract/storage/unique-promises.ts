import { Conflict, define } from '../../../services/ports/storage.ts';
import { entries, entry, succeeded, unchecked, type Promises } from './contract-world.ts';

interface Membership {
  readonly id: string;
  readonly version: number;
  readonly person?: string | null;
  readonly publisher?: string | null;
}

const memberships = define<Membership>()({
  name: 'memberships',
  fields: ['person', 'publisher'],
  unique: [['person', 'publisher']],
});

const takenBy = (collection: string, ...fields: readonly string[]): unknown =>
  expect.objectContaining({ name: 'Conflict', collection, fields });

/** What must be one of a kind is, also in a race. */
export const uniquePromises = (promises: Promises): void => {
  promises('an id is given out once', async ({ store }) => {
    const collection = await store.collection(entries);
    const first = await collection.insert(entry({ id: 'a', title: 'first' }));
    await expect(collection.insert(entry({ id: 'a', title: 'second' }))).rejects.toEqual(takenBy('entries', 'id'));
    await expect(collection.insert(entry({ id: 'a' }))).rejects.toThrow(Conflict);
    expect(await collection.get('a')).toEqual(first);
  });

  promises('a unique value is taken once; null and missing never are, an empty text is', async ({ store }) => {
    const collection = await store.collection(entries);
    for (const over of [{ slug: 'een' }, { slug: null }, { slug: null }, {}, {}, { slug: '' }])
      await collection.insert(entry(over));
    for (const slug of ['een', ''])
      await expect(collection.insert(entry({ slug }))).rejects.toEqual(takenBy('entries', 'slug'));
    await collection.insert(entry({ slug: 'Een' }));
    expect(await collection.count()).toBe(7);
  });

  promises('a put that takes a unique value fails and leaves the old document', async ({ store }) => {
    const collection = await store.collection(entries);
    const holder = await collection.insert(entry({ slug: 'een' }));
    const other = await collection.insert(entry({ slug: 'twee', tags: ['x'] }));
    await expect(collection.put({ ...other, slug: 'een', tags: ['y'] })).rejects.toEqual(takenBy('entries', 'slug'));
    expect(await collection.get(other.id)).toEqual(other);
    expect(await collection.count({ tags: 'x' })).toBe(1);
    expect(await collection.put({ ...holder, title: 'keeps its own slug' })).toMatchObject({ slug: 'een', version: 2 });
  });

  promises('a unique value is free again when its holder changes or goes', async ({ store }) => {
    const collection = await store.collection(entries);
    const first = await collection.insert(entry({ slug: 'een' }));
    await collection.put({ ...first, slug: 'drie' });
    const second = await collection.insert(entry({ slug: 'een' }));
    await collection.remove(second);
    expect(await collection.insert(entry({ slug: 'een' }))).toMatchObject({ version: 1 });
    expect(await collection.insert({ ...entry({ slug: 'twee' }), id: second.id })).toMatchObject({
      id: second.id,
      version: 1,
    });
  });

  promises('two fields are unique together, where both are present', async ({ store }) => {
    const collection = await store.collection(memberships);
    await collection.insert({ id: '1', person: 'p', publisher: 'GM0001' });
    await collection.insert({ id: '2', person: 'p', publisher: 'GM0002' });
    await collection.insert({ id: '3', person: 'p', publisher: null });
    await collection.insert({ id: '4', person: 'p' });
    await expect(collection.insert({ id: '5', person: 'p', publisher: 'GM0001' })).rejects.toEqual(
      takenBy('memberships', 'person', 'publisher'),
    );
  });

  promises('a race for one unique value has one winner', async ({ store }) => {
    const collection = await store.collection(entries);
    expect(
      succeeded(await Promise.allSettled(Array.from({ length: 20 }, () => collection.insert(entry({ slug: 'race' }))))),
    ).toBe(1);
    expect(await collection.count({ slug: 'race' })).toBe(1);
    expect(
      succeeded(await Promise.allSettled(Array.from({ length: 20 }, () => collection.insert(entry({ id: 'race' }))))),
    ).toBe(1);
  });

  promises('a document is found by its unique value', async ({ store }) => {
    const collection = await store.collection(entries);
    for (let rank = 0; rank < 30; rank++) await collection.insert(entry({ slug: `slug-${rank}`, rank }));
    expect((await collection.find({ where: { slug: 'slug-7' } })).items).toMatchObject([{ rank: 7 }]);
    expect((await collection.find({ where: { slug: { in: ['slug-8', 'nope'] } } })).items).toMatchObject([{ rank: 8 }]);
    expect(await collection.count(unchecked({ slug: { not: null } }))).toBe(30);
  });
};
