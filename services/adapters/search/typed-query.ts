import { words } from '../../platform/dutch/index.ts';

/** Longer queries are cut: nobody means more, and an engine should not have to read it. */
export const LONGEST_QUERY = 512;

/** As many phrases, and as many exclusions, are looked at. */
const MOST_LITERALS = 10;

/** A run of ordinary words; words in quotes, which must stand there like that; or what must not stand there. */
export interface TypedPart {
  readonly kind: 'words' | 'phrase' | 'without';
  /** As typed for `words`, folded words with a space between them for the others. */
  readonly text: string;
}

/** A minus counts right before a word or a quote and after a space; a quote that is not closed yet is no quote. */
const LITERAL = /(?<!\S)-(?:["“”„]([^"“”„]*)["“”„]|([\p{L}\p{N}][^\s"“”„]*))|["“”„]([^"“”„]*)["“”„]/gu;

/** Reads what a person typed, in its order. The two signs that mean something are those of every search engine. */
export const readQuery = (q: string): TypedPart[] => {
  const typed = q.slice(0, LONGEST_QUERY);
  const parts: TypedPart[] = [];
  const count = { phrase: 0, without: 0 };
  let after = 0;
  for (const match of typed.matchAll(LITERAL)) {
    const kind = match[3] === undefined ? 'without' : 'phrase';
    const text = words(match[1] ?? match[2] ?? match[3] ?? '').join(' ');
    parts.push({ kind: 'words', text: typed.slice(after, match.index) });
    if (text !== '' && count[kind]++ < MOST_LITERALS) parts.push({ kind, text });
    after = match.index + match[0].length;
  }
  return [...parts, { kind: 'words', text: typed.slice(after) }];
};

/** All words that are looked for, phrases included; a phrase is complete, so a space follows it. */
export const soughtText = (parts: readonly TypedPart[]): string =>
  parts.map(({ kind, text }) => (kind === 'words' ? text : kind === 'phrase' ? ` ${text} ` : ' ')).join('');
