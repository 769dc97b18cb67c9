import type { Result } from '../platform/result.ts';
import { ok } from '../platform/result.ts';
import { knownAnswers, type Answer } from './answers.ts';
import type { ChooserData, ChooserModel, CollaborationForm } from './model.ts';
import { parseModel } from './parse-model.ts';
import { recommend, type Recommendation } from './recommend.ts';

export type { Answer } from './answers.ts';
export type { ChooserData, ChooserModel, CollaborationForm, LegalGround, Option, Question } from './model.ts';
export type { ExcludedForm, ExclusionReason, FormScore, Recommendation } from './recommend.ts';
export type { Relaxation } from './relaxations.ts';

/** Chooses a form of collaboration: a first direction, never legal advice. All in memory, so it answers at once. */
export interface Chooser {
  /** The questions and forms with all their texts, in the order of the model. */
  readonly model: ChooserModel;
  /** Null for an unknown code. */
  form(code: string): CollaborationForm | null;
  /**
   * Forms for the answers given so far, whatever their order; questions left open do not count.
   * Problems: INVALID_INPUT for an unknown or repeated question or an unknown option, with its place in the list.
   */
  recommend(answers: readonly Answer[]): Result<Recommendation>;
}

/** `data` as it stands in `seed/collaboration-forms`; throws when it is not what it should be. */
export const createChooser = (data: ChooserData): Chooser => {
  const model = parseModel(data);
  const forms = new Map(model.forms.map((form) => [form.code, form]));
  return {
    model,
    form: (code) => forms.get(code) ?? null,
    recommend: (answers) => {
      const known = knownAnswers(model, answers);
      return known.ok ? ok(recommend(model, known.value)) : known;
    },
  };
};
