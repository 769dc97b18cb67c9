import { z } from 'zod';
import type { Problem } from '../platform/problem.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import type { Synonym } from './synonyms.ts';

const Rows = z.array(
  z
    .object({ from: z.string(), to: z.array(z.string()), bothWays: z.boolean().optional() })
    .transform(({ from, to, bothWays }): Synonym => ({ from, to, bothWays: bothWays === true })),
);

const notAList: Problem = { code: 'INVALID_INPUT', key: 'search.synonyms-not-a-list' };

/** The rows of a file as `hub synonyms list --json` writes it: a list, or a list under `synonyms`. */
export const readSynonymsFile = (text: string): Result<readonly Synonym[]> => {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    const rows = z.union([Rows, z.object({ synonyms: Rows }).transform(({ synonyms }) => synonyms)]).safeParse(value);
    return rows.success ? ok(rows.data) : fail(notAList);
  } catch (error) {
    if (error instanceof SyntaxError) return fail(notAList);
    throw error;
  }
};
