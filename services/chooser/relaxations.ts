import type { Answer } from './answers.ts';
import type { CollaborationForm } from './model.ts';

/** A set of answers to reconsider, and the forms that come back when they are left open. */
export interface Relaxation {
  readonly change: readonly Answer[];
  readonly unlocks: readonly CollaborationForm[];
}

const AT_MOST = 20;

const nameOf = (answers: readonly Answer[]): string =>
  answers.map(({ questionId, optionId }) => `${questionId}=${optionId}`).join(' ');

/**
 * The smallest sets of answers that bring a form back, most forms first; for when every form is excluded.
 *
 * A form comes back exactly when all answers that exclude it are left open. So the smallest sets are the smallest sets
 * of reasons that a form has, and one of those brings back only the forms with exactly these reasons: a form with
 * fewer would have made a smaller set. No search is needed. Equal ones keep the order of the model's forms.
 */
export const relaxationsOf = (
  excluded: readonly { readonly form: CollaborationForm; readonly reasons: readonly Answer[] }[],
): readonly Relaxation[] => {
  const fewest = Math.min(...excluded.map(({ reasons }) => reasons.length));
  const sets = new Map<string, { change: readonly Answer[]; unlocks: CollaborationForm[] }>();
  for (const { form, reasons } of excluded.filter((each) => each.reasons.length === fewest)) {
    const change = reasons.map(({ questionId, optionId }) => ({ questionId, optionId }));
    const set = sets.get(nameOf(change)) ?? { change, unlocks: [] };
    set.unlocks.push(form);
    sets.set(nameOf(change), set);
  }
  return [...sets.values()].sort((a, b) => b.unlocks.length - a.unlocks.length).slice(0, AT_MOST);
};
