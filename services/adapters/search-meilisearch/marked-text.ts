import type { Highlight } from '../../ports/search.ts';

/**
 * Signs that Meilisearch puts around what it marks. They come from the private-use area and are taken out of every
 * text that is indexed, so they can never be the text's own.
 */
export const OPEN = '\ue000';
export const CLOSE = '\ue001';

const SIGNS = /[\ue000\ue001]/g;

/** A text without the signs. */
export const withoutSigns = (text: string): string => text.replace(SIGNS, '');

const REST_OF_WORD = /[\p{L}\p{N}\p{M}]*/uy;

/** Where the word goes on that ends at or after `end`: Meilisearch marks what was typed, and leaves accents behind. */
const endOfWord = (text: string, end: number): number => {
  REST_OF_WORD.lastIndex = end;
  return end + (REST_OF_WORD.exec(text)?.[0].length ?? 0);
};

/** Whole words instead of parts, each once. */
const wholeWords = (text: string, marks: readonly (readonly [number, number])[]): [number, number][] => {
  const ranges: [number, number][] = [];
  for (const [start, end] of marks) if (start >= (ranges.at(-1)?.[1] ?? 0)) ranges.push([start, endOfWord(text, end)]);
  return ranges;
};

/** Turns a text with signs into the text and its marked words: Meilisearch's own positions mix bytes and characters. */
export const readMarks = (marked: string): Highlight => {
  const marks: (readonly [number, number])[] = [];
  let start = -1;
  let signs = 0;
  for (const { 0: sign, index } of marked.matchAll(SIGNS)) {
    const at = index - signs++;
    if (sign === OPEN) start = at;
    else if (start >= 0 && at > start) marks.push([start, at]);
  }
  const text = withoutSigns(marked);
  return { text, ranges: wholeWords(text, marks) };
};
