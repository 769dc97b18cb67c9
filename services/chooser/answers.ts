import { fail, ok, type Result } from '../platform/result.ts';
import type { Problem } from '../platform/problem.ts';
import type { ChooserModel, Option, Question } from './model.ts';

/** One answer as it is given: which question, which option. */
export interface Answer {
  readonly questionId: string;
  readonly optionId: string;
}

/** An answer that the model knows. */
export interface KnownAnswer {
  readonly question: Question;
  readonly option: Option;
}

/** A list of thousands of wrong answers does not need thousands of messages. */
const PROBLEMS_SHOWN = 20;

/** What a person typed may be of any length; a message repeats at most this much of it. */
const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const invalid = (index: number, field: keyof Answer, key: string, params: Problem['params'] = {}): Problem => ({
  code: 'INVALID_INPUT',
  key: `chooser.${key}`,
  params,
  path: ['answers', String(index), field],
});

const listed = (items: readonly { readonly id: string }[]): string => items.map((item) => item.id).join(', ');

const problemWith = (model: ChooserModel, answers: readonly Answer[], index: number): Problem | null => {
  const { questionId, optionId } = answers[index] as Answer;
  const question = model.questions.find(({ id }) => id === questionId);
  if (!question) {
    return invalid(index, 'questionId', 'unknown-question', {
      given: short(questionId),
      known: listed(model.questions),
    });
  }
  if (answers.findIndex((answer) => answer.questionId === questionId) < index) {
    return invalid(index, 'questionId', 'answered-twice', { question: questionId });
  }
  if (question.options.some(({ id }) => id === optionId)) return null;
  return invalid(index, 'optionId', 'unknown-option', {
    given: short(optionId),
    question: questionId,
    known: listed(question.options),
  });
};

/**
 * Looks answers up in the model. Gives them in the order of the model's questions, whatever the order they came in, so
 * that nothing that follows can depend on that order. Unknown and repeated ones are `INVALID_INPUT` with their place.
 */
export const knownAnswers = (model: ChooserModel, answers: readonly Answer[]): Result<readonly KnownAnswer[]> => {
  const problems = answers.flatMap((_, index) => problemWith(model, answers, index) ?? []);
  if (problems.length > 0) return fail(...problems.slice(0, PROBLEMS_SHOWN));
  const given = new Map(answers.map(({ questionId, optionId }) => [questionId, optionId]));
  return ok(
    model.questions.flatMap((question) => {
      const option = question.options.find(({ id }) => id === given.get(question.id));
      return option ? [{ question, option }] : [];
    }),
  );
};
