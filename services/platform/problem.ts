/** Stable codes for programs. CONTRACT.md promises these names; add, never rename. */
export type ProblemCode =
  | 'NOT_SIGNED_IN'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'INVALID_INPUT'
  | 'CHANGED_MEANWHILE'
  | 'NOT_A_DRAFT'
  | 'NOT_PUBLISHED'
  | 'TOO_MANY_REQUESTS'
  | 'ALREADY_EXISTS'
  | 'EXPIRED'
  | 'UNAVAILABLE';

/**
 * Something a person can put right. `key` names a text in `schema/messages/{nl,en}/<domain>.json` (`<domain>.<text>`)
 * that says what to do; only the gateway and the shell turn it into words. `path` ends in the input field to blame.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly path?: readonly string[];
}
