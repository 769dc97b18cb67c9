import type { Words } from '../app/words.tsx';

/** `120 uur`, `7 maanden`, `8 uur per week`; null where nobody said it. */
export const counted = (
  what: 'hours' | 'hours-a-week' | 'months',
  count: number | null,
  { text, format }: Pick<Words, 'text' | 'format'>,
): string | null => (count === null ? null : text(`entries.${what}`, { count, number: format.number(count) }));
