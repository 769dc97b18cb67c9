const LONGEST = 240;

/** Markdown without its marks: links keep their words. */
const plain = (markdown: string): string =>
  markdown
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^\s*(?:#+|[-*>]|\d+\.)\s+/gm, '')
    .replaceAll(/[*_`]+/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The first sentence of a text, without marks; cut at a word when it is very long. Null when there is none. */
export const firstSentence = (markdown: string | null): string | null => {
  const text = plain(markdown ?? '');
  if (text === '') return null;
  const sentence = /^.{20,}?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
};
