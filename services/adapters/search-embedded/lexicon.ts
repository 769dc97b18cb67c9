/** Look-ups in a sorted list of words: prefixes by binary search, near spellings by a bounded edit distance. */

/** Index of the first word that is not before `key`. */
export const lowerBound = (list: readonly string[], key: string, from = 0): number => {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
};

const AFTER_EVERY_LETTER = '\uffff';

/** The words that begin with `prefix`, as a half-open range of the list. */
export const prefixRange = (list: readonly string[], prefix: string): readonly [number, number] => {
  const start = lowerBound(list, prefix);
  return [start, lowerBound(list, prefix + AFTER_EVERY_LETTER, start)];
};

/** A known word near another one; `typos` counts inserted, missing, wrong and swapped letters. */
export interface NearWord {
  readonly word: string;
  readonly typos: number;
}

/** Longer words are compared by this many letters, which bounds the work table. */
export const LONGEST_WORD = 64;

/**
 * Edit distances (Damerau, restricted) between one word and the beginnings of many. Row i is right for the first i
 * letters of the word looked at last, so words that share a beginning share its rows.
 */
class DistanceTable {
  readonly #word: string;
  readonly #width: number;
  readonly #rows: Uint8Array;
  /** Smallest distance of the whole word to any beginning of at most i letters. */
  readonly #best = new Uint8Array(LONGEST_WORD + 2);

  constructor(word: string) {
    this.#word = word;
    this.#width = word.length + 1;
    this.#rows = new Uint8Array(this.#width * (LONGEST_WORD + 2));
    for (let j = 0; j <= word.length; j++) this.#rows[j] = j;
    this.#best[0] = word.length;
  }

  /** Fills the row after `i` letters of `candidate`; gives the smallest distance that any continuation can have. */
  extend(candidate: string, i: number): number {
    const word = this.#word;
    const rows = this.#rows;
    const row = i * this.#width;
    const above = row - this.#width;
    const letter = candidate.charCodeAt(i - 1);
    let smallest = (rows[row] = i);
    for (let j = 1; j < this.#width; j++) {
      const same = word.charCodeAt(j - 1) === letter;
      let value = Math.min(
        (rows[above + j - 1] ?? 0) + (same ? 0 : 1),
        (rows[above + j] ?? 0) + 1,
        (rows[row + j - 1] ?? 0) + 1,
      );
      if (i > 1 && j > 1 && word.charCodeAt(j - 1) === candidate.charCodeAt(i - 2) && word.charCodeAt(j - 2) === letter)
        value = Math.min(value, (rows[above - this.#width + j - 2] ?? 0) + 1);
      rows[row + j] = value;
      if (value < smallest) smallest = value;
    }
    this.#best[i] = Math.min(this.#best[i - 1] ?? 0, rows[row + this.#width - 1] ?? 0);
    return smallest;
  }

  /** Distance to the first `i` letters, or (`open`) to the nearest beginning of at most `i` letters. */
  distance(i: number, open: boolean): number {
    return (open ? this.#best[i] : this.#rows[i * this.#width + this.#width - 1]) ?? 0;
  }
}

/** Number of letters that two words share from the start. */
const sharedStart = (a: string, b: string, most: number): number => {
  let i = 0;
  while (i < most && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
};

/**
 * All words of a sorted list within `most` typing errors of `word`, the word itself excepted. A wrong first letter
 * costs one more: people seldom miss it. With `open` the word is compared with the beginning of each known word.
 * Branches that cannot come near any more are skipped by a binary search, so no separate structure is kept.
 */
export const nearWords = (list: readonly string[], word: string, most: number, open: boolean): NearWord[] => {
  const found: NearWord[] = [];
  if (most <= 0 || word.length > LONGEST_WORD) return found;
  const table = new DistanceTable(word);
  let previous = '';
  let valid = 0;
  for (let k = 0; k < list.length;) {
    const candidate = list[k] ?? '';
    const length = Math.min(candidate.length, LONGEST_WORD);
    const first = candidate.charCodeAt(0) === word.charCodeAt(0) ? 0 : 1;
    let i = sharedStart(previous, candidate, Math.min(valid, length));
    let hopeless = false;
    while (i < length && !hopeless) {
      i++;
      const smallest = table.extend(candidate, i);
      hopeless = smallest + first > most && !(open && table.distance(i, true) + first <= most);
    }
    previous = candidate;
    valid = i;
    if (hopeless) {
      k = lowerBound(list, candidate.slice(0, i) + AFTER_EVERY_LETTER, k + 1);
      continue;
    }
    const typos = table.distance(length, open) + first;
    if (typos > 0 && typos <= most && (open || candidate.length <= LONGEST_WORD))
      found.push({ word: candidate, typos });
    k++;
  }
  return found;
};
