import { doc, type World } from './contract-kit.ts';

/** What a person can insist on: words in quotes, words that must not be there, and every word. */
export const literals = (world: World): void => {
  const documents = [
    doc('a', 'betaald parkeren in de wijk'),
    doc('b', 'parkeren en betaald werk', { publishedAt: 2_000 }),
    doc('c', 'iets anders', { summary: 'Over betaald parkeren.' }),
    doc('d', 'betaalde parkeerplaatsen'),
  ];

  test('words in quotes must stand there like that, however little is found', () =>
    world(documents, async ({ find, search }) => {
      expect(await find('"betaald parkeren"')).toEqual(['a', 'c']);
      expect(await find('"Betaald  PARKEREN" wijk')).toEqual(['a', 'c']);
      expect(await find('"parkeren betaald"')).toEqual([]);
      expect(await find('"betaald parkeren" "in de wijk"')).toEqual(['a']);
      expect(await find('"betaald park"')).toEqual([]);
      expect((await search('"betaald parkeren" xqzwv')).total.value).toBe(2);
    }));

  test('a word in quotes is that word: no inflection, no beginning, no misspelling', () =>
    world([doc('a', 'vergunning'), doc('b', 'vergunningen'), doc('c', 'vergunnin')], async ({ find }) => {
      expect(await find('"vergunning"')).toEqual(['a']);
      expect(await find('"vergun"')).toEqual([]);
    }));

  test('a quote that is not closed yet is no quote', () =>
    world(documents, async ({ find }) => {
      expect((await find('"betaald parkeren')).sort()).toEqual(expect.arrayContaining(['a', 'b', 'c']) as string[]);
    }));

  test('what follows a minus must not stand there; a minus inside a word or alone is no minus', () =>
    world(
      [doc('a', 'afval water'), doc('b', 'afval zorg'), doc('c', 'e-mail afval'), doc('d', 'afval in zicht')],
      async ({ find, search }) => {
        expect((await find('afval -water')).sort()).toEqual(['b', 'c', 'd']);
        expect((await find('afval -water -zorg')).sort()).toEqual(['c', 'd']);
        expect((await find('-"in zicht" afval')).sort()).toEqual(['a', 'b', 'c']);
        expect(await find('e-mail')).toEqual(['c']);
        expect((await find('afval - ')).sort()).toEqual(['a', 'b', 'c', 'd']);
        expect((await search('-afval')).total.value).toBe(0);
        expect((await find('-water')).sort()).toEqual(['b', 'c', 'd']);
      },
    ));

  test('counts keep to what is insisted on', () =>
    world([doc('a', 'afval water', { kind: 'TOOL' }), doc('b', 'afval zorg', { kind: 'NEED' })], async ({ search }) => {
      expect([...((await search('afval -water', { facets: ['kind'] })).facets.get('kind') ?? [])]).toEqual([
        ['NEED', 1],
      ]);
      expect([...((await search('"afval water"', { facets: ['kind'] })).facets.get('kind') ?? [])]).toEqual([
        ['TOOL', 1],
      ]);
    }));

  test('quotes and minus widen no scope', () =>
    world([doc('a', 'afval'), doc('s', 'afval geheim', { visibility: 'hidden' })], async ({ find }) => {
      const scope = { field: 'visibility', op: 'eq', value: 'public' } as const;
      for (const q of ['"afval geheim"', '"geheim"', '-afval', '-x "geheim" -y'])
        expect(await find(q, { scope })).toEqual([]);
    }));

  test('when every word is asked for, fewer are not enough', () =>
    world([doc('a', 'afval'), doc('b', 'afval water'), doc('c', 'water')], async ({ find }) => {
      expect(await find('afval water ', { strategy: 'all' })).toEqual(['b']);
      expect(await find('afval xqzwv ', { strategy: 'all' })).toEqual([]);
      expect(await find('afval xqzwv ')).not.toEqual([]);
    }));
};
