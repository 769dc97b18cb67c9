import { isStopWord, stem, words } from '../platform/dutch/index.ts';

/** The words of one text: numbers of their stems, and how often each counts. */
export interface Bag {
  readonly terms: Int32Array;
  readonly counts: Float64Array;
}

const NO_WORDS: Bag = { terms: new Int32Array(), counts: new Float64Array() };

/** Gives every stem a number; only grows. */
export interface Vocabulary {
  /** Reads texts into one bag; a part with weight 3 counts as if it stood there three times. */
  read(...parts: readonly { readonly text: string; readonly weight: number }[]): Bag;
  readonly size: number;
}

/** Letters on their own and function words say nothing about a subject. */
const tells = (word: string): boolean => word.length > 1 && !isStopWord(word);

export const createVocabulary = (): Vocabulary => {
  const numbers = new Map<string, number>();
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const made = stem(word);
    stems.set(word, made);
    return made;
  };
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return number;
  };
  return {
    read: (...parts) => {
      const counts = new Map<number, number>();
      for (const { text, weight } of parts) {
        for (const word of words(text).filter(tells)) {
          const number = numberOf(stemOf(word));
          counts.set(number, (counts.get(number) ?? 0) + weight);
        }
      }
      return {
        terms: Int32Array.from(counts.keys()),
        counts: Float64Array.from(counts.values(), (n) => 1 + Math.log(n)),
      };
    },
    get size() {
      return numbers.size;
    },
  };
};

/** Compares texts by the words they share; rare words weigh more (tf-idf, cosine). */
export interface WordSpace {
  /** 0 (no word in common) to 1, for each of the given places in the list that the space was made of. */
  likeness(bag: Bag, places: readonly number[]): Float64Array;
}

export const createWordSpace = (bags: readonly Bag[], vocabulary: Pick<Vocabulary, 'size'>): WordSpace => {
  const documents = new Float64Array(vocabulary.size);
  for (const { terms } of bags) for (const term of terms) documents[term] = (documents[term] ?? 0) + 1;
  // A word that came after this space was made occurs in none of its texts.
  const rarity = (term: number): number => Math.log((bags.length + 1) / ((documents[term] ?? 0) + 0.5));
  const weigh = ({ terms, counts }: Bag): Float64Array => counts.map((count, at) => count * rarity(terms[at] ?? 0));
  const lengthOf = (weights: Float64Array): number => Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0));
  const weights = bags.map(weigh);
  const lengths = weights.map(lengthOf);

  /** Of a text with a dense one, indexed by term. */
  const product = (place: number, dense: Float64Array): number => {
    const { terms } = bags[place] ?? NO_WORDS;
    const own = weights[place] ?? NO_WORDS.counts;
    let sum = 0;
    for (let at = 0; at < terms.length; at++) sum += (own[at] ?? 0) * (dense[terms[at] ?? 0] ?? 0);
    return sum;
  };

  return {
    likeness: (bag, places) => {
      const wanted = weigh(bag);
      const length = lengthOf(wanted);
      const dense = new Float64Array(documents.length);
      bag.terms.forEach((term, at) => (dense[term] = wanted[at] ?? 0));
      const result = new Float64Array(places.length);
      if (length === 0) return result;
      places.forEach((place, at) => {
        const size = length * (lengths[place] ?? 0);
        if (size > 0) result[at] = Math.min(1, product(place, dense) / size);
      });
      return result;
    },
  };
};
