import { END, GAP, Vocabulary } from './vocabulary.ts';

const stem = (word: string): string => word.replace(/en$/, '');
const filled = (...texts: readonly string[]): { vocabulary: Vocabulary; codes: Uint32Array[] } => {
  const vocabulary = new Vocabulary(1, stem);
  const codes = texts.map((text) =>
    Uint32Array.from([...text.split(' ').map((word) => vocabulary.learn(word)), GAP, END]),
  );
  for (const each of codes) vocabulary.count(each, 1);
  return { vocabulary, codes };
};

test('a word counts once per document, lengths count every word and no break', () => {
  const { vocabulary } = filled('wijk wijk zorg', 'wijk');
  expect([vocabulary.frequency('wijk'), vocabulary.frequency('zorg'), vocabulary.frequency('nobody')]).toEqual([
    2, 1, 0,
  ]);
  expect([vocabulary.documents, vocabulary.lengths[0]]).toEqual([2, 4]);
});

test('inflections are known words with one stem, until the last document with one goes', () => {
  const { vocabulary, codes } = filled('wijk', 'wijken');
  expect(vocabulary.inflections('wijk')).toEqual(['wijk', 'wijken']);
  vocabulary.count(codes[1]!, -1);
  vocabulary.takeEmptied();
  expect(vocabulary.inflections('wijken')).toEqual(['wijk']);
});

test('a word that nobody has any more is forgotten and its number given away again', () => {
  const { vocabulary, codes } = filled('afval', 'water');
  const number = vocabulary.numberOf('water');
  vocabulary.count(codes[1]!, -1);
  expect(vocabulary.takeEmptied()).toEqual([number]);
  expect(vocabulary.numberOf('water')).toBe(0);
  expect(vocabulary.startingWith('w')).toEqual([]);
  expect(vocabulary.near('watre', 1, false)).toEqual([]);
  expect(vocabulary.learn('zorg')).toBe(number);
});

test('a word that goes and comes within one batch stays as it was', () => {
  const { vocabulary, codes } = filled('afval');
  vocabulary.count(codes[0]!, -1);
  vocabulary.count(codes[0]!, 1);
  expect(vocabulary.takeEmptied()).toEqual([]);
  expect(vocabulary.startingWith('afv')).toEqual(['afval']);
});

test('new words are handed over once, to be stored', () => {
  const { vocabulary } = filled('wijken');
  expect(vocabulary.takeUnsaved()).toEqual([{ number: 2, word: 'wijken', stem: 'wijk' }]);
  expect(vocabulary.takeUnsaved()).toEqual([]);
});

test('beginnings and near spellings follow what was learned in between', () => {
  const { vocabulary } = filled('parkeren zorg');
  expect(vocabulary.startingWith('par')).toEqual(['parkeren']);
  vocabulary.count(Uint32Array.from([vocabulary.learn('parken'), vocabulary.learn('aarde'), END]), 1);
  expect(vocabulary.startingWith('par')).toEqual(['parken', 'parkeren']);
  expect(vocabulary.near('parkern', 1, false).map(({ word }) => word)).toEqual(['parken', 'parkeren']);
});
