import { words } from '../../../services/platform/dutch/index.ts';
import type { BenchedRecord } from './benched-record.ts';
import { compoundPools } from './compound-pools.ts';
import { halfOf, type Corpus } from './corpus.ts';
import type { Cut } from './dictionary.ts';
import type { Asked, Made, QueryClass, QuerySet } from './query-classes.ts';
import { hash32, random, type Random } from './random.ts';
import { mistyped } from './typing-errors.ts';

/** Ways in which a person asks around telling words. */
const FRAMES = [
  (telling: string) => `hoe kan een gemeente ${telling} aanpakken`,
  (telling: string) => `welke gemeente heeft ervaring met ${telling}`,
  (telling: string) => `ik zoek een voorbeeld van ${telling} bij een andere gemeente`,
  (telling: string) => `is er een algoritme voor ${telling} dat wij kunnen hergebruiken`,
];

/** Share of a title that is on screen when somebody looks up, and the fewest signs worth a search. */
const TYPED = 0.6;
const FEWEST_TYPED = 6;

const about = (record: BenchedRecord, q: string | null | undefined): Made => (q ? { q, relevant: [record.id] } : null);

const titleMakers = (corpus: Corpus) => ({
  title: (record: BenchedRecord): Made => about(record, record.title),
  '1 typo': (record: BenchedRecord, rng: Random): Made =>
    about(record, mistyped(words(record.title), 1, rng)?.join(' ')),
  '2 typos': (record: BenchedRecord, rng: Random): Made =>
    about(record, mistyped(words(record.title), 2, rng)?.join(' ')),
  'as you type': (record: BenchedRecord): Made => {
    const title = words(record.title).join(' ');
    const typed = Math.ceil(title.length * TYPED);
    return about(record, typed >= FEWEST_TYPED ? title.slice(0, typed).trimEnd() : null);
  },
  inflection: (record: BenchedRecord, rng: Random): Made => {
    const title = words(record.title);
    const swaps = title.flatMap((word, at) => {
      const others = word.length >= 4 ? [...corpus.inflections(word)].sort() : [];
      return others.length > 0 ? [{ at, others }] : [];
    });
    if (swaps.length === 0) return null;
    const { at, others } = rng.pick(swaps);
    return about(record, title.with(at, rng.pick(others)).join(' '));
  },
});

const goalMakers = (corpus: Corpus) => ({
  '2 words': (record: BenchedRecord): Made => {
    const telling = corpus.salient(record, 2);
    return about(record, telling.length === 2 ? telling.join(' ') : null);
  },
  '3 words': (record: BenchedRecord, rng: Random): Made => {
    const telling = rng.shuffle(corpus.salient(record, 5)).slice(0, 3);
    return about(record, telling.length === 3 ? telling.join(' ') : null);
  },
  question: (record: BenchedRecord, rng: Random): Made => {
    const telling = new Set(corpus.salient(record, 5));
    const inOrder = [...new Set(words(record.goal).filter((word) => telling.has(word)))].slice(0, 4);
    return about(record, inOrder.length >= 3 ? rng.pick(FRAMES)(inOrder.join(' ')) : null);
  },
});

interface Settings {
  readonly seed: number;
  /** Questions per class at most. */
  readonly most: number;
}

/** Up to `most` questions of one class from a shuffled pool. */
export const sampled = <T extends { readonly id: string }>(
  name: string,
  { seed, most }: Settings,
  pool: readonly T[],
  make: (item: T, rng: Random) => Made,
): readonly Asked[] => {
  const rng = random(seed + hash32(name));
  const asked: Asked[] = [];
  for (const item of rng.shuffle(pool)) {
    if (asked.length >= most) break;
    const made = make(item, rng);
    if (made) asked.push({ ...made, half: halfOf(item.id) });
  }
  return asked;
};

/** All questions of the twelve classes over the records of a corpus; the same for the same seed. */
export const buildQueries = (corpus: Corpus, cut: (word: string) => Cut | null, settings: Settings): QuerySet => {
  const pools = compoundPools(corpus, cut);
  const sample = <T extends { readonly id: string }>(
    name: QueryClass,
    pool: readonly T[],
    make: (item: T, rng: Random) => Made,
  ) => sampled(name, settings, pool, make);
  const [titles, goals] = [titleMakers(corpus), goalMakers(corpus)];
  return {
    title: sample('title', corpus.titled, titles.title),
    '1 typo': sample('1 typo', corpus.titled, titles['1 typo']),
    '2 typos': sample('2 typos', corpus.titled, titles['2 typos']),
    'as you type': sample('as you type', corpus.titled, titles['as you type']),
    '2 words': sample('2 words', corpus.withGoal, goals['2 words']),
    '3 words': sample('3 words', corpus.withGoal, goals['3 words']),
    question: sample('question', corpus.withGoal, goals.question),
    inflection: sample('inflection', corpus.titled, titles.inflection),
    apart: sample('apart', pools.compounds, pools.apart),
    reversed: sample('reversed', pools.compounds, pools.reversed),
    together: sample('together', pools.neighbours, pools.together),
    head: sample('head', pools.compounds, pools.head),
  };
};
