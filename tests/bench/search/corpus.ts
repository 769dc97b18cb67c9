import { isStopWord, stem, words } from '../../../services/platform/dutch/index.ts';
import type { BenchedRecord } from './benched-record.ts';
import { hash32 } from './random.ts';

export type Half = 'dev' | 'test';

/** Rules are tuned on one half and reported on the other; the half follows from the record, not from the question. */
export const halfOf = (key: string): Half => (hash32(`split:${key}`) % 2 === 0 ? 'dev' : 'test');

/** What the question makers know of all records together. */
export interface Corpus {
  readonly records: readonly BenchedRecord[];
  /** Records that hold a word. */
  frequency(word: string): number;
  /** Ids of records that hold a word in title or goal. */
  holding(word: string): readonly string[];
  /** Words of titles and goals. */
  readonly vocabulary: readonly string[];
  /** Other words of the corpus with the same stem. */
  inflections(word: string): readonly string[];
  /** Records whose title nobody else has, with two telling words in it. */
  readonly titled: readonly BenchedRecord[];
  /** Records with a goal of some length that nobody else has. */
  readonly withGoal: readonly BenchedRecord[];
  /** The `count` most telling words of a goal, that 2 to 60 records hold. */
  salient(record: BenchedRecord, count: number): readonly string[];
  /** Words of a goal of at least four letters, without function words and figures. */
  contentWords(record: BenchedRecord): readonly string[];
}

const SHORTEST_GOAL = 120;
const SALIENT = { from: 2, to: 60 };

const counted = (keys: Iterable<string>): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const grouped = (pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
};

const titleOf = ({ title }: BenchedRecord): string => words(title).join(' ');
const contentWords = ({ goal }: BenchedRecord): readonly string[] =>
  [...new Set(words(goal))].filter((word) => word.length >= 4 && !isStopWord(word) && !/\d/.test(word));

const allWords = ({ title, goal, organisation, legalBasis }: BenchedRecord): ReadonlySet<string> =>
  new Set(words(`${title} ${goal} ${organisation} ${legalBasis}`));

/** Reads the records once, for all makers of questions. */
export const createCorpus = (records: readonly BenchedRecord[]): Corpus => {
  const frequencies = counted(records.flatMap((record) => [...allWords(record)]));
  const byWord = grouped(
    records.flatMap(({ id, title, goal }) =>
      [...new Set(words(`${title} ${goal}`))].map((word) => [word, id] as const),
    ),
  );
  const byStem = grouped([...frequencies.keys()].map((word) => [stem(word), word] as const));
  const titles = counted(records.map(titleOf));
  const goals = counted(records.map(({ goal }) => goal));
  const frequency = (word: string): number => frequencies.get(word) ?? 0;

  const worth = (record: BenchedRecord, word: string): number =>
    words(record.goal).filter((other) => other === word).length * Math.log(records.length / frequency(word));

  return {
    records,
    frequency,
    holding: (word) => byWord.get(word) ?? [],
    vocabulary: [...byWord.keys()],
    inflections: (word) => (byStem.get(stem(word)) ?? []).filter((other) => other !== word),
    titled: records.filter(
      (record) =>
        titles.get(titleOf(record)) === 1 && words(record.title).filter((word) => !isStopWord(word)).length >= 2,
    ),
    withGoal: records.filter(({ goal }) => goals.get(goal) === 1 && goal.length > SHORTEST_GOAL),
    salient: (record, count) =>
      contentWords(record)
        .filter((word) => frequency(word) >= SALIENT.from && frequency(word) <= SALIENT.to)
        .map((word) => ({ word, value: worth(record, word) }))
        .sort((a, b) => b.value - a.value || (a.word < b.word ? -1 : 1))
        .slice(0, count)
        .map(({ word }) => word),
    contentWords,
  };
};
