import { TITLE, titleHalves, type Layout } from './layout.ts';
import type { AnalysedQuery } from './query.ts';
import { END, GAP, type Vocabulary } from './vocabulary.ts';
import { follows, type WordMatch, type WordMatches } from './word-matches.ts';

/** At equal quality the word itself wins over the half of a compound. */
const SHADOW = 0.999;
/** Places remembered per slot and document, and the highest place that is told apart. */
const PLACES = 48;
const LAST_PLACE = 0xffff;
/** A break in the text counts as this many words, on top of the word that follows. */
const BREAK = 7;

/** What one document says of each slot of the query: gathered in one pass over its word numbers. */
export class Tally {
  /** Matches per slot and column, weighed by quality. */
  readonly counts: Float64Array;
  /** The best match of a slot. */
  readonly best: (WordMatch | null)[];
  readonly quality: Float64Array;
  /** The slot is matched in the title or in the halves of its compounds. */
  readonly inTitle: Uint8Array;
  /** Where each slot is matched: column × 65,536 + place. */
  readonly places: number[][];
  /** Words per column. */
  readonly lengths: Uint32Array;
  /** How many words of the query, as typed, the title begins with. */
  startsAlike = 0;
  readonly #layout: Layout;
  readonly #titleHalves: number;
  readonly #matches: WordMatches;
  readonly #raw: readonly number[];
  readonly #vocabulary: Vocabulary;
  /** The last word while it is still being typed; null when it is complete. */
  readonly #typing: string | null;

  constructor(layout: Layout, vocabulary: Vocabulary, matches: WordMatches, query: AnalysedQuery) {
    const slots = query.slots.length;
    this.counts = new Float64Array(slots * layout.columns.length);
    this.best = new Array<WordMatch | null>(slots).fill(null);
    this.quality = new Float64Array(slots);
    this.inTitle = new Uint8Array(slots);
    this.places = query.slots.map(() => []);
    this.lengths = new Uint32Array(layout.columns.length);
    this.#layout = layout;
    this.#titleHalves = titleHalves(layout);
    this.#matches = matches;
    this.#raw = query.raw.map((word) => vocabulary.numberOf(word));
    this.#vocabulary = vocabulary;
    this.#typing = query.slots.find(({ open }) => open)?.word ?? null;
  }

  /** Reads one document, in place of the one before. */
  read(codes: Uint32Array): void {
    this.#clear();
    let column = 0;
    let place = 0;
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at] ?? END;
      if (code === END) {
        column++;
        place = 0;
      } else if (code === GAP) place += BREAK;
      else {
        this.#compareStart(code, column);
        place++;
        this.lengths[column] = (this.lengths[column] ?? 0) + 1;
        const first = this.#matches.firstOf(code);
        if (first >= 0) this.#take(first, codes, at, column, place);
      }
    }
  }

  #clear(): void {
    this.counts.fill(0);
    this.best.fill(null);
    this.quality.fill(0);
    this.inTitle.fill(0);
    this.lengths.fill(0);
    for (const places of this.places) places.length = 0;
    this.startsAlike = 0;
  }

  #compareStart(code: number, column: number): void {
    if (column !== TITLE || this.startsAlike !== this.lengths[TITLE]) return;
    if (this.#raw[this.startsAlike] === code || this.#begins(code)) this.startsAlike++;
  }

  /** The query's last word, half typed, is the beginning of this one. */
  #begins(code: number): boolean {
    if (this.#typing === null || this.startsAlike !== this.#raw.length - 1) return false;
    return this.#vocabulary.wordOf(code).startsWith(this.#typing);
  }

  #take(first: number, codes: Uint32Array, at: number, column: number, place: number): void {
    const { shadow = false, exact = false } = this.#layout.columns[column] ?? {};
    for (let match = this.#matches.match(first); match; match = this.#matches.match(match.next)) {
      if (exact && match.typos > 0) continue;
      if (match.rest.length > 0 && !follows(match.rest, codes, at)) continue;
      for (let slot = match.slot; slot < match.slot + match.span; slot++)
        this.#note(slot, match, shadow, column, place);
    }
  }

  #note(slot: number, match: WordMatch, shadow: boolean, column: number, place: number): void {
    const cell = slot * this.#layout.columns.length + column;
    this.counts[cell] = (this.counts[cell] ?? 0) + match.quality;
    const quality = shadow ? match.quality * SHADOW : match.quality;
    if (quality > (this.quality[slot] ?? 0)) {
      this.quality[slot] = quality;
      this.best[slot] = match;
    }
    if (column === TITLE || column === this.#titleHalves) this.inTitle[slot] = 1;
    const places = this.places[slot];
    if (places && places.length < PLACES) places.push((column << 16) | Math.min(place, LAST_PLACE));
  }
}
