import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  createChooser,
  type Answer,
  type Chooser,
  type ChooserData,
  type Option,
  type Question,
  type Recommendation,
} from '../../services/chooser/index.ts';

/** The chooser with the real data, and ways to ask it, for the tests of this folder. */
const read = (file: string): unknown =>
  JSON.parse(readFileSync(`seed/collaboration-forms/${file}.json`, 'utf8')) as unknown;

export const chooserData: ChooserData = {
  model: read('model'),
  forms: read('forms'),
  questions: read('questions'),
  legalGrounds: read('legal-grounds'),
};
export const chooser: Chooser = createChooser(chooserData);
export const { questions, forms } = chooser.model;

export interface Scenario {
  readonly id: string;
  readonly expected: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
  readonly top3: readonly { readonly form: string; readonly score: number }[];
}
export const scenarios = read('scenarios') as readonly Scenario[];

export const answersOf = (chosen: Readonly<Record<string, string>>): readonly Answer[] =>
  Object.entries(chosen).map(([questionId, optionId]) => ({ questionId, optionId }));

export const recommended = (answers: readonly Answer[]): Recommendation => {
  const result = chooser.recommend(answers);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

export const codesOf = (recommendation: Recommendation): readonly string[] =>
  recommendation.forms.map(({ form }) => form.code);

export const questionOf = (answer: Answer): Question => {
  const question = questions.find(({ id }) => id === answer.questionId);
  if (!question) throw new Error(`no question ${answer.questionId}`);
  return question;
};

export const optionOf = (answer: Answer): Option => {
  const option = questionOf(answer).options.find(({ id }) => id === answer.optionId);
  if (!option) throw new Error(`no option ${answer.optionId}`);
  return option;
};

const oneOf = (question: Question): fc.Arbitrary<Answer> =>
  fc.constantFrom(...question.options.map((option) => ({ questionId: question.id, optionId: option.id })));

/** Any set of answers: each question open or with one of its options. */
export const anyAnswers: fc.Arbitrary<readonly Answer[]> = fc
  .tuple(...questions.map((question) => fc.option(oneOf(question))))
  .map((answers) => answers.filter((answer) => answer !== null));

/** Every question answered, at random. */
export const fullAnswers: fc.Arbitrary<readonly Answer[]> = fc.tuple(...questions.map(oneOf));
