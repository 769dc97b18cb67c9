import { define, Invalid } from '../../../services/ports/storage.ts';
import { entries, entry, idsOf, unchecked, upTo, type Entry, type Promises } from './contract-world.ts';

const bare = define<Entry>()({ name: 'entries', fields: ['status'] });
const other = define<Entry>()({ ...bare, name: 'Entries' });

/** Definitions may change from one version of the hub to the next, and back. */
export const definitionPromises = (promises: Promises): void => {
  promises('opening a collection again changes nothing', async ({ store, reopen }) => {
    await (await store.collection(entries)).insert(entry({ id: 'a', tags: ['x'], slug: 's' }));
    await store.collection(entries);
    const again = await (await reopen()).collection(entries);
    expect(idsOf(await again.find({ where: { tags: 'x', slug: 's', status: 'published' } }))).toEqual(['a']);
  });

  promises('a field and an index declared later cover the documents that were there', async ({ store }) => {
    const old = await store.collection(bare);
    for (const rank of upTo(250))
      await old.insert(entry({ id: `e${rank}`, rank, tags: [`t${rank % 5}`], open: rank % 2 === 0, title: null }));
    const now = await store.collection(entries);
    expect(await now.count({ tags: 't3' })).toBe(50);
    expect(await now.count({ open: true })).toBe(125);
    expect(await now.count(unchecked({ open: 1 }))).toBe(0);
    expect(await now.count({ title: null, rank: { gt: 200 } })).toBe(50);
    expect(idsOf(await now.find({ sort: 'rank', desc: true, limit: 2 }))).toEqual(['e250', 'e249']);
  });

  promises('what is written through an older opening is found through a newer one', async ({ store }) => {
    const old = await store.collection(bare);
    const now = await store.collection(entries);
    const stored = await old.insert(entry({ id: 'a', tags: ['x'], title: 'T' }));
    expect(await now.count({ tags: 'x', title: 'T' })).toBe(1);
    await old.put({ ...stored, tags: ['y'], title: 'U' });
    expect(await now.count({ tags: 'x' })).toBe(0);
    expect(await now.count({ tags: 'y', title: 'U' })).toBe(1);
  });

  promises(
    'a field left out by one version and declared by the next finds what was written in between',
    async ({ store, reopen }) => {
      const before = await store.collection(entries);
      const first = await before.insert(entry({ id: 'a', title: 'old', tags: ['old'], kind: 'old' }));
      await before.insert(entry({ id: 'b', title: 'old', tags: ['old'] }));
      const between = await (await reopen()).collection(bare);
      await between.put({ ...first, title: 'new', tags: ['new'], kind: null });
      await between.remove((await between.get('b')) ?? first);
      const after = await (await reopen()).collection(entries);
      expect(await after.count({ or: [{ title: 'old' }, { tags: 'old' }, { kind: 'old' }] })).toBe(0);
      expect(idsOf(await after.find({ where: { title: 'new', tags: 'new', kind: null } }))).toEqual(['a']);
    },
  );

  promises('a field may turn from scalar into array and back', async ({ store, reopen }) => {
    interface Note {
      readonly id: string;
      readonly version: number;
      readonly about: string | readonly string[];
    }
    const scalar = define<Note>()({ name: 'notes', fields: ['about'] });
    const array = define<Note>()({ name: 'notes', fields: ['about'], arrays: ['about'] });
    const first = await (await store.collection(scalar)).insert({ id: 'a', about: 'x' });
    const arrays = await (await reopen()).collection(array);
    await arrays.put({ ...first, about: ['y', 'z'] });
    expect(await arrays.count({ about: 'z' })).toBe(1);
    const scalars = await (await reopen()).collection(scalar);
    await scalars.update('a', (note) => ({ ...note, about: 'w' }));
    expect(await scalars.count({ about: 'w' })).toBe(1);
    expect(await (await (await reopen()).collection(array)).count({ about: 'z' })).toBe(0);
  });

  promises(
    'a unique rule declared later holds from then on, and one no longer declared does not',
    async ({ store, reopen }) => {
      await (await store.collection(bare)).insert(entry({ slug: 'a' }));
      const strict = await (await reopen()).collection(entries);
      await expect(strict.insert(entry({ slug: 'a' }))).rejects.toMatchObject({ fields: ['slug'] });
      const loose = await (await reopen()).collection(bare);
      await loose.insert(entry({ slug: 'a' }));
      expect(await loose.count()).toBe(2);
    },
  );

  promises('collections are apart, also when only capitals or dashes tell their names apart', async ({ store }) => {
    const names = ['entries', 'Entries', 'en-tries', 'entries-2'];
    for (const name of names)
      await (await store.collection({ ...entries, name })).insert(entry({ id: 'same', title: name, tags: [name] }));
    for (const name of names) {
      const collection = await store.collection({ ...entries, name });
      expect(await collection.get('same')).toMatchObject({ title: name });
      expect(await collection.count({ tags: { in: names } })).toBe(1);
    }
    expect((await (await store.collection(other)).find()).items).toHaveLength(1);
  });

  promises('fields are apart when only capitals tell their names apart', async ({ store }) => {
    interface Odd {
      readonly id: string;
      readonly version: number;
      readonly [field: string]: string | number;
    }
    const odd = await store.collection(
      define<Odd>()({ name: 'odd', fields: ['Title', 'title', 'ti_tle', 'order', 'group', 'n', 'v', 'doc'] }),
    );
    await odd.insert({ id: 'a', Title: 'A', title: 'b', ti_tle: 'c', order: 1, group: 2, n: 3, v: 4, doc: 'd' });
    expect(await odd.count({ Title: 'A', title: 'b', ti_tle: 'c', order: 1, group: 2, n: 3, v: 4, doc: 'd' })).toBe(1);
    expect(await odd.count({ Title: 'b' })).toBe(0);
  });

  promises('a definition that contradicts itself is refused', async ({ store }) => {
    const refused: readonly unknown[] = [
      { name: 'changes' },
      { name: 'a b' },
      { name: 'x"; DROP TABLE changes' },
      { name: 'a.b' },
      { name: '' },
      { fields: ['a.b'] },
      { fields: ['$a'] },
      { fields: ['id'] },
      { sort: ['tags'], arrays: ['tags'] },
      { sort: ['extra'] },
      { unique: [['tags']], arrays: ['tags'] },
      { indexes: [['nope']] },
      { expires: 'nope' },
      { arrays: ['nope'] },
    ];
    for (const part of refused) {
      const definition = { name: 'entries', fields: ['status', 'tags'], ...(part as object) };
      await expect(store.collection(unchecked(definition))).rejects.toThrow(Invalid);
    }
  });
};
