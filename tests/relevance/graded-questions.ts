import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Question = z.strictObject({
  question: z.string().min(3),
  step: z.int().min(1).max(10),
  /** Key of a demo entry -> 3 answers it, 2 helps, 1 touches it. */
  grades: z.record(z.string(), z.int().min(1).max(3)),
});
export type GradedQuestion = z.infer<typeof Question>;

/** Questions as people of municipalities ask them, with the demo entries that answer them. */
export const readQuestions = (file: string): readonly GradedQuestion[] =>
  z.array(Question).parse(JSON.parse(readFileSync(file, 'utf8')));

const PLACES = 10;
const gain = (grades: readonly number[]): number =>
  grades.slice(0, PLACES).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

/** nDCG@10: 1 when the best answers come first, in the order of their grades. */
export const ndcg = (found: readonly string[], grades: Readonly<Record<string, number>>): number => {
  const ideal = gain(Object.values(grades).sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(found.map((key) => grades[key] ?? 0)) / ideal;
};
