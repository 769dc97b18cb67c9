import { askingOf, doc, must, portions, SETTLE, specWith, type OpenSearch, type World } from './contract-kit.ts';

const withoutIndex = async (open: OpenSearch, test: (opened: Awaited<ReturnType<OpenSearch>>) => Promise<void>) => {
  const opened = await open();
  try {
    await test(opened);
  } finally {
    await opened.dispose();
  }
};

/** Writing, and knowing whether the index is there, whole and of this specification. */
export const writing = (open: OpenSearch, world: World): void => {
  test('without an index a rebuild is asked for, and every request says missing', () =>
    withoutIndex(open, async ({ port }) => {
      const spec = specWith();
      expect(must(await port.ensureIndex(spec))).toEqual({ rebuildNeeded: true });
      const missing = { ok: false, failure: { kind: 'unavailable', reason: 'missing' } };
      expect(await port.search({ index: spec.name, q: '', page: { offset: 0, limit: 1 } })).toEqual(missing);
      expect(await port.similar({ index: spec.name, id: 'a', limit: 1 })).toEqual(missing);
      expect(await port.write(spec.name, { put: [doc('a', 'afval')], remove: [] })).toEqual(missing);
      expect(await port.health(spec.name)).toMatchObject({ available: false, documents: 0, specHash: null, seq: 0 });
    }));

  test('once filled it is whole; another specification asks for a rebuild and the old index goes on', () =>
    world([doc('a', 'afval')], async ({ port, spec, find }) => {
      expect(must(await port.ensureIndex(spec))).toEqual({ rebuildNeeded: false });
      const other = { ...spec, sortable: [...spec.sortable, 'kind'] };
      expect(must(await port.ensureIndex(other))).toEqual({ rebuildNeeded: true });
      expect(await find('afval')).toEqual(['a']);
      must(await port.rebuild(other, portions([doc('b', 'afval', { kind: 'TOOL' })]), { seq: 1 }));
      expect(must(await port.ensureIndex(other))).toEqual({ rebuildNeeded: false });
      expect(await find('afval', { sort: [{ field: 'kind', desc: false }] })).toEqual(['b']);
    }));

  test('a written document is found, a replaced one by its new words only, a removed one not at all', () =>
    world([], async ({ write, find }) => {
      await write({ put: [doc('a', 'afval')] });
      expect(await find('afval')).toEqual(['a']);
      await write({ put: [doc('a', 'water')] });
      expect(await find('afval')).toEqual([]);
      expect(await find('water')).toEqual(['a']);
      await write({ remove: ['a'] });
      expect(await find('water')).toEqual([]);
      expect(await find('')).toEqual([]);
    }));

  test('batches are taken in the order of the calls: add, remove, add', () =>
    world([], async ({ port, spec, find }) => {
      const batches = [
        { put: [doc('a', 'afval')], remove: [] },
        { put: [], remove: ['a'] },
        { put: [doc('a', 'water')], remove: [] },
      ];
      const receipts = await Promise.all(batches.map(async (batch) => must(await port.write(spec.name, batch))));
      expect(await Promise.all(receipts.map((receipt) => receipt.settled(SETTLE)))).toEqual(['done', 'done', 'done']);
      expect(await find('')).toEqual(['a']);
      expect(await find('water')).toEqual(['a']);
    }));

  test('within a batch documents are replaced first, then ids removed; of one id the last document counts', () =>
    world([], async ({ write, find }) => {
      await write({ put: [doc('a', 'afval'), doc('b', 'oud'), doc('b', 'nieuw')], remove: ['a'] });
      expect(await find('')).toEqual(['b']);
      expect(await find('nieuw')).toEqual(['b']);
    }));

  test('all that passes a filter can be removed at once, before it is put again', () =>
    world(
      [doc('a', 'afval', { kind: 'PEER' }), doc('b', 'water', { kind: 'PEER' }), doc('c', 'zorg', { kind: 'OWN' })],
      async ({ port, spec, write, find }) => {
        const removeWhere = { field: 'kind', op: 'eq', value: 'PEER' } as const;
        await write({ put: [doc('d', 'afval', { kind: 'PEER' })], removeWhere, seq: 3 });
        expect(await find('')).toEqual(['c']);
        expect(await port.health(spec.name)).toMatchObject({ documents: 1, seq: 3 });
        await write({ removeWhere: { field: 'kind', op: 'eq', value: 'nobody' } });
        await write({ put: [doc('a', 'afval', { kind: 'PEER' })] });
        expect((await find('')).sort()).toEqual(['a', 'c']);
        const unknown = { field: 'nobody', op: 'eq', value: 'x' } as const;
        expect(await port.write(spec.name, { put: [], remove: [], removeWhere: unknown })).toMatchObject({
          ok: false,
          failure: { kind: 'refused', field: 'nobody' },
        });
      },
    ));

  test('an unknown id and an empty batch are no error, and a thousand documents go in at once', () =>
    world([], async ({ write, search }) => {
      await write({ remove: ['nobody'] });
      await write({});
      await write({ put: Array.from({ length: 1_000 }, (_, i) => doc(`d${i}`, `afval ${i}`)) });
      expect((await search('afval')).total.value).toBe(1_000);
    }));

  test.each([
    ['empty', ''],
    ['with a space', 'a b'],
    ['with a slash', 'a/b'],
    ['with an accent', 'é'],
    ['of 512 characters', 'a'.repeat(512)],
  ])('an id that is %s refuses the whole batch', (_, id) =>
    world([], async ({ port, spec, find }) => {
      const outcome = await port.write(spec.name, { put: [doc('good', 'afval'), doc(id, 'afval')], remove: [] });
      expect(outcome).toMatchObject({ ok: false, failure: { kind: 'refused', field: 'id' } });
      expect(await port.write(spec.name, { put: [], remove: [id] })).toMatchObject({ ok: false });
      expect(await find('')).toEqual([]);
    }),
  );

  test('ids of one and of 511 characters are taken', () =>
    world([], async ({ write, find }) => {
      await write({ put: [doc('a', 'afval'), doc('z'.repeat(511), 'afval')] });
      expect((await find('afval')).sort()).toEqual(['a', 'z'.repeat(511)]);
    }));

  test('health tells how many documents there are and how far the change log was taken in', () =>
    world([doc('a', 'afval')], async ({ port, spec, write }) => {
      await write({ put: [doc('b', 'water')], seq: 41 });
      await write({ remove: ['nobody'], seq: 42 });
      const health = await port.health(spec.name);
      expect(health).toMatchObject({ available: true, documents: 2, seq: 42, lastError: null });
      expect(health.specHash).not.toBeNull();
    }));

  test('an index of another name is missing', () =>
    world([doc('a', 'afval')], async ({ port }) => {
      const other = askingOf(port, specWith());
      await expect(other.find('afval')).rejects.toThrow('missing');
    }));
};
