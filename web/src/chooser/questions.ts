import { graphql } from '../gql/gql.ts';
import type { ChooserQuestionsFragment } from '../gql/graphql.ts';
import type { Answers, Journey } from './journey.ts';

/** The questions with all their words; every page of the chooser has them. */
export const Chooser_questions = graphql(`
  fragment ChooserQuestions on Chooser {
    questions {
      id
      weight
      text
      label
      explanation
      options {
        id
        text
      }
    }
  }
`);

export type Questions = ChooserQuestionsFragment['questions'];
export type Question = Questions[number];

const questionOf = (questions: Questions, id: string): Question | undefined => questions.find((one) => one.id === id);

/** Short name of a question, for tables. */
export const labelOf = (questions: Questions, id: string): string => questionOf(questions, id)?.label ?? id;

/** An answer in words. */
export const optionText = (questions: Questions, questionId: string, optionId: string): string =>
  questionOf(questions, questionId)?.options.find((option) => option.id === optionId)?.text ?? optionId;

/** The answer to a question in words; null while it is open. */
export const answerText = (question: Question, answers: Answers): string | null =>
  question.options.find((option) => option.id === answers.get(question.id))?.text ?? null;

/** Questions without an answer, in order. */
export const openQuestions = (questions: Questions, { answers }: Journey): Questions =>
  questions.filter(({ id }) => !answers.has(id));

/** The open question that weighs most; the first of equals. */
export const heaviestOpen = (questions: Questions, journey: Journey): Question | undefined =>
  openQuestions(questions, journey).reduce<Question | undefined>(
    (heaviest, one) => (heaviest && heaviest.weight >= one.weight ? heaviest : one),
    undefined,
  );
