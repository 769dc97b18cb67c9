/**
 * How well a word of the text stands for a word of the query. `exact` is the word itself, `prefix` begins with it,
 * `joined` is two or three query words written together, `split` one query word written apart.
 */
export type Kind = 'exact' | 'prefix' | 'inflected' | 'synonym' | 'typo' | 'joined' | 'split';

/** One way in which a text may say (a part of) the query: up to three words next to each other. */
export interface Expansion {
  readonly words: readonly string[];
  readonly kind: Kind;
  /** 0, 1 or 2 typing errors away. */
  readonly typos: number;
  /** Also every word that begins with the (only) word. */
  readonly open: boolean;
}

/** Expansions that stand for `span` neighbouring slots at once. */
export interface Join {
  readonly span: number;
  readonly expansions: readonly Expansion[];
}

/** One content word of the query. */
export interface Slot {
  readonly word: string;
  /** The last word, still being typed. */
  readonly open: boolean;
  /** The index knows it, or what it stands for: no typing errors are looked for at first. */
  readonly known: boolean;
  readonly expansions: Expansion[];
  readonly joins: Join[];
  /** Near spellings have been looked up. */
  typosAdded: boolean;
  /** In about how many documents it occurs, and what that makes it worth. */
  documents: number;
  idf: number;
}

export interface AnalysedQuery {
  readonly slots: readonly Slot[];
  /** All words as typed (folded), function words included. */
  readonly raw: readonly string[];
  /** True when the last word may still grow: no space or sign follows it. */
  readonly open: boolean;
}
