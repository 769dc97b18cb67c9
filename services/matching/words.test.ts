import { createVocabulary, createWordSpace } from './words.ts';

const spaceOf = (...texts: readonly string[]) => {
  const vocabulary = createVocabulary();
  const read = (text: string) => vocabulary.read({ text, weight: 1 });
  const space = createWordSpace(texts.map(read), vocabulary);
  const places = texts.map((_, place) => place);
  return (text: string): readonly number[] => [...space.likeness(read(text), places)];
};

const TEXTS = [
  'Voorspelling van drukte bij het parkeren',
  'Parkeervergunning aanvragen',
  'Anonimiseren van documenten',
];

test('the same words in another form or order are alike; without a word in common there is nothing', () => {
  const [same, , other] = spaceOf(...TEXTS)('Parkeren: de drukte, voorspellingen');
  expect(same).toBeGreaterThan(0.9);
  expect(other).toBe(0);
});

test('function words and single letters make nothing alike', () => {
  expect(spaceOf(...TEXTS)('van het bij de e')).toEqual([0, 0, 0]);
});

test('a rare word tells more than one that is everywhere', () => {
  const [rare, common] = spaceOf(
    'gemeente drone',
    'gemeente chatbot',
    'gemeente website',
    'gemeente brief',
  )('gemeente drone') as [number, number];
  expect(rare).toBeCloseTo(1, 9);
  expect(common).toBeLessThan(0.05);
});

test('words that the hub never saw are no fault, and make a text less alike', () => {
  const likeness = spaceOf(...TEXTS);
  const [known] = likeness('parkeren');
  const [withUnknown] = likeness('parkeren zonnepanelen');
  expect(withUnknown).toBeGreaterThan(0);
  expect(withUnknown).toBeLessThan(known as number);
  expect(likeness('')).toEqual([0, 0, 0]);
  expect(spaceOf()('parkeren')).toEqual([]);
});
