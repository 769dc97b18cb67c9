import { Invalid, type Collection } from '../../../services/ports/storage.ts';
import { entries, entry, idsOf, type Entry, type Promises } from './contract-world.ts';

type Entries = Collection<Entry, (typeof entries.fields)[number], 'publishedAt' | 'rank'>;
type Asked = NonNullable<Parameters<Entries['find']>[0]>;

/** Follows the cursors to the end. */
const allPages = async (collection: Entries, query: Asked): Promise<readonly Entry[]> => {
  const all: Entry[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Entries['find']>> = await collection.find({ ...query, after });
    all.push(...page.items);
    after = page.next;
  } while (after !== null);
  return all;
};

const cursor = (...place: readonly unknown[]): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** Pages by cursor: everything once, also while others write. */
export const pagePromises = (promises: Promises): void => {
  promises('pages give every document once, with ties, in both directions', async ({ store }) => {
    const collection = await store.collection(entries);
    const made = Array.from({ length: 57 }, (_, index) =>
      entry({ publishedAt: `2026-01-0${(index % 3) + 1}`, rank: index % 2 }),
    );
    await Promise.all(made.map((one) => collection.insert(one)));
    const expected = made
      .toSorted((a, b) => a.publishedAt.localeCompare(b.publishedAt) || a.id.localeCompare(b.id))
      .map(({ id }) => id);
    const where = { status: 'published' };
    expect(idsOf(await allPages(collection, { where, sort: 'publishedAt', limit: 10 }))).toEqual(expected);
    expect(idsOf(await allPages(collection, { where, sort: 'publishedAt', desc: true, limit: 10 }))).toEqual(
      expected.toReversed(),
    );
    expect(idsOf(await allPages(collection, { sort: 'rank', limit: 1 }))).toHaveLength(57);
    expect(idsOf(await allPages(collection, { desc: true, limit: 19 }))).toEqual(idsOf(made).toReversed());
    expect((await collection.find({ limit: 57 })).next).toBeNull();
    expect((await collection.find()).items).toHaveLength(20);
  });

  promises('the cursor of a document is the one that find gives behind it', async ({ store }) => {
    const collection = await store.collection(entries);
    for (let rank = 0; rank < 6; rank++) await collection.insert(entry({ id: `k${rank}`, rank }));
    for (const order of [{ sort: 'rank' as const }, { sort: 'rank' as const, desc: true }, { desc: true }, {}]) {
      const page = await collection.find({ ...order, limit: 3 });
      const [, , last] = page.items;
      expect(last && collection.cursorOf(last, order)).toBe(page.next);
      const [first] = page.items;
      const rest = await collection.find({ ...order, after: first ? collection.cursorOf(first, order) : null });
      expect(idsOf(rest)).toHaveLength(5);
    }
  });

  promises('a cursor stays in place while others insert and remove', async ({ store }) => {
    const collection = await store.collection(entries);
    for (let rank = 0; rank < 30; rank++)
      await collection.insert(entry({ id: `k${String(rank).padStart(2, '0')}`, rank }));
    const first = await collection.find({ sort: 'rank', limit: 10 });
    const [last] = first.items.slice(-1);
    if (last) await collection.remove(last);
    await collection.insert(entry({ id: 'earlier', rank: 3 }));
    await collection.insert(entry({ id: 'later', rank: 15.5 }));
    const second = await collection.find({ sort: 'rank', limit: 10, after: first.next });
    expect(idsOf(second)).toEqual(['k10', 'k11', 'k12', 'k13', 'k14', 'k15', 'later', 'k16', 'k17', 'k18']);
  });

  promises('a cursor of another order, or none at all, is refused', async ({ store }) => {
    const collection = await store.collection(entries);
    for (let rank = 0; rank < 3; rank++) await collection.insert(entry({ rank }));
    const { next } = await collection.find({ sort: 'rank', limit: 1 });
    for (const query of [{ sort: 'rank' as const, desc: true }, { sort: 'publishedAt' as const }, {}])
      await expect(collection.find({ ...query, after: next })).rejects.toThrow(Invalid);
    for (const after of [
      'rubbish',
      '',
      '%',
      cursor(),
      cursor('rank+', 1),
      cursor('rank+', null, 'x'),
      cursor('rank+', { $gt: 1 }, 'x'),
      cursor('rank+', 1, { $gt: '' }),
    ])
      await expect(collection.find({ sort: 'rank', after })).rejects.toThrow(Invalid);
  });

  promises('a forged cursor shows nothing outside the filter', async ({ store }) => {
    const collection = await store.collection(entries);
    await collection.insert(entry({ id: 'a', status: 'draft', rank: 1 }));
    await collection.insert(entry({ id: 'b', status: 'published', rank: 2 }));
    const forged = [
      cursor('rank+', -1e300, ''),
      cursor('rank+', '', ''),
      cursor('rank+', -1, 'a" OR 1=1 --'),
      cursor('rank+', 1, 'a'),
    ];
    for (const after of forged)
      for (const found of idsOf(await collection.find({ where: { status: 'published' }, sort: 'rank', after })))
        expect(found).toBe('b');
    expect(
      idsOf(await collection.find({ where: { status: 'published' }, sort: 'rank', after: forged[0] ?? null })),
    ).toEqual(['b']);
  });
};
