import { doc, type World } from './contract-kit.ts';

const isHarmless = (world: World, q: string): Promise<void> =>
  world([doc('a', 'afval'), doc('b', 'water')], async ({ search }) => {
    expect((await search(q)).total.value).toBeLessThanOrEqual(2);
  });

/** How words are read: misspelled, half typed, joined, cut, folded, left out or replaced. */
export const words = (world: World): void => {
  test.each([
    ['zorx', [], 'no error under five letters'],
    ['toezcht', ['b'], 'one from five'],
    ['teozicht', ['b'], 'two letters swapped are one error'],
    ['toezigt', [], 'two errors are too many under nine'],
    ['boezicht', [], 'a wrong first letter counts twice'],
    ['handhaafing', ['c'], 'two from nine'],
    ['hadnhavng', ['c'], 'a swap and a missing letter are two'],
    ['gouda', ['d'], 'a word that is listed as exact finds only itself'],
    ['202612346', [], 'no error in a number'],
  ])('%s finds %j: %s', (q, expected) =>
    world(
      [
        doc('a', 'zorg'),
        doc('b', 'toezicht'),
        doc('c', 'handhaving'),
        doc('d', 'gouda'),
        doc('e', '202612345'),
        doc('f', 'goudi'),
      ],
      async ({ find }) => {
        expect(await find(`${q} `)).toEqual(expected);
      },
    ),
  );

  test('a field that wants exact words forgives no error, the others do', () =>
    world([doc('a', 'iets', { code: 'handhaving' }), doc('b', 'handhaving')], async ({ find }) => {
      expect(await find('handhavng ')).toEqual(['b']);
      expect((await find('handhaving ')).sort()).toEqual(['a', 'b']);
    }));

  test('an error in a compound, or in the half of one, is forgiven', () =>
    world([doc('a', 'parkeercontrole'), doc('b', 'zorg')], async ({ find }) => {
      expect(await find('parkercontrole ')).toEqual(['a']);
      expect(await find('parkeercontrolle ')).toEqual(['a']);
    }));

  test('the last word may be half typed, an earlier one not; a space or a sign ends it', () =>
    world([doc('a', 'handhaving openbare ruimte'), doc('b', 'openbaarheid wet')], async ({ find }) => {
      expect((await find('openb')).sort()).toEqual(['a', 'b']);
      expect(await find('openb wet')).toEqual(['b']);
      expect(await find('openb ')).toEqual([]);
      expect(await find('openb.')).toEqual([]);
    }));

  test('one letter finds what begins with it, also among more words than an engine tries at once', () =>
    world(
      Array.from({ length: 1_500 }, (_, i) => doc(`d${i}`, `w${i.toString(36)}x`)).concat(doc('z', 'zorg')),
      async ({ search, find }) => {
        expect(await find('z')).toEqual(['z']);
        expect((await search('w')).total.value).toBeGreaterThanOrEqual(1_000);
      },
    ));

  test('the beginning of more rows than an engine ranks still finds the title that it begins', () =>
    world(
      [
        ...Array.from({ length: 4_200 }, (_, i) => doc(`d${i}`, `nummer ${i} vergunning`)),
        doc('z', 'vergunning voor een dakkapel'),
      ],
      async ({ search }) => {
        const { hits, total } = await search('vergunn');
        expect(hits[0]?.id).toBe('z');
        expect(total.value).toBeGreaterThanOrEqual(1_000);
      },
    ));

  test.each([
    ['parkeer controle', 'parkeercontrole'],
    ['belasting controle', 'belastingscontrole'],
    ['hond belasting', 'hondebelasting'],
    ['woning bouw', 'woningenbouw'],
    ['jeugd zorg regio', 'jeugdzorgregio'],
  ])('written apart, %j finds %s', (q, title) =>
    // Its halves are words of others: an engine may need that to see them.
    world([doc('a', title), ...q.split(' ').map((word, i) => doc(`half${i}`, word))], async ({ find }) => {
      expect(await find(q)).toContain('a');
    }),
  );

  test('one compound goes before the halves of two', () =>
    world(
      [
        doc('a', 'parkeerbeleid en belastingcontrole'),
        doc('b', 'iets over parkeercontrole nu'),
        doc('c', 'parkeer'),
        doc('d', 'controle'),
        doc('e', 'beleid belasting'),
      ],
      async ({ find }) => {
        const ids = await find('parkeer controle ');
        expect(ids.indexOf('b')).toBeLessThan(ids.indexOf('a'));
        expect(ids).toContain('a');
      },
    ));

  test('written together, two neighbouring words are found, two that are no neighbours are not', () =>
    world([doc('a', 'parkeer controle'), doc('b', 'controle bij het parkeer terrein')], async ({ find }) => {
      expect(await find('parkeercontrole ')).toEqual(['a']);
    }));

  test('a half of a compound finds it, in title and summary; the word itself comes first', () =>
    world(
      [
        doc('a', 'parkeercontrole'),
        doc('b', 'controle'),
        doc('c', 'parkeer'),
        doc('d', 'iets', { summary: 'over parkeercontrole' }),
      ],
      async ({ find }) => {
        const ids = await find('controle ');
        expect(ids[0]).toBe('b');
        expect([...ids].sort()).toEqual(['a', 'b', 'd']);
      },
    ));

  test.each([
    ['coordinatie', 'Coördinatie van zorg'],
    ['coördinatie', 'coordinatie'],
    ['coo\u0308rdinatie', 'coördinatie'],
    ['ijsbaan', 'ĳsbaan'],
    ['IJSBAAN', 'ijsbaan'],
    ["'s-hertogenbosch", '’s-Hertogenbosch'],
    ['hertogenbosch', "'s-Hertogenbosch"],
    ["zzp'er", 'zzp’er'],
    ['e-mail', 'e-mail'],
    ['vergunning', 'vergunningen'],
    ['wijken', 'wijk'],
  ])('%s finds %s', (q, title) =>
    world([doc('a', title), doc('b', 'iets anders')], async ({ find }) => {
      expect((await find(q))[0]).toBe('a');
    }),
  );

  test('function words are left out, unless they come last', () =>
    world([doc('a', 'zorg voor de jeugd'), doc('b', 'zwemmen'), doc('c', 'wonen met zorg')], async ({ find }) => {
      expect((await find('wat is de zorg van het jeugd'))[0]).toBe('a');
      expect(await find('hoe kan ik zwemmen')).toEqual(['b']);
      expect((await find('wonen met'))[0]).toBe('c');
    }));

  test('a query of function words only is no error', () =>
    world([doc('a', 'de het een')], async ({ search }) => {
      for (const q of ['de', 'de het een', 'van de ']) await search(q);
    }));

  test('synonyms work one way or both, for one word and for phrases', () =>
    world(
      [
        doc('a', 'melding openbare ruimte'),
        doc('b', "inwoners van 's-Hertogenbosch"),
        doc('c', 'centrum van Den Bosch'),
        doc('d', 'prullenbak'),
        doc('e', 'nieuws over mor'),
        doc('f', 'basisregistratie personen en brp'),
        doc('g', 'de basis registratie personen'),
      ],
      async ({ find }) => {
        expect((await find('mor ')).sort()).toEqual(['a', 'e']);
        expect(await find('melding openbare ruimte ')).not.toContain('e');
        expect((await find('den bosch ')).sort()).toEqual(['b', 'c']);
        expect((await find('hertogenbosch '))[0]).toBe('b');
        expect((await find("'s-hertogenbosch ")).sort()).toEqual(['b', 'c']);
        expect(await find('afvalbak ')).toEqual(['d']);
        expect((await find('brp ')).sort()).toEqual(['f', 'g']);
        expect((await find('basis registratie personen ')).sort()).toEqual(['f', 'g']);
      },
    ));

  test.each([
    '"',
    '""',
    '*',
    '^',
    '-',
    'a AND',
    'NEAR(',
    'NEAR(a b, 2)',
    'title:afval',
    '{title}:',
    "' or 1=1 --",
    '\u0000',
    'afval\u0000water',
    '😀',
    '\ud83d',
    '\ue000',
    '( ) [ ] { } | \\',
    '½ № ﬁets ǆ',
    '__proto__ constructor',
  ])('%j is no error and no syntax', (q) => isHarmless(world, q));

  test.each([
    ['five thousand letters', 'x'.repeat(5_000)],
    ['a thousand words', 'woord '.repeat(1_000)],
    ['a word of seventy letters', `${'a'.repeat(70)} b`],
  ])('%s are no error', (_, q) => isHarmless(world, q));

  test('words that mean something to an engine are words', () =>
    world([doc('a', 'NEAR AND OR NOT'), doc('b', 'afval')], async ({ find }) => {
      expect(await find('near not')).toEqual(['a']);
    }));
};
