import type { Problem } from '../platform/problem.ts';

/** A row that was not taken in. */
export interface Refusal {
  /** Place in the file, from 1. */
  readonly row: number;
  /** What the file calls the field to blame; '' when it is the whole row. */
  readonly field: string;
  /** At least one; each says what to do. */
  readonly problems: readonly Problem[];
}

/** What an import did. `read` is the sum of the other four. */
export interface ImportReport {
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly Refusal[];
}

export type RowOutcome = 'added' | 'changed' | 'unchanged' | Refusal;

const count = (outcomes: readonly RowOutcome[], outcome: RowOutcome): number =>
  outcomes.filter((one) => one === outcome).length;

/** Sums up what became of each row. */
export const reportOf = (outcomes: readonly RowOutcome[]): ImportReport => ({
  read: outcomes.length,
  added: count(outcomes, 'added'),
  changed: count(outcomes, 'changed'),
  unchanged: count(outcomes, 'unchanged'),
  refused: outcomes.filter((outcome) => typeof outcome === 'object').sort((a, b) => a.row - b.row),
});

/** A refusal that blames the field at the end of the first problem's path. */
export const refusal = (
  row: number,
  problems: readonly Problem[],
  field = problems[0]?.path?.at(-1) ?? '',
): Refusal => ({ row, field, problems });
