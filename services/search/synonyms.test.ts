import { readFileSync } from 'node:fs';
import { checkSynonyms, expansionsOf, readDelivered, type Synonym } from './synonyms.ts';

const row = (from: string, ...to: readonly string[]): Synonym => ({ from, to, bothWays: false });
const keys = (...list: readonly Synonym[]) => {
  const checked = checkSynonyms(list);
  return checked.ok ? [] : checked.problems.map(({ key, params, path }) => [key, params?.['row'], path?.at(-1)]);
};

test('the delivered list passes its own check and has words for at least 80 things of municipalities', () => {
  const delivered = readDelivered(JSON.parse(readFileSync('seed/search/synonyms.json', 'utf8')));
  expect(checkSynonyms(delivered)).toMatchObject({ ok: true });
  expect(delivered.length).toBeGreaterThanOrEqual(80);
  expect(delivered.some(({ bothWays }) => bothWays) && delivered.some(({ bothWays }) => !bothWays)).toBe(true);
});

test('a good list comes back tidied', () => {
  expect(checkSynonyms([row(' MOR ', ' melding openbare ruimte')])).toEqual({
    ok: true,
    value: [row('MOR', 'melding openbare ruimte')],
  });
});

test.each([
  ['without a word', row('***', 'ster'), 'synonyms-no-word', 'from'],
  ['with four words', row('een twee drie vijf', 'vijf'), 'synonyms-too-many-words', 'from'],
  ['with four words to find', row('vijf', 'groen huis met tuin'), 'synonyms-too-many-words', 'to'],
  ['with function words only', row('van de', 'vijf'), 'synonyms-only-function-words', 'from'],
  ['that is endless', row('x'.repeat(101), 'vijf'), 'synonyms-too-long', 'from'],
  ['that finds nothing', row('vijf'), 'synonyms-nothing-to-find', 'to'],
  ['that finds itself, folded', row('Café', 'cafe'), 'synonyms-itself', 'to'],
])('a row %s is refused by its number and field', (_what, wrong, key, field) => {
  expect(keys(row('mor', 'melding'), wrong)).toEqual([[`search.${key}`, 2, field]]);
});

test('one word has one row, however it is written', () => {
  expect(keys(row('MOR', 'melding'), row('boa', 'handhaver'), row('mor', 'meldingen'))).toEqual([
    ['search.synonyms-twice', 3, 'from'],
  ]);
});

test('a list of more than a thousand pairs is refused as a whole', () => {
  const many = Array.from({ length: 501 }, (_, n) => row(`woord${n}`, 'een', 'twee'));
  expect(keys(...many).map(([key]) => key)).toEqual(['search.synonyms-too-many']);
  expect(keys(...many.slice(0, 500))).not.toContainEqual(expect.arrayContaining(['search.synonyms-too-many']));
});

test('a query expands by its phrases, one way or both ways, whatever the case', () => {
  const list = [row('MOR', 'melding openbare ruimte'), { from: 'Den Bosch', to: ["'s-Hertogenbosch"], bothWays: true }];
  expect(expansionsOf('welke mor heeft Den BOSCH', list)).toEqual([
    { words: 'mor', alsoFinds: ['melding openbare ruimte'] },
    { words: 'den bosch', alsoFinds: ["'s-Hertogenbosch"] },
  ]);
  expect(expansionsOf("melding openbare ruimte in 's-hertogenbosch", list)).toEqual([
    { words: 's hertogenbosch', alsoFinds: ['Den Bosch'] },
  ]);
});
