import type { Problem } from './problem.ts';

/** What a use case gives back: a value, or the problems a person can do something about. Faults are thrown instead. */
export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

/** The unhappy half of a `Result`; fits every `Result<T>`. */
export interface Failure {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/** Wraps a value as success. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** Wraps one or more problems as failure. */
export const fail = (...problems: readonly Problem[]): Failure => ({ ok: false, problems });
