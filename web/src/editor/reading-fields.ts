/** The hub refuses it with its own words: no field of an entry takes a negative number. */
const NO_NUMBER = -1;
const MOST = 2_000_000_000;

/**
 * A whole number as people write it: `18500`, `18.500`, `€ 18 500`. Null when nothing was filled in; a number that the
 * hub refuses for what is none.
 */
export const wholeNumber = (text: string): number | null => {
  const bare = text.trim().replace(/^€\s*/, '').replace(/,-$/, '');
  if (bare === '') return null;
  const digits = /^\d{1,3}([.,\s]\d{3})+$/.test(bare) ? bare.replace(/[.,\s]/g, '') : bare;
  return /^\d+$/.test(digits) && Number(digits) <= MOST ? Number(digits) : NO_NUMBER;
};

const exists = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** A day as a date field gives it, or as people write it: `24-11-2026`. Null when empty; undefined when it is no day. */
export const dayIn = (text: string): string | null | undefined => {
  const bare = text.trim();
  if (bare === '') return null;
  const written = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(bare);
  const [year, month, day] = (written ? [written[3], written[2], written[1]] : bare.split('-')).map(Number);
  if (!written && !/^\d{4}-\d{2}-\d{2}$/.test(bare)) return undefined;
  if (year === undefined || month === undefined || day === undefined || !exists(year, month, day)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** The word when it is one of these; null otherwise. */
export const oneOf = <const Word extends string>(words: readonly Word[], text: string | undefined): Word | null =>
  words.find((word) => word === text) ?? null;
