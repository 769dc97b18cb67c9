import { tokens } from '../../platform/dutch/index.ts';
import { storedTexts } from './hits.ts';
import type { OpenIndex } from './open-index.ts';
import type { AnalysedQuery, Slot } from './query.ts';
import { matchingRows } from './stages.ts';

/** Near spellings looked at per word: the nearest and commonest come first. */
const TRIES = 5;

/** A word as a text in scope writes it: lower case, with its accents. */
const asWritten = (index: OpenIndex, word: string, row: number): string => {
  for (const text of Object.values(storedTexts(index, row))) {
    const token = tokens(text).find((found) => found.word === word);
    if (token) return text.slice(token.start, token.end).toLowerCase();
  }
  return word;
};

/** The nearest known spelling that occurs in a document in scope: words of others are never given away. */
const spellingOf = (index: OpenIndex, slot: Slot, inScope: (row: number) => boolean): string | null => {
  // Two errors and an ending that is still to be typed together make another word of it.
  const whole = new Set(index.memory.vocabulary.near(slot.word, 2, false).map(({ word }) => word));
  const near = slot.expansions
    .filter(({ kind, typos, words: [word = ''] }) => kind === 'typo' && (typos < 2 || whole.has(word)))
    .slice(0, TRIES);
  for (const { words } of near) {
    const [word = ''] = words;
    const row = matchingRows(index, `"${word}"`).find(inScope);
    if (row !== undefined) return asWritten(index, word, row);
  }
  return null;
};

/** Written together by the searcher, apart in the text: that is no misspelling. */
const foundApart = (index: OpenIndex, slot: Slot, inScope: (row: number) => boolean): boolean =>
  slot.expansions.some(
    ({ kind, words }) => kind === 'split' && matchingRows(index, `"${words.join(' ')}"`).some(inScope),
  );

/**
 * The query with its unknown words replaced by the nearest spelling that finds something in scope; null when every
 * word is known or no near spelling is. All else that was typed stays as it was.
 */
export const suggestSpelling = (
  index: OpenIndex,
  query: AnalysedQuery,
  q: string,
  inScope: (row: number) => boolean,
): string | null => {
  const unknown = query.slots.filter(
    (slot) => !slot.known && slot.joins.length === 0 && !foundApart(index, slot, inScope),
  );
  const spellings = new Map(unknown.map((slot) => [slot.word, spellingOf(index, slot, inScope)]));
  if ([...spellings.values()].every((spelling) => spelling === null)) return null;
  let [suggestion, after] = ['', 0];
  for (const { word, start, end } of tokens(q)) {
    if (start < after) continue;
    suggestion += q.slice(after, start) + (spellings.get(word) ?? q.slice(start, end));
    after = end;
  }
  return suggestion + q.slice(after);
};
