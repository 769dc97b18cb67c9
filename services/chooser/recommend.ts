import type { Answer, KnownAnswer } from './answers.ts';
import type { ChooserModel, CollaborationForm, Exclusion } from './model.ts';
import { relaxationsOf, type Relaxation } from './relaxations.ts';

interface Contribution extends Answer {
  readonly points: number;
}

export interface FormScore {
  readonly form: CollaborationForm;
  /** 0 to 100, unrounded. */
  readonly score: number;
  /** At most 5 points below the first; false for the first itself. */
  readonly equalCandidate: boolean;
  /** Lighter than the first. */
  readonly lighter: boolean;
  /** Points that the weight of the form takes off, as a positive number. */
  readonly heavinessPoints: number;
  /** One per answer, in the order of the model's questions. */
  readonly contributions: readonly Contribution[];
}

export interface ExclusionReason extends Answer, Exclusion {}

export interface ExcludedForm {
  readonly form: CollaborationForm;
  /** All of them, in the order of the model's questions. */
  readonly reasons: readonly ExclusionReason[];
}

export interface Recommendation {
  /** Best first; equal ones in the order of the model. */
  readonly forms: readonly FormScore[];
  readonly excluded: readonly ExcludedForm[];
  /** Empty while a form is left. */
  readonly relaxations: readonly Relaxation[];
}

/** A difference of 5 points, in the integer by which forms are compared, per unit of Σ 2w. */
const EQUAL_WITHIN = 500;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const scoreOf = ({ option }: KnownAnswer, form: CollaborationForm): number => option.scores.get(form.code) ?? 0;

const reasonsAgainst = (answers: readonly KnownAnswer[], form: CollaborationForm): readonly ExclusionReason[] =>
  answers.flatMap(({ question, option }) => {
    const exclusion = option.exclusions.get(form.code);
    return exclusion ? [{ questionId: question.id, optionId: option.id, ...exclusion }] : [];
  });

/**
 * The recommendation for answers that the model knows, in the order of its questions (`knownAnswers`).
 *
 * score = 50 + 50·Σ(w·s)/Σ(2w) − penalty·heaviness over the answered questions. Forms are compared by that score as an
 * integer, 5000·Σ(w·s) − 100·penalty·heaviness·Σ(2w), because the last bits of floating sums depend on their order.
 * The score is worked out from the same integer, so it never contradicts the ranking.
 */
export const recommend = (model: ChooserModel, answers: readonly KnownAnswer[]): Recommendation => {
  // Without answers only heaviness counts; any positive unit then gives the same scores.
  const unit = Math.max(1, sum(answers.map(({ question }) => 2 * question.weight)));
  const rankOf = (form: CollaborationForm): number =>
    5000 * sum(answers.map((answer) => answer.question.weight * scoreOf(answer, form))) -
    model.penaltyHundredths * form.heaviness * unit;

  const judged = model.forms.map((form) => ({ form, reasons: reasonsAgainst(answers, form), rank: rankOf(form) }));
  const left = judged.filter(({ reasons }) => reasons.length === 0).sort((a, b) => b.rank - a.rank);
  const excluded = judged.filter(({ reasons }) => reasons.length > 0);
  const first = left[0];

  return {
    forms: left.map(({ form, rank }) => ({
      form,
      score: 50 + rank / (100 * unit),
      equalCandidate: first !== undefined && form !== first.form && first.rank - rank <= EQUAL_WITHIN * unit,
      lighter: first !== undefined && form.heaviness < first.form.heaviness,
      heavinessPoints: (model.penaltyHundredths * form.heaviness) / 100,
      contributions: answers.map((answer) => ({
        questionId: answer.question.id,
        optionId: answer.option.id,
        points: (50 * answer.question.weight * scoreOf(answer, form)) / unit,
      })),
    })),
    excluded: excluded.map(({ form, reasons }) => ({ form, reasons })),
    relaxations: first ? [] : relaxationsOf(excluded),
  };
};
