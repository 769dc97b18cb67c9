import { Invalid } from '../../ports/storage.ts';

const DEFAULT_CHANGES = 500;
const MAX_CHANGES = 10_000;

/** Checks what is asked of the change log. Throws `Invalid`. */
export const changesRange = (
  after: number,
  limit = DEFAULT_CHANGES,
): { readonly after: number; readonly limit: number } => {
  if (!Number.isSafeInteger(after) || after < 0) throw new Invalid('changes: after a whole number from 0');
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_CHANGES)
    throw new Invalid(`changes: 1 to ${MAX_CHANGES} at a time`);
  return { after, limit };
};
