import type { BenchedRecord } from './benched-record.ts';
import type { Corpus } from './corpus.ts';
import type { Cut } from './dictionary.ts';
import { random, type Random } from './random.ts';

interface Parts {
  readonly records: readonly BenchedRecord[];
  readonly sentences: readonly string[];
  readonly lefts: readonly string[];
  readonly rights: readonly string[];
}

const SHORTEST_SENTENCE = 20;

const partsOf = ({ records, vocabulary }: Corpus, cut: (word: string) => Cut | null): Parts => {
  const cuts = vocabulary.flatMap((word) => (/^[a-z]{10,}$/.test(word) ? (cut(word) ?? []) : []));
  return {
    records,
    sentences: records.flatMap(({ goal }) =>
      goal.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length > SHORTEST_SENTENCE),
    ),
    lefts: cuts.map(({ left }) => left),
    rights: cuts.map(({ right }) => right),
  };
};

const coined = ({ lefts, rights }: Parts, rng: Random): string => rng.pick(lefts) + rng.pick(rights);

/** The beginning of one title and the end of another, often with a compound that nobody wrote before. */
const titleOf = (parts: Parts, rng: Random): string => {
  const [first, last] = [rng.pick(parts.records), rng.pick(parts.records)].map(({ title }) => title.split(/\s+/));
  if (!first || !last) return '';
  const title = [
    ...first.slice(0, 1 + rng.below(Math.max(1, Math.min(4, first.length)))),
    ...last.slice(-1 - rng.below(Math.max(1, Math.min(3, last.length)))),
  ];
  return [...title, ...(rng.next() < 0.6 ? [coined(parts, rng)] : [])].join(' ');
};

const goalOf = (parts: Parts, rng: Random): string => {
  const sentences = Array.from({ length: 2 + rng.below(4) }, () => rng.pick(parts.sentences));
  const novelty = rng.next() < 0.5 ? [`Dit betreft ${coined(parts, rng)} en ${coined(parts, rng)}.`] : [];
  return [...sentences, ...novelty].join(' ');
};

/**
 * The records among distractors, `size` in all, shuffled so that being first does not help: sentences of other records
 * put together anew, and compounds coined from real halves so that the vocabulary grows as in real text.
 */
export const crowdOf = (
  corpus: Corpus,
  cut: (word: string) => Cut | null,
  size: number,
  seed: number,
): readonly BenchedRecord[] => {
  const rng = random(seed);
  const parts = partsOf(corpus, cut);
  const distractors = Array.from({ length: Math.max(0, size - corpus.records.length) }, (_, at) => ({
    id: `crowd-${at}`,
    title: titleOf(parts, rng) || 'naamloos',
    goal: goalOf(parts, rng),
    organisation: rng.pick(corpus.records).organisation,
    legalBasis: rng.pick(corpus.records).legalBasis,
  }));
  return rng.shuffle([...corpus.records, ...distractors]);
};
