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

/** Turns a text with signs into the text and its marked ranges: its own positions mix bytes and characters. */
export const readMarks = (marked: string): Highlight => {
  const ranges: (readonly [number, number])[] = [];
  let start = -1;
  let signs = 0;
  for (const { 0: sign, index } of marked.matchAll(SIGNS)) {
    const at = index - signs++;
    if (sign === OPEN) start = at;
    else if (start >= 0 && at > start) ranges.push([start, at]);
  }
  return { text: withoutSigns(marked), ranges };
};
