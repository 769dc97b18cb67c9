import { LIMITS } from './limits.ts';
import type { Expansion, Kind } from './query.ts';
import type { SpecData } from './spec-data.ts';
import type { Vocabulary } from './vocabulary.ts';

const one = (word: string, kind: Kind, typos = 0): Expansion => ({ words: [word], kind, typos, open: false });

/** The word and its inflections, as far as the index knows them. */
export const inflectedOf = (word: string, vocabulary: Vocabulary): string[] => {
  const others = vocabulary.inflections(word).filter((other) => other !== word);
  return [word, ...others].filter((known) => vocabulary.frequency(known) > 0);
};

/** The word itself, its inflections and (`open`) everything that begins with it, as far as the index knows them. */
export const asWritten = (word: string, open: boolean, vocabulary: Vocabulary): Expansion[] => {
  const found = inflectedOf(word, vocabulary).map((known) => one(known, known === word ? 'exact' : 'inflected'));
  const begins = open && vocabulary.startingWith(word).some((longer) => vocabulary.frequency(longer) > 0);
  return begins ? [...found, { words: [word], kind: 'prefix', typos: 0, open: true }] : found;
};

/** How many typing errors a word of this length may hold; none in words with digits or in the listed exact words. */
const typosAllowed = (word: string, typo: SpecData['typo']): number => {
  if (word.length < typo.oneFrom || /\d/.test(word) || typo.exactWords.includes(word)) return 0;
  return word.length < typo.twoFrom ? 1 : 2;
};

/** Known words that the typist may have meant, nearest and commonest first, a bounded number per distance. */
export const nearSpellings = (
  word: string,
  open: boolean,
  vocabulary: Vocabulary,
  typo: SpecData['typo'],
): Expansion[] => {
  const near = vocabulary.near(word, typosAllowed(word, typo), open);
  const [once, twice] = [near.filter(({ typos }) => typos === 1), near.filter(({ typos }) => typos === 2)];
  return [...once.slice(0, LIMITS.oneTypo), ...twice.slice(0, LIMITS.twoTypos)].map((found) =>
    one(found.word, 'typo', found.typos),
  );
};

/** Written together by the searcher, apart in the text: the commonest cuts into two known words, as phrases. */
export const cutsOf = (word: string, vocabulary: Vocabulary): Expansion[] => {
  const pairs: { readonly words: readonly string[]; readonly rarer: number }[] = [];
  if (word.length < LIMITS.shortestWordToCut) return [];
  for (let at = LIMITS.shortestCut; at <= word.length - LIMITS.shortestCut; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const rarer = Math.min(vocabulary.frequency(left), vocabulary.frequency(right));
    if (rarer > 0) pairs.push({ words: [left, right], rarer });
  }
  return pairs
    .sort((a, b) => b.rarer - a.rarer)
    .slice(0, LIMITS.cuts)
    .map(({ words }) => ({ words, kind: 'split', typos: 0, open: false }));
};
