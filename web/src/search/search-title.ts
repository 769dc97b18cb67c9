import type { Words } from '../app/words.tsx';
import type { SearchQuestion } from '../../../schema/search-question.ts';

/** `24 resultaten`, or that there are none. */
export const resultCount = (total: number, { text, format }: Words): string =>
  total === 0 ? text('search.none') : text('search.count', { count: total, number: format.number(total) });

/** What the tab of the browser says: `parkeren: 24 resultaten`. */
export const searchTitle = ({ q, page }: SearchQuestion, total: number, words: Words): string => {
  const subject = q === '' ? words.text('search.title') : q;
  const where = page > 1 ? `, ${words.text('search.page', { page })}` : '';
  return `${subject}: ${resultCount(total, words)}${where}`;
};
