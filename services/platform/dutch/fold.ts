/** A word of a text: folded, with its place in the original (UTF-16 units) and its distance from the word before it. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** 1 for a neighbour; `FAR` when a stop, comma, bracket or line end lies between. 0 for the first word. */
  readonly distance: number;
}

/** How far apart two words count that are not in one breath. */
export const FAR = 8;

const PLAIN = /^[\x20-\x7e]*$/;
const WRITTEN_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const FOLDED_WORD = /[\p{L}\p{N}]+/gu;
const BREAK = /[.;,!?()[\]{}|\n…]/;

/** Lower case without marks: `Coördinatie` and its decomposed form become `coordinatie`, `ĳ` becomes `ij`. */
export const fold = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase();

/** The words of a text in order: runs of letters and digits, folded. */
export const tokens = (text: string): Token[] => {
  const found: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(WRITTEN_WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const apart = BREAK.test(text.slice(last, start)) ? FAR : 1;
    for (const word of fold(match[0]).match(FOLDED_WORD) ?? [])
      found.push({ word, start, end, distance: found.length === 0 ? 0 : apart });
    last = end;
  }
  return found;
};

/** The folded words of a text, without their places. */
export const words = (text: string): string[] => tokens(text).map((token) => token.word);
