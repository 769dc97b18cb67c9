import { doc, type World } from './contract-kit.ts';

/** What comes first: pairs that one rule tells apart, in tiny indexes, where all engines must agree. */
export const ranking = (world: World): void => {
  test('more of the words before fewer', () =>
    world([doc('a', 'vergunning'), doc('b', 'vergunning parkeren')], async ({ find }) => {
      expect((await find('vergunning parkeren'))[0]).toBe('b');
    }));

  test('both words in the summary before one of them often in the title', () =>
    world(
      [
        doc('a', 'vergunning vergunning', { summary: 'vergunning' }),
        doc('b', 'iets anders', { summary: 'een vergunning om langer gratis te parkeren in de stad' }),
      ],
      async ({ find }) => {
        expect((await find('vergunning parkeren'))[0]).toBe('b');
      },
    ));

  test('the word itself, then its inflection, then a misspelling', () =>
    world([doc('a', 'wijkteams'), doc('b', 'wijkteam'), doc('c', 'wijkteem')], async ({ find }) => {
      expect(await find('wijkteam ')).toEqual(['b', 'a', 'c']);
    }));

  test('the title before the summary', () =>
    world([doc('a', 'iets anders', { summary: 'afval' }), doc('b', 'afval')], async ({ find }) => {
      expect(await find('afval')).toEqual(['b', 'a']);
    }));

  test('words near each other before words far apart', () =>
    world([doc('a', 'afval in de grote stad'), doc('b', 'afval stad en meer')], async ({ find }) => {
      expect(await find('afval stad')).toEqual(['b', 'a']);
    }));

  test('words in the order of the query before words in another order', () =>
    world([doc('a', 'over stad afval nu'), doc('b', 'over afval stad nu')], async ({ find }) => {
      expect(await find('afval stad')).toEqual(['b', 'a']);
    }));

  test('the title that equals the query, then one that begins with it, then one that holds it', () =>
    world([doc('a', 'betaald parkeren'), doc('b', 'parkeren in de stad'), doc('c', 'parkeren')], async ({ find }) => {
      expect(await find('parkeren')).toEqual(['c', 'b', 'a']);
    }));

  test('a word that nobody has does not empty the page', () =>
    world([doc('a', 'parkeren vergunning'), doc('b', 'afval')], async ({ find }) => {
      expect(await find('parkeren xqzwv')).toEqual(['a']);
    }));

  test('a common word that nobody needs does not push away what is sought', () =>
    world(
      [...Array.from({ length: 100 }, (_, i) => doc(`d${i}`, `gemeente nummer${i}`)), doc('z', 'parkeren')],
      async ({ find }) => {
        expect((await find('gemeente parkeren'))[0]).toBe('z');
      },
    ));

  test(
    'the exact title is first among ten thousand with the same words',
    () =>
      world(
        [
          ...Array.from({ length: 10_000 }, (_, i) => doc(`d${i}`, `gemeente ${i} parkeren vergunning`)),
          doc('z', 'parkeren vergunning'),
        ],
        async ({ find }) => {
          expect((await find('parkeren vergunning'))[0]).toBe('z');
          expect((await find('parkeren vergunn'))[0]).toBe('z');
        },
      ),
    180_000,
  );

  test('equal documents come in the order of the last keys: newest first, then by id', () =>
    world(
      [
        doc('b', 'afval', { publishedAt: 1 }),
        doc('c', 'afval', { publishedAt: 2 }),
        doc('a', 'afval', { publishedAt: 1 }),
      ],
      async ({ find }) => {
        expect(await find('afval')).toEqual(['c', 'a', 'b']);
        expect(await find('')).toEqual(['c', 'a', 'b']);
      },
    ));

  test('the order of arrival makes no difference', async () => {
    const parts = ['parkeren', 'vergunning', 'bewoners', 'stad', 'toezicht', 'parkeervergunning', 'zorg'];
    const documents = Array.from({ length: 150 }, (_, i) => {
      const word = (step: number): string => parts[(i * step + Math.floor(i / parts.length)) % parts.length] ?? '';
      return doc(`d${i}`, `${word(1)} ${word(3)} ${i % 4}`, { summary: `${word(5)} en ${word(2)}`, publishedAt: i });
    });
    const elsewhere = documents
      .map((_, i) => documents[(i * 67 + 31) % documents.length])
      .filter((one) => one !== undefined);
    const orders: string[][][] = [];
    for (const list of [documents, elsewhere])
      await world(list, async ({ find }) => {
        const answers: string[][] = [];
        for (const q of ['parkeren vergunning', 'parkeer', 'bewoners zorg stad', 'toezcht'])
          answers.push(await find(q, { page: { offset: 0, limit: 30 } }));
        orders.push(answers);
      });
    expect(orders[0]).toEqual(orders[1]);
  });

  test('similar gives what shares the most telling words, never the document itself', () =>
    world(
      [
        doc('a', 'sensoren in afvalcontainers', { summary: 'ondergrondse containers melden zelf dat zij vol zijn' }),
        doc('b', 'volle afvalcontainers', { summary: 'sensoren melden welke ondergrondse containers vol zijn' }),
        doc('c', 'zwembad', { summary: 'banen zwemmen' }),
        doc('d', 'parkeren', { summary: 'vergunning voor bewoners' }),
      ],
      async ({ port, spec }) => {
        const outcome = await port.similar({ index: spec.name, id: 'a', limit: 3 });
        expect(outcome).toMatchObject({ ok: true });
        const ids = outcome.ok ? outcome.value.map(({ id }) => id) : [];
        expect(ids[0]).toBe('b');
        expect(ids).not.toContain('a');
        expect(await port.similar({ index: spec.name, id: 'nobody', limit: 3 })).toEqual({ ok: true, value: [] });
      },
    ));
};
