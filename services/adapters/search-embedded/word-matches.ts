import type { AnalysedQuery, Expansion, Kind } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a word of the text, with the words behind it, says of the query. */
export interface WordMatch {
  /** The first slot that it stands for, and for how many. */
  readonly slot: number;
  readonly span: number;
  readonly kind: Kind;
  readonly typos: number;
  /** How good a word it is for it, 0..1. */
  readonly quality: number;
  /** Numbers of the words that must follow. */
  readonly rest: readonly number[];
  /** The next match of the same word; -1 for none. */
  readonly next: number;
}

/** Fitted on one half of a register of 1,530 records and judged on the other half; they lie on a plateau. */
const QUALITY: Readonly<Record<Kind, number>> = {
  exact: 1,
  inflected: 0.9,
  synonym: 0.9,
  prefix: 0.85,
  joined: 0.85,
  split: 0.8,
  typo: 0.6,
};
const TWO_TYPOS = 0.4;

const NONE = -1;

/**
 * The prepared query: for each word number what it may stand for. Judging a document costs one look-up per word, so
 * its text is never read.
 */
export class WordMatches {
  readonly #vocabulary: Vocabulary;
  #first = new Int32Array(0);
  #marked: number[] = [];
  #matches: WordMatch[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Takes a query in place of the one before. */
  prepare({ slots }: AnalysedQuery): void {
    for (const number of this.#marked) this.#first[number] = NONE;
    [this.#marked, this.#matches] = [[], []];
    slots.forEach(({ expansions, joins }, slot) => {
      for (const expansion of expansions) this.#add(expansion, slot, 1);
      for (const join of joins) for (const expansion of join.expansions) this.#add(expansion, slot, join.span);
    });
  }

  /** The first match of a word; -1 when it stands for nothing. */
  firstOf(number: number): number {
    return this.#first[number] ?? NONE;
  }

  match(index: number): WordMatch | undefined {
    return this.#matches[index];
  }

  /**
   * How many words, from `codes[at]` on, say something of the query together: 0 for none, more than 1 for a phrase.
   */
  spanAt(codes: ArrayLike<number>, at: number): number {
    let longest = 0;
    for (let match = this.match(this.firstOf(codes[at] ?? 0)); match; match = this.match(match.next))
      if (follows(match.rest, codes, at)) longest = Math.max(longest, match.rest.length + 1);
    return longest;
  }

  #add(expansion: Expansion, slot: number, span: number): void {
    const [word = '', ...rest] = expansion.words;
    const words = expansion.open ? this.#vocabulary.startingWith(word) : [word];
    const following = rest.map((other) => this.#vocabulary.numberOf(other));
    for (const each of words) this.#mark(this.#vocabulary.numberOf(each), expansion, slot, span, following);
  }

  #mark(number: number, { kind, typos }: Expansion, slot: number, span: number, rest: readonly number[]): void {
    const next = this.firstOf(number);
    if (number === 0 || (rest.length === 0 && this.#holds(next, slot, span))) return;
    if (number >= this.#first.length) this.#grow(number);
    if (next === NONE) this.#marked.push(number);
    const quality = typos > 1 ? TWO_TYPOS : QUALITY[kind];
    this.#first[number] = this.#matches.push({ slot, span, kind, typos, quality, rest, next }) - 1;
  }

  /** A word counts once for a slot, by its best reading: readings are added from good to worse. */
  #holds(first: number, slot: number, span: number): boolean {
    for (let match = this.#matches[first]; match; match = this.#matches[match.next])
      if (match.slot === slot && match.span === span && match.rest.length === 0) return true;
    return false;
  }

  #grow(number: number): void {
    const first = new Int32Array(Math.ceil(number * 1.5) + 64).fill(NONE);
    first.set(this.#first);
    this.#first = first;
  }
}

/** Whether the words behind `at` are these. */
export const follows = (rest: readonly number[], codes: ArrayLike<number>, at: number): boolean => {
  for (let i = 0; i < rest.length; i++) if (codes[at + 1 + i] !== rest[i]) return false;
  return true;
};
