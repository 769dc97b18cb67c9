import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** Sounds that Dutch puts between the halves of a compound: `belasting-s-controle`. */
export const LINKS: readonly string[] = ['', 's', 'e', 'en', 'n'];

/** Shorter pieces are endings, prefixes and chance more often than halves. */
const SHORTEST_HALF = 4;

/** How many of the hub's documents hold a word; 0 for an unknown one. */
export type Frequency = (word: string) => number;

const frequencyAsHalf = (word: string, known: Frequency): number =>
  word.length >= SHORTEST_HALF && !isStopWord(word) ? known(word) : 0;

/** The right half as the hub writes it, or its stem: `borden` is known when `bord` is. */
const rightHalf = (part: string, known: Frequency): string | null => {
  if (frequencyAsHalf(part, known) > 0) return part;
  const stemmed = stem(part);
  return frequencyAsHalf(stemmed, known) > 0 ? stemmed : null;
};

const leftHalves = (part: string, known: Frequency): string[] =>
  LINKS.filter((link) => part.endsWith(link))
    .map((link) => part.slice(0, part.length - link.length))
    .filter((half) => frequencyAsHalf(half, known) > 0);

/** Balanced, frequent halves win: the geometric mean of both frequencies times the shorter length. */
const worth = (left: string, right: string, known: Frequency): number =>
  Math.sqrt(known(left) * known(right)) * Math.min(left.length, right.length);

/**
 * The two halves of a folded compound word, judged by the words that the hub itself knows, so that no dictionary is
 * needed: `parkeerkosten` is split where both `parkeer` and `kosten` occur. Null when it is not one.
 */
export const halves = (word: string, known: Frequency): readonly [string, string] | null => {
  let best: readonly [string, string] | null = null;
  let bestWorth = 0;
  for (let cut = SHORTEST_HALF; cut <= word.length - SHORTEST_HALF; cut++) {
    const lefts = leftHalves(word.slice(0, cut), known);
    // Stemming is the costly part, so the right half is looked at only where a left one stands.
    const right = lefts.length > 0 ? rightHalf(word.slice(cut), known) : null;
    if (right === null) continue;
    for (const left of lefts) {
      const value = worth(left, right, known);
      if (value > bestWorth) [best, bestWorth] = [[left, right], value];
    }
  }
  return best;
};
