import { emptyRate, meanOf, type Answers, type ClassFigures } from './figures.ts';
import { CLASSES, type QueryClass } from './query-classes.ts';

/** MRR@10 that no class may fall below over the sample of the register; each is to be beaten, not met. */
const CLASS_FLOORS: Readonly<Record<QueryClass, number>> = {
  title: 0.98,
  '1 typo': 0.97,
  '2 typos': 0.97,
  'as you type': 0.9,
  '2 words': 0.83,
  '3 words': 0.9,
  question: 0.9,
  inflection: 0.97,
  apart: 0.91,
  reversed: 0.95,
  together: 0.96,
  head: 0.82,
};
const MEAN_FLOOR = 0.94;
/** Other records have other hard cases. */
const OTHER_MEAN_FLOOR = 0.93;
const MOST_EMPTY = 0.01;
const SLOWEST_P95_MS = 50;

/** The sample that the floors of the classes were set on has this many records. */
export const SAMPLE_SIZE = 767;

/** Mean among distractors, by how many records there are in all. */
export const CROWDS = [
  { size: 5_000, floor: 0.83 },
  { size: 10_000, floor: 0.78 },
] as const;

/** nDCG@10 of the graded questions, with the register's records around the demo content. */
const GRADED_FLOOR = 0.72;

export interface Miss {
  readonly what: string;
  readonly value: number;
  readonly floor: number;
}

const below = (what: string, value: number, floor: number): readonly Miss[] =>
  value < floor ? [{ what, value, floor }] : [];
const above = (what: string, value: number, floor: number): readonly Miss[] =>
  value > floor ? [{ what, value, floor }] : [];

/** Everything in which a run fell short. The floors of the classes hold for the sample only. */
export const missesOf = (
  answers: Answers,
  figures: Readonly<Record<QueryClass, ClassFigures>>,
  isSample: boolean,
): readonly Miss[] => [
  ...(isSample ? CLASSES.flatMap((name) => below(name, figures[name].mrr, CLASS_FLOORS[name])) : []),
  ...below('mean', meanOf(answers), isSample ? MEAN_FLOOR : OTHER_MEAN_FLOOR),
  ...above('questions without an answer', emptyRate(answers), MOST_EMPTY),
  ...CLASSES.flatMap((name) => above(`p95 of ${name}, ms`, figures[name].p95, SLOWEST_P95_MS)),
];

export const gradedMiss = (ndcg: number): readonly Miss[] =>
  below('nDCG@10 of the graded questions', ndcg, GRADED_FLOOR);

export const crowdMiss = (size: number, mean: number, floor: number): readonly Miss[] =>
  below(`mean among ${size}`, mean, floor);
