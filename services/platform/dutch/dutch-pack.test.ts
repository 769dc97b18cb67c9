import { dutchPack, isStopWord, stem, synonymTable, words } from './index.ts';

test('inflections share a stem, short words stay whole', () => {
  expect(stem('wijken')).toBe(stem('wijk'));
  expect(stem('vergunningen')).toBe(stem('vergunning'));
  expect(stem('gemeentelijke')).not.toBe(stem('zorg'));
  expect(stem('zee')).toBe('zee');
});

test('stop words are function words, folded, never a word of our field', () => {
  for (const word of dutchPack().stopWords) expect(words(word)).toEqual([word]);
  expect(isStopWord('het')).toBe(true);
  for (const word of ['gemeente', 'inwoner', 'project', 'algoritme']) expect(isStopWord(word)).toBe(false);
});

test('a one-way synonym works one way, a two-way synonym both', () => {
  expect(
    synonymTable([
      { from: 'MOR', to: ['melding openbare ruimte'] },
      { from: 'Den Bosch', to: ["'s-Hertogenbosch"], bothWays: true },
    ]),
  ).toEqual({
    'den bosch': ['s hertogenbosch'],
    mor: ['melding openbare ruimte'],
    's hertogenbosch': ['den bosch'],
  });
});

test('phrases of more than three words, without words, or equal to themselves are left out', () => {
  expect(
    synonymTable([
      { from: 'een twee drie vier', to: ['vier'] },
      { from: '***', to: ['ster'] },
      { from: 'Café', to: ['cafe'] },
      { from: 'wmo', to: ['wet maatschappelijke ondersteuning'] },
    ]),
  ).toEqual({ wmo: ['wet maatschappelijke ondersteuning'] });
});

test('the version follows the content, not the order in which rules were written', () => {
  const a = { from: 'wmo', to: ['zorg'] };
  const b = { from: 'mor', to: ['melding'] };
  expect(dutchPack(synonymTable([a, b])).version).toBe(dutchPack(synonymTable([b, a])).version);
  expect(dutchPack(synonymTable([a])).version).not.toBe(dutchPack(synonymTable([a, b])).version);
  expect(dutchPack().version).not.toBe(dutchPack(synonymTable([a])).version);
});
