import { words } from '../../../services/platform/dutch/index.ts';
import type { Corpus } from './corpus.ts';
import type { Cut } from './dictionary.ts';
import type { Made } from './query-classes.ts';

/** A compound that few records hold; `id` decides its half. */
interface Compound {
  readonly id: string;
  readonly cut: Cut;
  readonly holders: readonly string[];
}

/** Two words that stand side by side in a few titles. */
interface Neighbours {
  readonly id: string;
  readonly holders: readonly string[];
}

const MOST_HOLDERS = 5;
const SHORTEST_NEIGHBOUR = 4;
/** A word that goes with the head of a compound: in some records, but not in many. */
const COMPANION = { from: 2, to: 40 };

const compoundsIn = (corpus: Corpus, cutWord: (word: string) => Cut | null): readonly Compound[] =>
  corpus.vocabulary.flatMap((word) => {
    const holders = corpus.holding(word);
    const cut = holders.length <= MOST_HOLDERS && /^[a-z]{10,}$/.test(word) ? cutWord(word) : null;
    return cut ? [{ id: word, cut, holders }] : [];
  });

const isNeighbour = (word: string): boolean => word.length >= SHORTEST_NEIGHBOUR && /^[a-z]+$/.test(word);

const neighboursIn = ({ records }: Corpus): readonly Neighbours[] => {
  const holders = new Map<string, Set<string>>();
  for (const { id, title } of records) {
    const inTitle = words(title);
    inTitle.forEach((word, at) => {
      const next = inTitle[at + 1];
      if (next === undefined || !isNeighbour(word) || !isNeighbour(next)) return;
      const pair = `${word} ${next}`;
      holders.set(pair, (holders.get(pair) ?? new Set()).add(id));
    });
  }
  return [...holders]
    .filter(([, ids]) => ids.size <= MOST_HOLDERS)
    .map(([pair, ids]) => ({ id: pair, holders: [...ids] }));
};

/** What questions about compounds are made from: the words, and per class how. */
export const compoundPools = (corpus: Corpus, cutWord: (word: string) => Cut | null) => {
  const recordOf = new Map(corpus.records.map((record) => [record.id, record]));

  /** The rarest other word of the record that holds the compound. */
  const companion = (compound: Compound): string | undefined => {
    const record = recordOf.get(compound.holders[0] ?? '');
    const fits = (word: string): boolean => {
      const often = corpus.frequency(word);
      return word !== compound.id && !compound.id.includes(word) && often >= COMPANION.from && often <= COMPANION.to;
    };
    const others = record ? corpus.contentWords(record).filter(fits) : [];
    return others.sort((a, b) => corpus.frequency(a) - corpus.frequency(b) || (a < b ? -1 : 1))[0];
  };

  return {
    compounds: compoundsIn(corpus, cutWord),
    neighbours: neighboursIn(corpus),
    /** As a person writes who puts a space in it. */
    apart: ({ cut, holders }: Compound): Made => ({ q: `${cut.left} ${cut.right}`, relevant: holders }),
    /** As one who describes it: the head first. */
    reversed: ({ cut, holders }: Compound): Made => ({ q: `${cut.right} ${cut.bareLeft}`, relevant: holders }),
    /** Two words without the space. */
    together: ({ id, holders }: Neighbours): Made => ({ q: id.replace(' ', ''), relevant: holders }),
    /** Only the head, with a word beside it: `signalering` should find `fraudesignalering`. */
    head: (compound: Compound): Made => {
      const beside = companion(compound);
      const [first] = compound.holders;
      return beside && first !== undefined ? { q: `${beside} ${compound.cut.right}`, relevant: [first] } : null;
    },
  };
};
