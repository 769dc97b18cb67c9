import fc from 'fast-check';
import { operator } from '../platform/viewer.ts';
import { allMunicipalities as municipalities } from '../../tests/testkit/domain-world.ts';
import {
  BREDA,
  DONGEN,
  GRONINGEN,
  OOSTERHOUT,
  openMatchingWorld,
  TEXEL,
  type MatchingWorld,
} from '../../tests/testkit/matching-world.ts';
import type { PartnerMatch } from './index.ts';
import { dutchDay } from '../platform/clock.ts';

let world: MatchingWorld;
beforeEach(async () => {
  world = await openMatchingWorld();
});
afterEach(() => world.close());

const codesOf = (partners: readonly PartnerMatch[]): readonly string[] =>
  partners.map(({ municipality }) => municipality.code);
const reasonOf = (partner: PartnerMatch | undefined, term: string) =>
  partner?.reasons.find((reason) => reason.term === term);
const need = (change: object = {}) => ({ kind: 'NEED', need: { kind: 'CODE', urgency: 2, ...change } }) as const;

describe('who comes first', () => {
  test('in an empty hub the neighbours, with words that say that they shared nothing yet', async () => {
    const partners = await world.partners({ municipality: OOSTERHOUT, themes: ['verkeer'], first: 5 });
    const neighbours = municipalities.neighbours(OOSTERHOUT).map(({ code }) => code);
    expect(neighbours).toEqual(expect.arrayContaining([...codesOf(partners.slice(0, 2))]));
    expect(partners[0]?.reasons.map(({ term, key }) => `${term} ${key}`)).toEqual([
      'fit matching.fit-nothing-yet',
      'proximity municipalities.tie-neighbour',
      'size municipalities.peer-size',
      'record matching.record',
    ]);
    expect(partners[0]?.entryIds).toEqual([]);
  });

  test('who has what is asked for goes before who is only near, and the entry is named', async () => {
    const entry = await world.publish({ municipality: GRONINGEN });
    const [first, second] = await world.partners({ municipality: OOSTERHOUT, themes: ['verkeer'], kind: 'KNOWLEDGE' });
    expect(first).toMatchObject({ municipality: { code: GRONINGEN }, entryIds: [entry.id] });
    expect(reasonOf(first, 'fit')).toMatchObject({
      key: 'matching.fit-case',
      points: 45 * 0.7,
      params: { title: entry.title },
    });
    expect(reasonOf(second, 'fit')).toMatchObject({ points: 0 });
  });

  test('a tool answers a need of code better than an example does', async () => {
    await world.publish({ municipality: GRONINGEN });
    await world.publish({ municipality: TEXEL, kind: 'TOOL' });
    const code = await world.partners({ municipality: OOSTERHOUT, themes: ['verkeer'], kind: 'CODE', region: 'NO' });
    const knowledge = await world.partners({
      municipality: OOSTERHOUT,
      themes: ['verkeer'],
      kind: 'KNOWLEDGE',
      region: 'NO',
    });
    expect(
      reasonOf(
        code.find(({ municipality }) => municipality.code === TEXEL),
        'fit',
      )?.points,
    ).toBeCloseTo(45 * 0.7, 9);
    expect(codesOf(code)[0]).toBe(TEXEL);
    expect(codesOf(knowledge)[0]).toBe(GRONINGEN);
  });

  test('words find what themes do not: another form of the same words is enough', async () => {
    await world.publish({
      municipality: GRONINGEN,
      title: 'Vergunningen voor evenementen sneller behandelen',
      themes: ['werk'],
    });
    const [first] = await world.partners({
      municipality: OOSTERHOUT,
      text: 'behandelen van een evenementenvergunning: vergunning voor een evenement',
    });
    expect(first?.municipality.code).toBe(GRONINGEN);
  });

  test('who looks for the same is a partner for joint purchase, both ways', async () => {
    const theirs = await world.publish({ municipality: GRONINGEN, ...need({ kind: 'PURCHASE', hoursPerWeek: 4 }) });
    await world.publish({ municipality: OOSTERHOUT, ...need({ kind: 'PURCHASE' }) });
    const [first] = await world.partners({ municipality: OOSTERHOUT });
    expect(first).toMatchObject({ municipality: { code: GRONINGEN }, entryIds: [theirs.id] });
    expect(reasonOf(first, 'fit')?.key).toBe('matching.fit-same-need');
    expect(reasonOf(first, 'reciprocity')?.key).toBe('matching.reciprocity');
    expect(reasonOf(first, 'capacity')).toMatchObject({ points: 2.5, params: { hours: 4 } });
  });

  test('who can be helped in return gets more points than who cannot', async () => {
    for (const municipality of [BREDA, DONGEN]) await world.publish({ municipality });
    const wanted = await world.publish({
      municipality: BREDA,
      ...need({ kind: 'KNOWLEDGE' }),
      title: 'Hulp bij werk gezocht',
      themes: ['werk'],
    });
    await world.publish({ municipality: OOSTERHOUT, title: 'Mensen aan het werk helpen', themes: ['werk'] });
    const partners = await world.partners({ municipality: OOSTERHOUT, themes: ['verkeer'] });
    const breda = partners.find(({ municipality }) => municipality.code === BREDA);
    expect(reasonOf(breda, 'reciprocity')).toMatchObject({ params: { title: wanted.title } });
    expect(breda?.entryIds).toContain(wanted.id);
    expect(
      reasonOf(
        partners.find(({ municipality }) => municipality.code === DONGEN),
        'reciprocity',
      ),
    ).toBeUndefined();
  });

  test('two registers with the same product show it', async () => {
    for (const municipality of [OOSTERHOUT, GRONINGEN])
      await world.publish({ municipality, kind: 'ALGORITHM', title: 'Brugwachter' });
    const [first] = await world.partners({ municipality: OOSTERHOUT, themes: ['verkeer'], region: 'NO' });
    expect(reasonOf(first, 'software')).toMatchObject({ points: 10, params: { name: 'Brugwachter' } });
    expect(reasonOf(first, 'proximity')).toBeUndefined();
  });
});

describe('the need', () => {
  test('is what the asker published, until its last day', async () => {
    await world.publish({ municipality: GRONINGEN });
    await world.publish({ municipality: OOSTERHOUT, ...need({ until: dutchDay(world.clock) }) });
    expect(codesOf(await world.partners({ municipality: OOSTERHOUT }))[0]).toBe(GRONINGEN);
    world.clock.advance(24 * 3_600_000);
    const [first] = await world.partners({ municipality: OOSTERHOUT });
    expect(reasonOf(first, 'fit')).toMatchObject({ key: 'matching.fit-nothing-asked', points: 0 });
  });

  test('brings its own region, unless the request names one', async () => {
    await world.publish({ municipality: GRONINGEN });
    await world.publish({ municipality: OOSTERHOUT, ...need({ region: 'MUST' }) });
    expect(codesOf(await world.partners({ municipality: OOSTERHOUT, first: 50 }))).not.toContain(GRONINGEN);
    expect(codesOf(await world.partners({ municipality: OOSTERHOUT, region: 'SOME' }))[0]).toBe(GRONINGEN);
  });
});

describe('public work', () => {
  test('counts at once when it is published, and no longer when it is taken back', async () => {
    const ask = async () => codesOf(await world.partners({ municipality: OOSTERHOUT, themes: ['verkeer'] }))[0];
    expect(await ask()).not.toBe(GRONINGEN);
    const entry = await world.publish({ municipality: GRONINGEN });
    expect(await ask()).toBe(GRONINGEN);
    await world.restart();
    expect(await ask()).toBe(GRONINGEN);
    await world.withdraw(entry);
    expect(await ask()).not.toBe(GRONINGEN);
  });

  test('is public: a draft counts for nobody', async () => {
    await world.entries.createEntry(operator, {
      municipality: GRONINGEN,
      kind: 'TOOL',
      title: 'Parkeren',
      summary: 'x',
      themes: ['verkeer'],
    });
    expect(codesOf(await world.partners({ municipality: OOSTERHOUT, themes: ['verkeer'], first: 50 }))).not.toContain(
      GRONINGEN,
    );
  });
});

test('whoever asks, for whatever: never themselves, within 0 and 100, in the region when that is a must, and the same twice', async () => {
  const some = municipalities
    .all()
    .filter((_, index) => index % 23 === 0)
    .map(({ code }) => code);
  const kinds = ['CASE_STUDY', 'TOOL', 'ALGORITHM'] as const;
  for (const [index, municipality] of some.entries()) {
    await world.publish({ municipality, kind: kinds[index % 3] ?? 'TOOL', themes: [index % 2 ? 'verkeer' : 'werk'] });
    if (index % 3 === 0)
      await world.publish({ municipality, ...need({ kind: index % 2 ? 'CODE' : 'KNOWLEDGE', hoursPerWeek: index }) });
  }
  const input = fc.record({
    municipality: fc.constantFrom(...some, TEXEL, OOSTERHOUT),
    themes: fc.option(fc.uniqueArray(fc.constantFrom('verkeer', 'werk', 'wonen'))),
    kind: fc.constantFrom(null, 'KNOWLEDGE', 'CODE', 'DATA', 'CAPACITY', 'PURCHASE'),
    text: fc.constantFrom(null, '', 'parkeren', 'iets heel anders'),
    region: fc.constantFrom(null, 'NO', 'SOME', 'MUST'),
    first: fc.constantFrom(1, 5, 10, 50),
  } as const);
  await fc.assert(
    fc.asyncProperty(input, async (asked) => {
      const partners = await world.partners(asked);
      const codes = codesOf(partners);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.length).toBeLessThanOrEqual(asked.first);
      expect(codes).not.toContain(asked.municipality);
      for (const { municipality, score, reasons } of partners) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
        const tie = municipalities.proximity(asked.municipality, municipality.code)?.tie;
        if (asked.region === 'MUST') expect(tie).not.toBe('distance');
      }
      expect(await world.partners(asked)).toEqual(partners);
    }),
    { numRuns: 60 },
  );
});

test('when the region is a must, everybody in it is kept: Texel gets its COROP area, safety region and province', async () => {
  const kept = codesOf(await world.partners({ municipality: TEXEL, region: 'MUST', first: 50 }));
  const inRegion = municipalities
    .all()
    .filter(({ code }) => code !== TEXEL && municipalities.proximity(TEXEL, code)?.tie !== 'distance');
  expect([...kept].sort()).toEqual(inRegion.map(({ code }) => code).sort());
  expect(kept).toHaveLength(43);
});

test.each([
  ['an unknown municipality', { municipality: 'GM9999' }, 'NOT_FOUND', ['input', 'municipality']],
  [
    'an unknown theme',
    { municipality: BREDA, themes: ['verkeer', 'koffie'] },
    'INVALID_INPUT',
    ['input', 'themes', '1'],
  ],
  ['a text too long', { municipality: BREDA, text: 'a'.repeat(2001) }, 'INVALID_INPUT', ['input', 'text']],
  ['nobody', { municipality: BREDA, first: 0 }, 'INVALID_INPUT', ['input', 'first']],
  ['more than 50', { municipality: BREDA, first: 51 }, 'INVALID_INPUT', ['input', 'first']],
])('%s is refused with the field to blame', async (_what, input, code, path) => {
  expect(await world.matching().matchPartners(operator, input)).toMatchObject({
    ok: false,
    problems: [{ code, path }],
  });
});
