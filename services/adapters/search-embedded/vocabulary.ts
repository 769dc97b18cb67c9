import { nearWords, prefixRange, type NearWord } from './lexicon.ts';

/** Reserved word numbers: the end of a column, a break between words; the first real word comes after. */
export const END = 0;
export const GAP = 1;
export const FIRST_WORD = 2;

/** Shorter words are not looked up by their stem. */
const SHORTEST_INFLECTED = 4;

export interface StoredWord {
  readonly number: number;
  readonly word: string;
  readonly stem: string;
}

/**
 * All words of the index with a number each, in how many documents each occurs, which of them are inflections of each
 * other, and a sorted list for beginnings and near spellings. Lives in memory; numbers and stems are stored, counts
 * are taken again when the index is opened. A word that no document holds any more gives its number back.
 */
export class Vocabulary {
  documents = 0;
  /** Words per text column, over all documents. */
  readonly lengths: Float64Array;
  readonly #stem: (word: string) => string;
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = ['', ''];
  readonly #free: number[] = [];
  readonly #classes = new Map<string, string[]>();
  #counts = new Int32Array(1024);
  #stamps = new Uint32Array(1024);
  #stamp = 0;
  #sorted: string[] = [];
  #unsorted: string[] = [];
  #unsaved: StoredWord[] = [];
  #emptied = new Set<number>();
  #forgotten = false;

  constructor(columns: number, stem: (word: string) => string) {
    this.lengths = new Float64Array(columns);
    this.#stem = stem;
  }

  /** Takes words as they were stored, before their documents are counted. */
  load(stored: Iterable<StoredWord>): void {
    for (const { number, word, stem } of stored) this.#place(number, word, stem);
    for (let i = FIRST_WORD; i < this.#words.length; i++) if (this.#words[i] === undefined) this.#free.push(i);
  }

  /** The number of a word, given on first sight. */
  learn(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#free.pop() ?? this.#words.length;
    const stem = this.#stem(word);
    this.#place(number, word, stem);
    this.#unsaved.push({ number, word, stem });
    return number;
  }

  /** The number of a word; 0 when nobody has it. */
  numberOf(word: string): number {
    return this.#numbers.get(word) ?? 0;
  }

  /** How many documents hold a word. */
  frequency(word: string): number {
    return this.#counts[this.numberOf(word)] ?? 0;
  }

  frequencyOf(number: number): number {
    return this.#counts[number] ?? 0;
  }

  wordOf(number: number): string {
    return this.#words[number] ?? '';
  }

  /** Known words with the same stem, the word itself included when it is known. */
  inflections(word: string): readonly string[] {
    return word.length < SHORTEST_INFLECTED ? [] : (this.#classes.get(this.#stem(word)) ?? []);
  }

  /** Known words that begin with these letters. */
  startingWith(prefix: string): readonly string[] {
    return this.#inOrder().slice(...prefixRange(this.#inOrder(), prefix));
  }

  /** Known words within `most` typing errors, least first, then most frequent first. */
  near(word: string, most: number, open: boolean): NearWord[] {
    return nearWords(this.#inOrder(), word, most, open)
      .filter((near) => this.frequency(near.word) > 0)
      .sort((a, b) => a.typos - b.typos || this.frequency(b.word) - this.frequency(a.word));
  }

  /** Counts a document in (`sign` 1) or out (-1), given its word numbers per column. Opening an index is mostly this. */
  count(codes: Uint32Array, sign: 1 | -1): void {
    const [stamps, lengths, stamp] = [this.#stamps, this.lengths, ++this.#stamp];
    let column = 0;
    let start = 0;
    let breaks = 0;
    this.documents += sign;
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at] ?? END;
      if (code === GAP) breaks++;
      else if (code === END) {
        lengths[column] = (lengths[column] ?? 0) + sign * (at - start - breaks);
        [column, start, breaks] = [column + 1, at + 1, 0];
      } else if (stamps[code] !== stamp) {
        stamps[code] = stamp;
        this.#countOnce(code, sign);
      }
    }
  }

  /** Words that were learned since the last call and must be stored. */
  takeUnsaved(): StoredWord[] {
    const unsaved = this.#unsaved;
    this.#unsaved = [];
    return unsaved;
  }

  /** Forgets the words that nobody has any more; gives their numbers, which must be removed from the store. */
  takeEmptied(): number[] {
    const gone = [...this.#emptied].filter((number) => this.frequencyOf(number) === 0);
    this.#emptied = new Set();
    for (const number of gone) this.#forget(number);
    return gone;
  }

  #countOnce(number: number, sign: 1 | -1): void {
    const left = (this.#counts[number] ?? 0) + sign;
    this.#counts[number] = left;
    if (left === 0) this.#emptied.add(number);
  }

  #place(number: number, word: string, stem: string): void {
    this.#numbers.set(word, number);
    this.#words[number] = word;
    if (number >= this.#counts.length) this.#grow(number);
    this.#unsorted.push(word);
    if (word.length < SHORTEST_INFLECTED) return;
    const others = this.#classes.get(stem);
    if (others) others.push(word);
    else this.#classes.set(stem, [word]);
  }

  #forget(number: number): void {
    const word = this.wordOf(number);
    const stem = this.#stem(word);
    const others = (this.#classes.get(stem) ?? []).filter((other) => other !== word);
    if (others.length > 0) this.#classes.set(stem, others);
    else this.#classes.delete(stem);
    this.#numbers.delete(word);
    this.#words[number] = '';
    this.#free.push(number);
    this.#forgotten = true;
  }

  #grow(number: number): void {
    const size = Math.ceil(number * 1.5);
    const [counts, stamps] = [new Int32Array(size), new Uint32Array(size)];
    counts.set(this.#counts);
    stamps.set(this.#stamps);
    [this.#counts, this.#stamps] = [counts, stamps];
  }

  /** The sorted list, brought up to date when words came or went since it was last asked for. */
  #inOrder(): readonly string[] {
    if (this.#forgotten || this.#unsorted.length > 0) {
      const fresh = new Set(this.#unsorted);
      const kept = this.#forgotten
        ? this.#sorted.filter((word) => this.#numbers.has(word) && !fresh.has(word))
        : this.#sorted;
      const added = [...fresh].filter((word) => this.#numbers.has(word)).sort();
      this.#sorted = kept.length === 0 ? added : merge(kept, added);
      this.#unsorted = [];
      this.#forgotten = false;
    }
    return this.#sorted;
  }
}

/** Merges two sorted lists. */
const merge = (a: readonly string[], b: readonly string[]): string[] => {
  const merged: string[] = [];
  let i = 0;
  for (const word of b) {
    for (let other = a[i]; other !== undefined && other < word; other = a[++i]) merged.push(other);
    merged.push(word);
  }
  for (; i < a.length; i++) merged.push(a[i] ?? '');
  return merged;
};
