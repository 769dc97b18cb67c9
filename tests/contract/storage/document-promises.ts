import { Invalid, type Json } from '../../../services/ports/storage.ts';
import { entries, entry, idsOf, unchecked, without, type Entry, type Promises } from './contract-world.ts';

const nested = (levels: number): Json => (levels === 0 ? 1 : { deep: nested(levels - 1) });

/** What goes in comes out the same, and what could not is refused. */
export const documentPromises = (promises: Promises): void => {
  promises('a document comes back exactly as it was stored', async ({ store, reopen }) => {
    const extra: Json = {
      numbers: [0, -1, 1.5, 2 ** 31, 2 ** 53 - 1, -(2 ** 53) + 1, 1.5e-7, 5e-324, 0.1 + 0.2],
      texts: ['', 'é', '😀', '\u2028', "'; DROP TABLE", '"', '\\', '\u0001', '{"$ne":1}'],
      flags: [true, false, null],
      empty: [{}, [], { a: { b: [] } }, [[]]],
    };
    const collection = await store.collection(entries);
    const stored = await collection.insert(
      entry({ id: 'https://hub.example/e/1?a=b#c', extra, open: true, tags: ['x'] }),
    );
    expect(stored).toMatchObject({ id: 'https://hub.example/e/1?a=b#c', version: 1, extra });
    expect(await collection.get(stored.id)).toEqual(stored);
    const again = await (await reopen()).collection(entries);
    expect(await again.get(stored.id)).toEqual(stored);
    expect(await again.get('nope')).toBeNull();
  });

  promises('minus zero is stored as zero', async ({ store, reopen }) => {
    const { id } = await (await store.collection(entries)).insert(entry({ extra: [-0], rank: -0 }));
    const found = await (await (await reopen()).collection(entries)).get(id);
    expect(Object.is((found?.extra as readonly number[])[0], 0)).toBe(true);
    expect(Object.is(found?.rank, 0)).toBe(true);
  });

  promises('undefined is dropped', async ({ store }) => {
    const collection = await store.collection(entries);
    const { id } = await collection.insert(unchecked({ ...entry(), kind: undefined, extra: { a: undefined } }));
    expect(await collection.get(id)).not.toHaveProperty('kind');
    expect((await collection.get(id))?.extra).toEqual({});
  });

  promises('what means nothing in JSON or BSON is refused', async ({ store }) => {
    const collection = await store.collection(entries);
    class Thing {
      readonly name = 'thing';
    }
    const refused: readonly unknown[] = [
      new Date(),
      NaN,
      Infinity,
      -Infinity,
      2 ** 53,
      new Map(),
      new Set(),
      () => 1,
      1n,
      Symbol('x'),
      /x/,
      new Thing(),
    ];
    for (const value of [...refused, 'a\0b', [undefined], new Uint8Array(1)])
      await expect(collection.insert(entry({ extra: unchecked({ deep: [value] }) }))).rejects.toThrow(Invalid);
    expect(await collection.count()).toBe(0);
  });

  promises('keys that an engine could misread are refused, and nothing is polluted', async ({ store }) => {
    const collection = await store.collection(entries);
    for (const key of ['a.b', '$set', '$', '', '__proto__', 'x\0']) {
      const extra = JSON.parse(`{ ${JSON.stringify(key)}: { "polluted": 1 } }`) as Json;
      await expect(collection.insert(entry({ extra }))).rejects.toThrow(Invalid);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  promises('harmless keys that look special are kept', async ({ store }) => {
    const collection = await store.collection(entries);
    const extra = {
      constructor: 'x',
      toString: 1,
      hasOwnProperty: null,
      id: 'inner',
      _id: 'inner',
      version: 9,
      v: 1,
      d: {},
      é: 1,
    };
    const { id } = await collection.insert(entry({ extra: unchecked(extra) }));
    expect((await collection.get(id))?.extra).toEqual(extra);
  });

  promises('text is stored in NFC and lone surrogates are replaced, in values, ids and filters', async ({ store }) => {
    const collection = await store.collection(entries);
    await collection.insert(entry({ id: 'cafe\u0301', title: 'cafe\u0301', extra: '\ud800x' }));
    expect(await collection.get('cafe\u0301')).toMatchObject({ id: 'caf\u00e9', title: 'caf\u00e9', extra: '\ufffdx' });
    expect(idsOf(await collection.getMany(['cafe\u0301']))).toEqual(['caf\u00e9']);
    expect(await collection.count({ title: 'cafe\u0301' })).toBe(1);
    expect(await collection.count({ title: 'cafe' })).toBe(0);
  });

  promises('a document may be 1 MB and 30 levels deep, but not 17 MiB or 120 levels', async ({ store }) => {
    const collection = await store.collection(entries);
    const large = await collection.insert(entry({ extra: 'é'.repeat(500_000) }));
    expect((await collection.get(large.id))?.extra).toHaveLength(500_000);
    expect((await collection.insert(entry({ extra: nested(30) }))).extra).toEqual(nested(30));
    await expect(collection.insert(entry({ extra: 'x'.repeat(17 * 2 ** 20) }))).rejects.toThrow(Invalid);
    await expect(collection.insert(entry({ extra: nested(120) }))).rejects.toThrow(Invalid);
  });

  promises('an id has 1 to 512 characters; one that cannot exist is not found', async ({ store }) => {
    const collection = await store.collection(entries);
    expect((await collection.insert(entry({ id: 'x'.repeat(512) }))).id).toHaveLength(512);
    for (const id of ['', 'x'.repeat(513), 'a\0', unchecked(1), unchecked(null), unchecked({ $gt: '' })])
      await expect(collection.insert(entry({ id }))).rejects.toThrow(Invalid);
    for (const id of ['', 'x'.repeat(513), 'a\0']) expect(await collection.get(id)).toBeNull();
    expect(await collection.getMany(['', 'a\0'])).toEqual([]);
  });

  promises('declared fields hold scalars, declared arrays only texts', async ({ store }) => {
    const collection = await store.collection(entries);
    const refused: readonly Partial<Record<keyof Entry, unknown>>[] = [
      { kind: ['x'] },
      { kind: {} },
      { tags: 'x' },
      { tags: [1] },
      { tags: [null] },
      { slug: 1 },
    ];
    for (const over of refused)
      await expect(collection.insert(unchecked({ ...entry(), ...over }))).rejects.toThrow(Invalid);
  });

  promises('a put stores the whole document: fields that it leaves out are gone', async ({ store }) => {
    const collection = await store.collection(entries);
    const stored = await collection.insert(entry({ id: 'a', slug: 's', title: 't' }));
    await collection.put(without(stored, 'title'));
    expect(await collection.get('a')).not.toHaveProperty('title');
    expect(await collection.count({ title: null })).toBe(1);
  });

  promises('what a reader gets cannot be changed under another reader', async ({ store }) => {
    const collection = await store.collection(entries);
    await collection.insert(entry({ id: 'a', extra: { list: [1] } }));
    const found = await collection.get('a');
    expect(() => ((found as { status: string }).status = 'mine')).toThrow(TypeError);
    expect(() => (found?.extra as { list: number[] }).list.push(2)).toThrow(TypeError);
    expect((await collection.get('a'))?.extra).toEqual({ list: [1] });
  });

  promises('what a writer handed in may be changed afterwards without effect', async ({ store }) => {
    const collection = await store.collection(entries);
    const extra = { list: [1] };
    const writing = collection.insert(entry({ id: 'a', extra }));
    extra.list.push(2);
    await writing;
    extra.list.push(3);
    expect((await collection.get('a'))?.extra).toEqual({ list: [1] });
  });

  promises('parse checks what comes in and upcasts what comes out', async ({ store }) => {
    await (await store.collection(entries)).insert(entry({ id: 'a', kind: 'old' }));
    const parse = (raw: unknown): Entry => {
      const found = raw as Entry;
      if (found.status === '') throw new Invalid('status');
      return found.kind === 'old' ? { ...found, kind: 'new' } : found;
    };
    const upcasting = await store.collection({ ...entries, parse });
    expect(await upcasting.get('a')).toMatchObject({ kind: 'new', version: 1 });
    expect((await upcasting.find()).items).toMatchObject([{ kind: 'new' }]);
    await expect(upcasting.insert(entry({ status: '' }))).rejects.toThrow(Invalid);
    expect(await (await store.collection(entries)).get('a')).toMatchObject({ kind: 'old' });
  });
};
