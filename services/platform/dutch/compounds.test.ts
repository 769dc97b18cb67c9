import { halves } from './index.ts';

const hubKnows = (...words: string[]) => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word: string) => counts.get(word) ?? 0;
};

test('a compound falls into halves that the hub knows', () => {
  expect(halves('parkeercontrole', hubKnows('parkeer', 'controle'))).toEqual(['parkeer', 'controle']);
});

test.each([
  ['belastingscontrole', ['belasting', 'controle']],
  ['belastingencontrole', ['belasting', 'controle']],
  ['belastingecontrole', ['belasting', 'controle']],
])('the linking sound of %s falls away', (word, expected) => {
  expect(halves(word, hubKnows('belasting', 'controle'))).toEqual(expected);
});

test('the right half may be inflected', () => {
  expect(halves('parkeerborden', hubKnows('parkeer', 'bord'))).toEqual(['parkeer', 'bord']);
});

test('without both halves in the hub a word stays whole', () => {
  expect(halves('parkeercontrole', hubKnows('controle'))).toBeNull();
  expect(halves('parkeercontrole', hubKnows())).toBeNull();
});

test('halves have at least four letters and are no function words', () => {
  expect(halves('wijkzorg', hubKnows('wijk', 'zorg'))).toEqual(['wijk', 'zorg']);
  expect(halves('eikzorg', hubKnows('eik', 'zorg'))).toBeNull();
  expect(halves('doorstroom', hubKnows('door', 'stroom'))).toBeNull();
});

test('of two cuts the one with the commoner, more balanced halves wins', () => {
  const known = hubKnows('water', 'water', 'water', 'schap', 'schapsbelasting', 'waterschap', 'belasting', 'belasting');
  expect(halves('waterschapsbelasting', known)).toEqual(['waterschap', 'belasting']);
});
