import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createMunicipalities, SIZE_CLASSES, sizeClassOf } from './index.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(`seed/municipalities/${file}`, 'utf8')) as unknown;
const municipalities = createMunicipalities(read('municipalities.json'), read('neighbours.json'));
const anyCode = fc.constantFrom(...municipalities.all().map((municipality) => municipality.code));

test('all 342 municipalities are there, in 12 provinces, with 17,942,942 inhabitants', () => {
  expect(municipalities.all()).toHaveLength(342);
  expect(municipalities.provinces()).toHaveLength(12);
  expect(municipalities.all().reduce((sum, m) => sum + m.inhabitants, 0)).toBe(17_942_942);
});

test.each([
  ['den bosch', "'s-Hertogenbosch"],
  ['hertog', "'s-Hertogenbosch"],
  ['sudwest', 'Súdwest-Fryslân'],
  ['gravenhage', 'Den Haag'],
  ['gerwen', 'Nuenen, Gerwen en Nederwetten'],
])('“%s” finds %s', (search, name) => {
  expect(municipalities.find({ search, first: 5 }).nodes.map((m) => m.name)).toContain(name);
});

test('pages over all names give every municipality once', () => {
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = municipalities.find({ first: 50, after });
    seen.push(...page.nodes.map((m) => m.code));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(new Set(seen).size).toBe(342);
  expect(seen).toHaveLength(342);
});

test('the points of the reasons of a peer add up to its score, and nobody is their own peer', () => {
  fc.assert(
    fc.property(anyCode, (code) => {
      const peers = municipalities.peers(code, 20);
      expect(peers).toHaveLength(20);
      for (const peer of peers) {
        expect(peer.municipality.code).not.toBe(code);
        expect(peer.reasons.reduce((sum, reason) => sum + reason.points, 0)).toBeCloseTo(peer.score, 9);
        expect(peer.score).toBeGreaterThanOrEqual(0);
        expect(peer.score).toBeLessThanOrEqual(100);
      }
    }),
  );
});

test('proximity is the same from both sides', () => {
  fc.assert(
    fc.property(anyCode, anyCode, (a, b) =>
      expect(municipalities.proximity(a, b)).toEqual(municipalities.proximity(b, a)),
    ),
  );
});

test('Oosterhout and Breda are neighbours, Texel has none', () => {
  expect(municipalities.proximity('GM0826', 'GM0758')).toMatchObject({ value: 1, tie: 'neighbour' });
  expect(municipalities.neighbours('GM0448')).toEqual([]);
});

test.each([
  [19_999, 'UNDER_20000'],
  [20_000, 'FROM_20000_TO_50000'],
  [250_000, 'OVER_250000'],
])('%i inhabitants fall in %s', (inhabitants, size) => expect(sizeClassOf(inhabitants)).toBe(size));

test('likeness is the same from both sides, for every pair of municipalities, and is that of the peers', () => {
  const all = municipalities.all().map(({ code }) => code);
  let pairs = 0;
  for (const [index, one] of all.entries()) {
    for (const other of all.slice(index + 1)) {
      const [there, back] = [municipalities.likeness(one, other), municipalities.likeness(other, one)];
      const points = (peer: typeof there) => peer?.reasons.map((reason) => [reason.term, reason.points]);
      if (there?.score !== back?.score || !there) throw new Error(`${one} ${other}`);
      if (JSON.stringify(points(there)) !== JSON.stringify(points(back))) throw new Error(`${one} ${other}`);
      pairs += 1;
    }
  }
  expect(pairs).toBe((342 * 341) / 2);
  const [first] = municipalities.peers('GM0758', 1);
  expect(municipalities.likeness('GM0758', first?.municipality.code ?? '')).toEqual(first);
});

test('nobody is compared with themselves or with an unknown one', () => {
  expect(municipalities.likeness('GM0758', 'GM0758')).toBeNull();
  expect(municipalities.likeness('GM0758', 'GM9999')).toBeNull();
});

test('size classes together hold every municipality once', () => {
  const classes = SIZE_CLASSES.map(({ code }) => municipalities.find({ sizeClass: code, first: 342 }).nodes);
  expect(classes.flat()).toHaveLength(342);
  expect(classes[4]?.map(({ name }) => name)).toEqual(['Amsterdam', 'Den Haag', 'Rotterdam', 'Utrecht']);
});
