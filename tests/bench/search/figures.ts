import type { Half } from './corpus.ts';
import { CLASSES, type Asked, type QueryClass } from './query-classes.ts';

/** What came of one question. */
export interface Answered {
  readonly asked: Asked;
  /** Ids in the order in which they were given, ten at most. */
  readonly found: readonly string[];
  readonly ms: number;
}

export interface ClassFigures {
  readonly count: number;
  readonly mrr: number;
  readonly recall: number;
  /** Share of questions without any answer. */
  readonly empty: number;
  readonly p50: number;
  readonly p95: number;
}

export const average = (list: readonly number[]): number =>
  list.length === 0 ? 0 : list.reduce((sum, value) => sum + value, 0) / list.length;

export const percentile = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;

/** One over the place of the first right answer; 0 when it is not among those given. */
export const reciprocalRank = ({ asked, found }: Answered): number => {
  const at = found.findIndex((id) => asked.relevant.includes(id));
  return at < 0 ? 0 : 1 / (at + 1);
};

/** Share of the right answers that were given, as far as they fit in. */
const recall = ({ asked, found }: Answered): number =>
  asked.relevant.filter((id) => found.includes(id)).length / Math.min(10, asked.relevant.length);

export const classFigures = (answers: readonly Answered[]): ClassFigures => {
  const times = answers.map(({ ms }) => ms);
  return {
    count: answers.length,
    mrr: average(answers.map(reciprocalRank)),
    recall: average(answers.map(recall)),
    empty: average(answers.map(({ found }) => (found.length === 0 ? 1 : 0))),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
  };
};

export type Answers = Readonly<Record<QueryClass, readonly Answered[]>>;

/** Mean of the classes, each counting the same; of one half of the records when that is asked. */
export const meanOf = (answers: Answers, half?: Half): number =>
  average(
    CLASSES.map((name) =>
      average(answers[name].filter(({ asked }) => half === undefined || asked.half === half).map(reciprocalRank)),
    ),
  );

/** Share of all questions without any answer. */
export const emptyRate = (answers: Answers): number =>
  average(CLASSES.flatMap((name) => answers[name]).map(({ found }) => (found.length === 0 ? 1 : 0)));
