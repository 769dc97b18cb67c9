import { doc, type World } from './contract-kit.ts';

const UTRECHT = { lat: 52.0907, lng: 5.1214 };
const cities = [
  doc('utrecht', 'zwembad', { _geo: UTRECHT, publishedAt: 1 }),
  doc('zeist', 'zwembad', { _geo: { lat: 52.0906, lng: 5.2333 }, publishedAt: 2 }),
  doc('breda', 'zwembad', { _geo: { lat: 51.5888, lng: 4.776 }, publishedAt: 3 }),
  doc('nowhere', 'zwembad', { publishedAt: 4 }),
];

/** Pages, order, distance and highlights. */
export const pages = (world: World): void => {
  test.each([
    ['afval', 700],
    // How far a query of several words is widened is the engine's own.
    ['water ophalen', 234],
    ['', 700],
  ])('pages of %j do not overlap, cover the total and end', (q, atLeast) =>
    world(
      Array.from({ length: 700 }, (_, i) =>
        doc(`d${i}`, i % 3 ? 'afval ophalen' : 'water en afval', {
          summary: i % 5 ? 'in de stad' : 'afval',
          publishedAt: i % 11,
        }),
      ),
      async ({ search, find }) => {
        const total = (await search(q)).total.value;
        const ids: string[] = [];
        for (let offset = 0; offset < 720; offset += 90) ids.push(...(await find(q, { page: { offset, limit: 90 } })));
        expect(total).toBeGreaterThanOrEqual(atLeast);
        expect(ids).toHaveLength(total);
        expect(new Set(ids).size).toBe(total);
        expect(await find(q, { page: { offset: total, limit: 20 } })).toEqual([]);
        expect(await find(q, { page: { offset: 0, limit: 0 } })).toEqual([]);
      },
    ),
  );

  test('nothing typed lists everything, newest first', () =>
    world(
      [doc('a', 'x', { publishedAt: 5 }), doc('b', 'y', { publishedAt: 9 }), doc('c', 'z', { publishedAt: 7 })],
      async ({ find, search }) => {
        for (const q of ['', '   ', '!?']) expect(await find(q)).toEqual(['b', 'c', 'a']);
        expect((await search('')).total.value).toBe(3);
      },
    ));

  test('an order that was asked for goes before the score, both ways, and what has no value comes last', () =>
    world(
      [
        doc('a', 'afval', { reuseCount: 3 }),
        doc('b', 'iets over afval', { reuseCount: 8 }),
        doc('c', 'anders', { summary: 'afval' }),
        doc('d', 'afval', { reuseCount: 0 }),
      ],
      async ({ find }) => {
        for (const q of ['afval', '']) {
          expect(await find(q, { sort: [{ field: 'reuseCount', desc: true }] })).toEqual(['b', 'a', 'd', 'c']);
          expect(await find(q, { sort: [{ field: 'reuseCount', desc: false }] })).toEqual(['d', 'a', 'b', 'c']);
        }
      },
    ));

  test('nearest first with the distance in metres, what has no place last and without one', () =>
    world(cities, async ({ search }) => {
      const { hits } = await search('zwembad', { sort: [{ near: UTRECHT }] });
      expect(hits.map(({ id }) => id)).toEqual(['utrecht', 'zeist', 'breda', 'nowhere']);
      const [here, zeist, breda, nowhere] = hits.map(({ distanceMeters }) => distanceMeters);
      expect(here).toBeLessThan(1);
      expect(Math.abs((zeist ?? 0) - 7_640)).toBeLessThan(77);
      expect(Math.abs((breda ?? 0) - 60_600)).toBeLessThan(606);
      expect(nowhere).toBeUndefined();
    }));

  test('a radius keeps what lies within it, never what has no place', () =>
    world(cities, async ({ find }) => {
      const within = (meters: number) => find('zwembad', { filters: { near: { geoRadius: { ...UTRECHT, meters } } } });
      expect(await within(7_500)).toEqual(['utrecht']);
      expect((await within(7_800)).sort()).toEqual(['utrecht', 'zeist']);
      expect((await within(1e7)).sort()).toEqual(['breda', 'utrecht', 'zeist']);
      const outside = { not: { geoRadius: { ...UTRECHT, meters: 7_800 } } };
      expect((await find('zwembad', { filters: { near: outside } })).sort()).toEqual(['breda', 'nowhere']);
    }));

  test('a box keeps what lies in it, never what has no place', () =>
    world(cities, async ({ find }) => {
      const box = { north: 52.2, east: 5.3, south: 52, west: 5.1 };
      const inside = async (change: object) =>
        (await find('zwembad', { filters: { near: { geoBox: { ...box, ...change } } } })).sort();
      expect(await inside({})).toEqual(['utrecht', 'zeist']);
      expect(await inside({ east: 5.2 })).toEqual(['utrecht']);
      expect(await inside({ south: 51, west: 4 })).toEqual(['breda', 'utrecht', 'zeist']);
      expect((await find('zwembad', { filters: { near: { not: { geoBox: box } } } })).sort()).toEqual([
        'breda',
        'nowhere',
      ]);
    }));

  const marked = async (q: string, title: string): Promise<string[]> => {
    const parts: string[] = [];
    await world([doc('a', title), doc('b', 'parkeer controle vergunning vergunningen')], async ({ search }) => {
      const { hits } = await search(q, { highlight: ['title', 'summary'] });
      const highlight = hits.find(({ id }) => id === 'a')?.highlights.title;
      expect(highlight?.text).toBe(title);
      for (const [start, end] of highlight?.ranges ?? []) parts.push(title.slice(start, end));
    });
    return parts;
  };

  test.each([
    ['afval', 'Afval en 😀 afval', ['Afval', 'afval']],
    ['cafe', '😀😀 cafe\u0301 en café', ['cafe\u0301', 'café']],
    ['vergunning ', 'Twee vergunningen', ['vergunningen']],
    ['handh', 'Handhaving', ['Handhaving']],
    ['handhavng ', 'De handhaving', ['handhaving']],
    ['afval', '<script>alert("afval")</script>', ['afval']],
    ['parkeer controle', 'De parkeercontrole', ['parkeercontrole']],
    ['parkeercontrole ', 'Een parkeer controle', ['parkeer', 'controle']],
    ['coordinatei ', 'Coo\u0308rdinatie', ['Coo\u0308rdinatie']],
    ['"betaald parkeren"', 'Over betaald parkeren', ['betaald', 'parkeren']],
    ['mor ', 'Een melding openbare ruimte', ['melding', 'openbare', 'ruimte']],
  ])('%j is marked in %j', async (q, title, expected) => {
    // An engine may mark a phrase as one range or word by word.
    expect((await marked(q, title)).flatMap((part) => part.split(' '))).toEqual(expected);
  });

  test('ranges are in order, do not overlap and lie within the text; without a query nothing is marked', () =>
    world([doc('a', 'afval afvalbak afval', { summary: 'Afval, afval en afval.' })], async ({ search }) => {
      for (const q of ['afval bak', 'afv', '']) {
        const [hit] = (await search(q, { highlight: ['title', 'summary'] })).hits;
        for (const { text, ranges } of Object.values(hit?.highlights ?? {})) {
          let last = 0;
          for (const [start, end] of ranges) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
          if (q === '') expect(ranges).toEqual([]);
        }
      }
    }));

  test('only what was asked for is marked', () =>
    world([doc('a', 'afval')], async ({ search }) => {
      expect((await search('afval')).hits[0]?.highlights).toEqual({});
      expect(Object.keys((await search('afval', { highlight: ['summary'] })).hits[0]?.highlights ?? {})).toEqual([
        'summary',
      ]);
    }));
};
