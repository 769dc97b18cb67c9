import type { SearchFilter, SearchScalar } from '../../../services/ports/search.ts';
import { doc, type World } from './contract-kit.ts';

const is = (field: string, value: SearchScalar): SearchFilter => ({ field, op: 'eq', value });

const documents = [
  doc('a', 'afval', { kind: 'TOOL', themes: ['milieu', 'wonen'], publishedAt: 10 }),
  doc('b', 'afval', { kind: 'NEED', themes: ['zorg'], publishedAt: 20 }),
  doc('c', 'afval', { kind: null, themes: [], publishedAt: 30 }),
  doc('d', 'afval', { kind: '', publishedAt: 40 }),
];

/** Filters, scope and facets. */
export const filtering = (world: World): void => {
  test.each<[string, SearchFilter, string]>([
    ['eq', is('kind', 'TOOL'), 'a'],
    ['eq in a list', is('themes', 'wonen'), 'a'],
    ['ne, missing ones included', { field: 'kind', op: 'ne', value: 'TOOL' }, 'bcd'],
    ['ne in a list', { field: 'themes', op: 'ne', value: 'wonen' }, 'bcd'],
    ['in', { field: 'kind', op: 'in', values: ['TOOL', 'NEED'] }, 'ab'],
    ['in nothing', { field: 'kind', op: 'in', values: [] }, ''],
    ['notIn', { field: 'themes', op: 'notIn', values: ['zorg', 'milieu'] }, 'cd'],
    ['gt', { field: 'publishedAt', op: 'gt', value: 20 }, 'cd'],
    ['gte', { field: 'publishedAt', op: 'gte', value: 20 }, 'bcd'],
    ['lt', { field: 'publishedAt', op: 'lt', value: 20 }, 'a'],
    ['lte', { field: 'publishedAt', op: 'lte', value: 20 }, 'ab'],
    ['exists', { field: 'themes', op: 'exists' }, 'abc'],
    ['isNull', { field: 'kind', op: 'isNull' }, 'c'],
    ['isEmpty text', { field: 'kind', op: 'isEmpty' }, 'd'],
    ['isEmpty list', { field: 'themes', op: 'isEmpty' }, 'c'],
    ['not', { not: is('kind', 'TOOL') }, 'bcd'],
    ['and', { and: [is('themes', 'milieu'), is('themes', 'wonen')] }, 'a'],
    ['or', { or: [is('kind', 'NEED'), is('themes', 'wonen')] }, 'ab'],
    [
      'nested',
      { and: [{ or: [is('kind', 'TOOL'), is('kind', 'NEED')] }, { not: { or: [is('themes', 'zorg')] } }] },
      'a',
    ],
    ['and of nothing', { and: [] }, 'abcd'],
    ['or of nothing', { or: [] }, ''],
    ['id', { field: 'id', op: 'in', values: ['b', 'd', 'nobody'] }, 'bd'],
  ])('%s', (_, filter, expected) =>
    world(documents, async ({ find }) => {
      expect((await find('afval', { filters: { own: filter } })).sort().join('')).toBe(expected);
      expect((await find('', { filters: { own: filter } })).sort().join('')).toBe(expected);
    }),
  );

  test.each(["it's", 'say "x"', 'back\\slash', "\\' OR kind = 'TOOL", 'a AND b', '😀', '__proto__'])(
    'the value %j is only a value',
    (value) =>
      world([doc('a', 'afval', { kind: value }), doc('b', 'afval', { kind: 'TOOL' })], async ({ find }) => {
        expect(await find('afval', { filters: { kind: is('kind', value) } })).toEqual(['a']);
        expect(await find('afval', { filters: { kind: { field: 'kind', op: 'in', values: [value] } } })).toEqual(['a']);
      }),
  );

  test('a list of five hundred values is taken', () =>
    world(documents, async ({ find }) => {
      const values = Array.from({ length: 499 }, (_, i) => `K${i}`).concat('TOOL');
      expect(await find('afval', { filters: { kind: { field: 'kind', op: 'in', values } } })).toEqual(['a']);
    }));

  test(
    'a filter that keeps five of fifty thousand finds all five by a common word',
    () =>
      world(
        Array.from({ length: 50_000 }, (_, i) => doc(`d${i}`, 'afval', { kind: i % 10_000 === 7 ? 'TOOL' : 'NEED' })),
        async ({ search }) => {
          const answer = await search('afval', { filters: { kind: is('kind', 'TOOL') } });
          expect(answer.hits.map(({ id }) => id).sort()).toEqual(['d10007', 'd20007', 'd30007', 'd40007', 'd7']);
          expect(answer.total.value).toBe(5);
        },
      ),
    600_000,
  );

  test('unknown fields are refused alike, whoever names them', () =>
    world(documents, async ({ port, spec }) => {
      const page = { offset: 0, limit: 1 };
      const nobody = is('nobody', 'x');
      for (const request of [
        { scope: nobody },
        { filters: { x: { not: { or: [nobody] } } } },
        { facets: ['nobody'] },
        { facets: ['visibility'] },
        { sort: [{ field: 'nobody', desc: true }] },
        { highlight: ['nobody'] },
        { filters: { x: { field: 'kind', op: 'gt', value: 1 } satisfies SearchFilter } },
        { filters: { x: { geoBox: { north: 1, east: 1, south: 2, west: 0 } } } },
        { filters: { x: { geoRadius: { lat: 91, lng: 0, meters: 1 } } } },
      ])
        expect(await port.search({ index: spec.name, q: 'afval', page, ...request })).toMatchObject({
          ok: false,
          failure: { kind: 'refused' },
        });
      expect(await port.similar({ index: spec.name, id: 'a', scope: nobody, limit: 1 })).toMatchObject({ ok: false });
    }));

  const secrets = [
    doc('a', 'afval', { kind: 'TOOL' }),
    doc('s', 'geheimwoord afval', { kind: 'SECRET', visibility: 'hidden' }),
  ];
  const scope = is('visibility', 'public');

  test('nothing widens the scope: no query, filter, facet or list', () =>
    world(secrets, async ({ search, find }) => {
      expect(await find('geheimwoord', { scope })).toEqual([]);
      expect(await find('', { scope })).toEqual(['a']);
      const wide: SearchFilter = { or: [is('visibility', 'hidden'), is('kind', 'SECRET'), is('visibility', 'public')] };
      const answer = await search('afval', { scope, filters: { kind: wide }, facets: ['kind'], disjunctive: ['kind'] });
      expect(answer.hits.map(({ id }) => id)).toEqual(['a']);
      expect(answer.total.value).toBe(1);
      expect(answer.facets.get('kind')).toEqual(new Map([['TOOL', 1]]));
      expect(await find('afval', { scope, filters: { x: { not: scope } } })).toEqual([]);
    }));

  test('nothing widens the scope: no likeness and no spelling that is offered', () =>
    world(secrets, async ({ port, spec, search }) => {
      expect(await port.similar({ index: spec.name, id: 'a', scope, limit: 5 })).toEqual({ ok: true, value: [] });
      expect((await search('geheimwoodr ', { scope })).didYouMean).toBeUndefined();
    }));

  test('facets count every match whatever the page, most frequent first', () =>
    world(
      Array.from({ length: 60 }, (_, i) =>
        doc(`d${i}`, 'afval', { kind: i % 3 ? 'NEED' : 'TOOL', themes: ['x', `t${i % 2}`] }),
      ),
      async ({ search }) => {
        for (const page of [
          { offset: 0, limit: 1 },
          { offset: 40, limit: 20 },
          { offset: 100, limit: 5 },
        ]) {
          const { facets, total } = await search('afval', { page, facets: ['kind', 'themes'] });
          expect(total.value).toBe(60);
          expect([...(facets.get('kind') ?? [])]).toEqual([
            ['NEED', 40],
            ['TOOL', 20],
          ]);
          expect([...(facets.get('themes') ?? [])]).toEqual([
            ['x', 60],
            ['t0', 30],
            ['t1', 30],
          ]);
        }
      },
    ));

  test('a disjunctive facet ignores its own filter, the others count with it', () =>
    world(documents, async ({ search }) => {
      const answer = await search('afval', {
        filters: { kind: is('kind', 'TOOL') },
        facets: ['kind', 'themes'],
        disjunctive: ['kind'],
      });
      expect(answer.total.value).toBe(1);
      expect(answer.facets.get('kind')?.get('NEED')).toBe(1);
      expect(answer.facets.get('kind')?.get('TOOL')).toBe(1);
      expect([...(answer.facets.get('themes')?.keys() ?? [])].sort()).toEqual(['milieu', 'wonen']);
    }));

  test('a count says how many are left when its value is chosen', () =>
    world(
      Array.from({ length: 90 }, (_, i) =>
        doc(`d${i}`, i % 9 ? 'afval ophalen' : 'afval brengen', { kind: `K${i % 4}` }),
      ),
      async ({ search }) => {
        const { facets } = await search('afval brengen', { facets: ['kind'] });
        for (const [value, count] of facets.get('kind') ?? [])
          expect((await search('afval brengen', { filters: { kind: is('kind', value) } })).total.value).toBe(count);
      },
    ));

  test('values with a name of the language itself are counted, and no more values come than the limit', () =>
    world(
      [
        doc('a', 'afval', { kind: '__proto__' }),
        doc('b', 'afval', { kind: 'constructor' }),
        ...Array.from({ length: 80 }, (_, i) => doc(`d${i}`, 'water', { kind: `K${i}` })),
      ],
      async ({ search }) => {
        const { facets } = await search('afval', { facets: ['kind'] });
        expect([...(facets.get('kind') ?? [])].sort()).toEqual([
          ['__proto__', 1],
          ['constructor', 1],
        ]);
        expect((await search('water', { facets: ['kind'] })).facets.get('kind')?.size).toBe(50);
      },
    ));
};
