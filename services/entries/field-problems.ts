import type { z } from 'zod';
import type { Problem } from '../platform/problem.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import { inputPath } from './entry-problems.ts';

/** What is wrong with one field, as a problem with the path of that field. */
const fieldProblem = (issue: z.core.$ZodIssue): Problem => {
  const { key = 'not-understood', ...params } =
    issue.code === 'custom' ? (issue.params as { readonly key?: string }) : {};
  return {
    code: 'INVALID_INPUT',
    key: `entries.${key}`,
    params,
    path: inputPath(...issue.path.map((part) => (typeof part === 'symbol' ? String(part.description) : part))),
  };
};

/** Checks input against a schema; gives every problem there is. */
export const parseFields = <T extends z.ZodType>(schema: T, input: unknown): Result<z.output<T>> => {
  const parsed = schema.safeParse(input);
  return parsed.success ? ok(parsed.data) : fail(...parsed.error.issues.map(fieldProblem));
};
