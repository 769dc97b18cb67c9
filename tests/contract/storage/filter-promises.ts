import { Invalid, type Collection } from '../../../services/ports/storage.ts';
import { entries, entry, idsOf, unchecked, without, type Entry, type Promises, type World } from './contract-world.ts';

type Where = Parameters<Collection<Entry, (typeof entries.fields)[number]>['count']>[0];

/** Opens the entries and gives a way to ask for the ids behind a filter. */
const withEntries = async ({ store }: World, documents: readonly Omit<Entry, 'version'>[]) => {
  const collection = await store.collection(entries);
  for (const document of documents) await collection.insert(document);
  const found = async (where: NonNullable<Where>): Promise<string> =>
    idsOf(await collection.find({ where, limit: 100 })).join('');
  return { collection, found };
};

/** A filter finds what it says, nothing else, and nothing of a caller reaches an engine. */
export const filterPromises = (promises: Promises): void => {
  promises('null and missing are one to a filter and two to a reader', async (world) => {
    const { collection, found } = await withEntries(world, [
      entry({ id: 'a', kind: null }),
      without(entry({ id: 'b' }), 'kind'),
      entry({ id: 'c' }),
      entry({ id: 'd', kind: '' }),
    ]);
    expect(await found({ kind: null })).toBe('ab');
    expect(await found({ kind: { not: null } })).toBe('cd');
    expect(await found({ kind: { not: 'case' } })).toBe('abd');
    expect(await found({ kind: { gte: '' } })).toBe('cd');
    expect(await found({ kind: { lt: 'x' } })).toBe('cd');
    expect((await collection.get('a'))?.kind).toBeNull();
    expect(await collection.get('b')).not.toHaveProperty('kind');
  });

  promises('an array field contains its items; null means empty or missing', async (world) => {
    const { collection, found } = await withEntries(world, [
      entry({ id: 'a', tags: ['x', 'y', 'x'] }),
      entry({ id: 'b', tags: [] }),
      entry({ id: 'c' }),
      entry({ id: 'd', tags: ['z'] }),
      entry({ id: 'f', tags: null }),
    ]);
    expect(await found({ tags: 'x' })).toBe('a');
    expect(await found({ tags: { in: ['y', 'z'] } })).toBe('ad');
    expect(await found({ tags: { in: [] } })).toBe('');
    expect(await found({ tags: { not: 'x' } })).toBe('bcdf');
    expect(await found({ tags: null })).toBe('bcf');
    expect(await found({ tags: { not: null } })).toBe('ad');
    expect(await found({ tags: { gt: 'x' } })).toBe('ad');
    expect(await found({ tags: 'y', or: [{ tags: 'x' }] })).toBe('a');
    expect((await collection.get('a'))?.tags).toEqual(['x', 'y', 'x']);
  });

  promises('items of an array follow its document when that changes and goes', async (world) => {
    const { collection } = await withEntries(world, [entry({ id: 'a', tags: ['x'] })]);
    const changed = await collection.update('a', (doc) => ({ ...doc, tags: ['q'] }));
    expect(await Promise.all([collection.count({ tags: 'x' }), collection.count({ tags: 'q' })])).toEqual([0, 1]);
    await collection.remove(changed);
    expect(await collection.count({ tags: 'q' })).toBe(0);
    await collection.insert(entry({ id: 'a' }));
    expect(await collection.count({ tags: { not: null } })).toBe(0);
  });

  promises('true, 1 and "1" are three values, and a range finds its own type only', async (world) => {
    const { found } = await withEntries(world, [
      entry({ id: 'a', open: true, kind: unchecked(1), title: '1', rank: 1 }),
      entry({ id: 'b', open: false, kind: unchecked(0), title: '0', rank: 0 }),
      entry({ id: 'c', kind: unchecked(true), title: 'true', rank: 2 }),
    ]);
    expect(await found({ open: true })).toBe('a');
    expect(await found({ open: { not: true } })).toBe('bc');
    for (const value of [1, '1', 0, 'true']) expect(await found(unchecked({ open: value }))).toBe('');
    expect(await found(unchecked({ kind: 1 }))).toBe('a');
    expect(await found(unchecked({ kind: true }))).toBe('c');
    expect(await found(unchecked({ kind: { in: [1, 'x', false] } }))).toBe('a');
    expect(await found(unchecked({ title: 1 }))).toBe('');
    expect(await found(unchecked({ rank: '1' }))).toBe('');
    expect(await found(unchecked({ open: { gte: 0 } }))).toBe('');
    expect(await found(unchecked({ open: { gte: '' } }))).toBe('');
    expect(await found(unchecked({ open: { gte: false } }))).toBe('ab');
    expect(await found(unchecked({ rank: { lt: 'x' } }))).toBe('');
    expect(await found(unchecked({ title: { gt: 0 } }))).toBe('');
    expect(await found(unchecked({ title: { lt: true } }))).toBe('');
    expect(await found(unchecked({ id: 1 }))).toBe('');
  });

  promises('and, or, in and ranges go together', async (world) => {
    const numbered = Array.from({ length: 10 }, (_, rank) =>
      entry({ id: String(rank), rank, status: rank % 2 === 1 ? 'draft' : 'published' }),
    );
    const { collection, found } = await withEntries(world, numbered);
    expect(await found({ rank: { gte: 2, lt: 6 }, status: 'draft' })).toBe('35');
    expect(await found({ or: [{ rank: 1 }, { rank: { gt: 8 } }, { id: '4', status: 'published' }] })).toBe('149');
    expect(await found({ status: 'draft', or: [{ rank: { lt: 3 } }, { or: [{ id: '7' }, { id: '8' }] }] })).toBe('17');
    expect(await found({ id: { in: ['2', '7', 'zz', '2'] } })).toBe('27');
    expect(await found({ id: { gt: '7' } })).toBe('89');
    expect(await found({ id: { not: '0' }, rank: { lt: 3 } })).toBe('12');
    expect(await found({ id: { in: [] } })).toBe('');
    expect(await found({ or: [] })).toBe('');
    expect(await found({ or: [{}] })).toBe('0123456789');
    expect(
      await Promise.all([collection.count(), collection.count({}, 4), collection.count({ rank: { gte: 8 } }, 4)]),
    ).toEqual([10, 4, 2]);
  });

  promises('numbers compare as numbers, also fractions and large ones', async (world) => {
    const ranks = [-1.5, 0, 0.1 + 0.2, 1.5e-7, 10, 9, 2 ** 53 - 1];
    const { found } = await withEntries(
      world,
      ranks.map((rank, index) => entry({ id: String(index), rank })),
    );
    for (const [index, rank] of ranks.entries()) expect(await found({ rank })).toBe(String(index));
    expect(await found({ rank: { gt: 9 } })).toBe('46');
    expect(await found({ rank: { gte: -2, lt: 1e-6 } })).toBe('013');
    expect(await found({ rank: -0 })).toBe('1');
  });

  promises('an in may hold 1000 values and not more', async (world) => {
    const { collection } = await withEntries(world, [entry({ id: 'a', rank: 500 })]);
    const numbers = Array.from({ length: 1000 }, (_, index) => index);
    expect(await collection.count({ rank: { in: numbers } })).toBe(1);
    expect(await collection.count({ or: [{ rank: { in: numbers } }, { id: { in: numbers.map(String) } }] })).toBe(1);
    await expect(collection.count({ rank: { in: [...numbers, 1000] } })).rejects.toThrow(Invalid);
    await expect(collection.getMany([...numbers, 1000].map(String))).rejects.toThrow(Invalid);
    await expect(collection.count({ or: Array.from({ length: 5000 }, () => ({ rank: 1 })) })).rejects.toThrow(Invalid);
    expect(await collection.count({ or: numbers.slice(0, 300).map((rank) => ({ rank: rank + 300 })) })).toBe(1);
  });

  promises('operators of an engine, empty conditions and unknown fields are refused', async (world) => {
    const { collection } = await withEntries(world, [entry()]);
    const refused: readonly unknown[] = [
      { status: { $ne: null } },
      { status: { $gt: '' } },
      { $where: '1' },
      { $or: [{}] },
      { extra: 'x' },
      { version: 1 },
      { 'd.status': 'x' },
      { status: { in: [{ $ne: 1 }] } },
      { status: { in: 'published' } },
      { status: { in: [null] } },
      { status: [] },
      { status: ['published'] },
      { status: {} },
      { status: undefined },
      { status: { gte: undefined } },
      { status: { gt: null } },
      { status: new Date() },
      { status: NaN },
      { status: 'a\0' },
      { 'status\0': 1 },
      { id: { $gt: '' } },
      { or: { status: 'x' } },
      { or: [null] },
      [],
      null,
      'status',
    ];
    for (const where of refused) {
      await expect(collection.find({ where: unchecked(where) })).rejects.toThrow(Invalid);
      await expect(collection.count(unchecked(where))).rejects.toThrow(Invalid);
    }
  });

  promises('what is asked for in numbers is checked', async (world) => {
    const { collection } = await withEntries(world, []);
    for (const limit of [0, -1, 1001, 1.5, NaN, unchecked('10')])
      await expect(collection.find({ limit })).rejects.toThrow(Invalid);
    for (const max of [0, -1, 1.5, NaN]) await expect(collection.count({}, max)).rejects.toThrow(Invalid);
    await expect(collection.find({ sort: unchecked('title') })).rejects.toThrow(Invalid);
    for (const after of [-1, 0.5, NaN]) await expect(world.store.changes(after)).rejects.toThrow(Invalid);
    for (const limit of [0, 1.5, 1e9]) await expect(world.store.changes(0, limit)).rejects.toThrow(Invalid);
  });
};
