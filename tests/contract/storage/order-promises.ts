import { Invalid } from '../../../services/ports/storage.ts';
import { entries, entry, idsOf, unchecked, without, type Promises } from './contract-world.ts';

/** Everything comes in one order that means the same on every engine. */
export const orderPromises = (promises: Promises): void => {
  promises('ids are ordered by code point: capitals, small letters, accents, full width', async ({ store }) => {
    const collection = await store.collection(entries);
    for (const id of ['\uff5e', 'é', 'a', 'Z', 'z', 'ij', 'A b', 'A']) await collection.insert(entry({ id }));
    const ordered = ['A', 'A b', 'Z', 'a', 'ij', 'z', 'é', '\uff5e'];
    expect(idsOf(await collection.find())).toEqual(ordered);
    expect(idsOf(await collection.find({ desc: true }))).toEqual(ordered.toReversed());
    expect(idsOf(await collection.find({ where: { id: { gt: 'z' } } }))).toEqual(['é', '\uff5e']);
  });

  promises('a sort field is ordered by code point or by number, ties by id, in both directions', async ({ store }) => {
    const collection = await store.collection(entries);
    const made: readonly (readonly [id: string, publishedAt: string, rank: number])[] = [
      ['b', 'é', 10],
      ['a', 'é', 9],
      ['c', '\uff5e', 10],
      ['d', '', -1],
      ['e', 'Z', 1.5],
    ];
    for (const [id, publishedAt, rank] of made) await collection.insert(entry({ id, publishedAt, rank }));
    for (const sort of ['publishedAt', 'rank'] as const) {
      expect(idsOf(await collection.find({ sort }))).toEqual(['d', 'e', 'a', 'b', 'c']);
      expect(idsOf(await collection.find({ sort, desc: true }))).toEqual(['c', 'b', 'a', 'e', 'd']);
    }
  });

  promises('signs beyond U+FFFF, such as emoji, come after all others', async ({ store }) => {
    const collection = await store.collection(entries);
    for (const id of ['😀', '\uff5e', 'a']) await collection.insert(entry({ id, publishedAt: id }));
    for (const order of [{}, { sort: 'publishedAt' as const }])
      expect(idsOf(await collection.find(order))).toEqual(['a', '\uff5e', '😀']);
    expect(idsOf(await collection.find({ where: { id: { gt: '\uff5e' } } }))).toEqual(['😀']);
  });

  promises('a sortable field must be present', async ({ store }) => {
    const collection = await store.collection(entries);
    for (const refused of [
      without(entry(), 'publishedAt'),
      { ...entry(), rank: null },
      { ...entry(), publishedAt: true },
    ])
      await expect(collection.insert(unchecked(refused))).rejects.toThrow(Invalid);
    const stored = await collection.insert(entry({ publishedAt: '' }));
    await expect(collection.put(unchecked({ ...stored, rank: undefined }))).rejects.toThrow(Invalid);
  });

  promises('many are given in the order asked, the missing left out, each as often as asked', async ({ store }) => {
    const collection = await store.collection(entries);
    for (const id of ['a', 'b', 'c']) await collection.insert(entry({ id }));
    expect(idsOf(await collection.getMany(['c', 'nope', 'a', 'c']))).toEqual(['c', 'a', 'c']);
    expect(await collection.getMany([])).toEqual([]);
  });
};
