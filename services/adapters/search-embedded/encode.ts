import type { LanguagePack, SearchDocument } from '../../ports/search.ts';
import { tokens } from '../../platform/dutch/index.ts';
import { TITLE, type Layout } from './layout.ts';
import { END, GAP, type Vocabulary } from './vocabulary.ts';

/**
 * Stands between the halves of different compounds in the full-text table, so that no phrase is found across. A
 * character of the private-use area: SQLite takes it for a word, and our own words never hold it.
 */
const BREAK = '\ue000';

/** A document as the index keeps it: folded text per column, and word numbers of all columns for the re-ranker. */
export interface EncodedDocument {
  readonly texts: readonly string[];
  readonly codes: Uint32Array;
}

interface ColumnText {
  readonly words: string[];
  readonly codes: number[];
}

/** The text of a field; the parts of a list stand apart like sentences. */
export const textOf = (document: SearchDocument, field: string): string => {
  const value = document[field];
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string').join('. ') : '';
};

/** Turns documents into what the index keeps; new words get their numbers on the way. */
export const createEncoder = (layout: Layout, pack: LanguagePack, vocabulary: Vocabulary) => {
  const stops = new Set(pack.stopWords);

  const add = (word: string, column: ColumnText): void => {
    column.words.push(word);
    column.codes.push(vocabulary.learn(word));
  };

  /** Each compound once per field, its halves side by side and a break behind them. */
  const addHalves = (word: string, target: ColumnText, seen: Set<string>, known: (word: string) => number): void => {
    if (stops.has(word) || seen.has(word)) return;
    seen.add(word);
    const halves = pack.halves(word, known);
    if (!halves) return;
    for (const half of halves) add(half, target);
    target.words.push(BREAK);
    target.codes.push(GAP);
  };

  /** `known` says in how many documents a word occurs, for the splitter; by default as the index is now. */
  return (
    document: SearchDocument,
    known: (word: string) => number = (word) => vocabulary.frequency(word),
  ): EncodedDocument => {
    const columns = layout.columns.map((): ColumnText => ({ words: [], codes: [] }));
    layout.columns.forEach((column, c) => {
      const [own, shadow, seen] = [columns[c], columns[column.halvesIn], new Set<string>()];
      if (column.shadow || !own) return;
      for (const { word, distance } of tokens(textOf(document, column.field))) {
        // A title is one breath: `Groenbeheer (BOR)` is as near as `Groenbeheer BOR`.
        if (distance > 1 && c !== TITLE) own.codes.push(GAP);
        add(word, own);
        if (shadow) addHalves(word, shadow, seen, known);
      }
    });
    return {
      texts: columns.map(({ words }) => words.join(' ')),
      codes: Uint32Array.from(columns.flatMap(({ codes }) => [...codes, END])),
    };
  };
};

export type Encoder = ReturnType<typeof createEncoder>;
