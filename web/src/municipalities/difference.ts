/** How two amounts differ, whichever of the two comes first. `larger` is the place of the larger one: 0 or 1. */
export type Difference =
  | { readonly kind: 'same' | 'nearly' }
  | { readonly kind: 'percent' | 'times' | 'only'; readonly larger: 0 | 1; readonly amount: number };

/** Below this share of the smaller one the two are about equal. */
const NEARLY = 0.02;
/** From this factor on, "times as many" says more than a percentage. */
const TIMES = 2;

/** Compares two amounts that are not negative. `amount`: whole percents more, or how many times as many (one decimal). */
export const differenceOf = (one: number, other: number): Difference => {
  if (one === other) return { kind: 'same' };
  const larger = one > other ? 0 : 1;
  const [high, low] = [Math.max(one, other), Math.min(one, other)];
  if (low === 0) return { kind: 'only', larger, amount: high };
  const factor = high / low;
  if (factor < 1 + NEARLY) return { kind: 'nearly' };
  return factor < TIMES
    ? { kind: 'percent', larger, amount: Math.round((factor - 1) * 100) }
    : { kind: 'times', larger, amount: Math.round(factor * 10) / 10 };
};
