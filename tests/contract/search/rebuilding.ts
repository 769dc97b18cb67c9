import type { SearchDocument } from '../../../services/ports/search.ts';
import { doc, must, portions, SETTLE, type World } from './contract-kit.ts';

const many = (title: string, count = 300): SearchDocument[] =>
  Array.from({ length: count }, (_, i) => doc(`d${i}`, `${title} ${i}`));

/** A source that can be held in the middle. */
const heldSource = (documents: readonly SearchDocument[]) => {
  const held: { go?: () => void } = {};
  const halfway = new Promise<void>((resolve) => (held.go = resolve));
  async function* source(): AsyncGenerator<readonly SearchDocument[]> {
    yield documents.slice(0, documents.length / 2);
    await halfway;
    yield documents.slice(documents.length / 2);
  }
  return { source: source(), release: (): void => held.go?.() };
};

/** Filling a new index beside the live one. */
export const rebuilding = (world: World): void => {
  test(
    'while an index is rebuilt every answer is whole, and afterwards it is the new one',
    () =>
      world(many('oud'), async ({ port, spec, search }) => {
        let running = true;
        const rebuilt = port
          .rebuild(spec, portions(many('nieuw', 400), 100), { seq: 7 })
          .finally(() => (running = false));
        while (running) {
          const [old, fresh] = [(await search('oud')).total.value, (await search('nieuw')).total.value];
          expect([0, 300]).toContain(old);
          expect([0, 400]).toContain(fresh);
        }
        expect(must(await rebuilt)).toEqual({ documents: 400 });
        expect((await search('oud')).total.value).toBe(0);
        expect((await search('nieuw')).total.value).toBe(400);
        expect(await port.health(spec.name)).toMatchObject({ documents: 400, seq: 7 });
      }),
    180_000,
  );

  test(
    'writes that come during a rebuild are in the old index at once and in the new one after it',
    () =>
      world(many('oud'), async ({ port, spec, find, write }) => {
        const { source, release } = heldSource(many('nieuw'));
        const rebuilt = port.rebuild(spec, source, { seq: 10 });
        await write({ put: [doc('late', 'nagekomen'), doc('d0', 'vervangen')], remove: ['d1', 'd299'], seq: 11 });
        expect(await find('nagekomen')).toEqual(['late']);
        release();
        must(await rebuilt);
        expect(await find('nagekomen')).toEqual(['late']);
        expect(await find('vervangen')).toEqual(['d0']);
        const left = await find('', { filters: { id: { field: 'id', op: 'in', values: ['d0', 'd1', 'd2', 'd299'] } } });
        expect(left.sort()).toEqual(['d0', 'd2']);
        expect((await port.health(spec.name)).seq).toBe(11);
      }),
    180_000,
  );

  test(
    'what was removed by a filter during a rebuild stays removed',
    () =>
      world(many('oud'), async ({ port, spec, find, write }) => {
        const { source, release } = heldSource([
          doc('p', 'nieuw', { kind: 'PEER' }),
          doc('q', 'nieuw', { kind: 'OWN' }),
        ]);
        const rebuilt = port.rebuild(spec, source, { seq: 10 });
        await write({ removeWhere: { field: 'kind', op: 'eq', value: 'PEER' }, seq: 11 });
        release();
        expect(must(await rebuilt)).toEqual({ documents: 1 });
        expect(await find('')).toEqual(['q']);
      }),
    180_000,
  );

  test(
    'writes before the first index settle once it is filled',
    () =>
      world([], async ({ port, spec, find }) => {
        const { source, release } = heldSource(many('nieuw', 10));
        const rebuilt = port.rebuild(spec, source, { seq: 1 });
        const receipt = must(await port.write(spec.name, { put: [doc('late', 'nagekomen')], remove: [], seq: 2 }));
        release();
        must(await rebuilt);
        expect(await receipt.settled(SETTLE)).toBe('done');
        expect(await find('nagekomen')).toEqual(['late']);
      }),
    180_000,
  );

  test(
    'a source that fails leaves the live index as it was',
    () =>
      world(many('oud'), async ({ port, spec, search }) => {
        async function* broken(): AsyncGenerator<readonly SearchDocument[]> {
          yield await Promise.resolve(many('nieuw', 10));
          throw new Error('the store went away');
        }
        await expect(port.rebuild(spec, broken(), { seq: 1 })).rejects.toThrow('the store went away');
        expect((await search('oud')).total.value).toBe(300);
        must(await port.rebuild(spec, portions(many('nieuw', 10)), { seq: 2 }));
        expect((await search('nieuw')).total.value).toBe(10);
      }),
    180_000,
  );

  test('a document that cannot be indexed refuses the rebuild, and the live index stays', () =>
    world(many('oud', 3), async ({ port, spec, search }) => {
      expect(await port.rebuild(spec, portions([doc('a b', 'nieuw')]), { seq: 1 })).toMatchObject({
        ok: false,
        failure: { kind: 'refused', field: 'id' },
      });
      expect((await search('oud')).total.value).toBe(3);
    }));

  test(
    'a rebuild that is given up leaves the live index as it was',
    () =>
      world(many('oud'), async ({ port, spec, search }) => {
        const giveUp = new AbortController();
        const { source, release } = heldSource(many('nieuw'));
        const rebuilt = port.rebuild(spec, source, { seq: 1, signal: giveUp.signal });
        giveUp.abort();
        release();
        expect(await rebuilt).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
        expect((await search('oud')).total.value).toBe(300);
      }),
    180_000,
  );

  test(
    'a second rebuild at the same time is told that one is under way',
    () =>
      world(many('oud'), async ({ port, spec }) => {
        const { source, release } = heldSource(many('nieuw'));
        const first = port.rebuild(spec, source, { seq: 1 });
        expect(await port.rebuild(spec, portions([]), { seq: 2 })).toEqual({
          ok: false,
          failure: { kind: 'unavailable', reason: 'busy' },
        });
        release();
        must(await first);
      }),
    180_000,
  );

  test(
    'fifty searches during two hundred writes all answer',
    () =>
      world(many('afval', 50), async ({ port, spec, search }) => {
        const receipts = Array.from({ length: 200 }, (_, i) =>
          port.write(spec.name, { put: [doc(`w${i}`, `water ${i}`)], remove: [], seq: i + 1 }),
        );
        const answers = await Promise.all(Array.from({ length: 50 }, () => search('afval')));
        for (const { total } of answers) expect(total.value).toBe(50);
        for (const receipt of receipts) expect(await must(await receipt).settled(SETTLE)).toBe('done');
        expect((await search('water')).total.value).toBe(200);
      }),
    180_000,
  );

  test('a search that is given up answers at once that it is unavailable', () =>
    world([doc('a', 'afval')], async ({ port, spec, find }) => {
      const request = { index: spec.name, q: 'afval', page: { offset: 0, limit: 1 } };
      expect(await port.search({ ...request, signal: AbortSignal.abort() })).toMatchObject({
        ok: false,
        failure: { kind: 'unavailable' },
      });
      expect(await find('afval')).toEqual(['a']);
    }));
};
