interface Excluded {
  readonly form: { readonly code: string; readonly name: string };
  readonly reasons: readonly { readonly questionId: string; readonly optionId: string; readonly text: string }[];
}

/** Forms that fall off for exactly the same reasons. */
export interface ReasonGroup<One extends Excluded> {
  readonly forms: readonly One['form'][];
  readonly reasons: One['reasons'];
}

const sameness = ({ reasons }: Excluded): string => JSON.stringify(reasons);

/** Tells equal reasons once: one answer often rules out many forms. Groups stand in the order of their first form. */
export const groupByReasons = <One extends Excluded>(excluded: readonly One[]): readonly ReasonGroup<One>[] => {
  const groups = new Map<string, readonly One[]>();
  for (const one of excluded) groups.set(sameness(one), [...(groups.get(sameness(one)) ?? []), one]);
  return [...groups.values()].map((same) => ({ forms: same.map(({ form }) => form), reasons: same[0]?.reasons ?? [] }));
};
