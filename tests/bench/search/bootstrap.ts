import { average } from './figures.ts';
import { random } from './random.ts';

const ROUNDS = 1_000;

/**
 * How far the differences of a pair-wise comparison lie from nought: their mean, and the lowest mean that 97.5 % of
 * the resampled lists reach (the lower end of a two-sided interval of 95 %).
 */
export const bootstrap = (
  differences: readonly number[],
  seed: number,
): { readonly mean: number; readonly low: number } => {
  const rng = random(seed);
  const means = Array.from({ length: ROUNDS }, () => average(differences.map(() => rng.pick(differences))));
  return { mean: average(differences), low: means.sort((a, b) => a - b)[Math.floor(ROUNDS * 0.025)] ?? 0 };
};
