import type { SearchDocument } from '../../../services/ports/search.ts';

/**
 * The written order of the rules, spelled out for small corpora of plain words: slow, and without a line of the engine.
 * Words of one stem are given as a table, typing errors are counted by the textbook.
 */
export interface Rules {
  readonly stems: readonly (readonly string[])[];
}

/** What is asked: words, and whether the last is still being typed. */
export interface Question {
  readonly words: readonly string[];
  readonly open: boolean;
}

/** How a word of a text says a word of the query; smaller is better, null when it does not. */
interface Reading {
  readonly typos: number;
  readonly inexact: 0 | 1;
}

/** What the rules look at in one document. */
interface Judged {
  /** Which words of the query it says, by place. */
  readonly said: readonly boolean[];
  readonly typos: number;
  readonly inexact: number;
  /** Between two neighbouring words of the query; 8 when far apart, or when one is not there. */
  readonly distance: number;
  readonly inTitle: number;
  readonly startsAlike: boolean;
  /** How often each word of the query is said. */
  readonly often: readonly number[];
  /** How and where each is said, to compare; and whether each is said in one way only. */
  readonly sayings: string;
  readonly inOneWay: boolean;
}

const FAR = 8;
const wordsOf = (text: unknown): string[] => String(text).split(' ');

/** Inserted, missing, wrong and swapped letters. */
const errorsBetween = (a: string, b: string): number => {
  const table: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let j = 0; j <= b.length; j++) (table[0] as number[])[j] = j;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      (table[i] as number[])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + wrong, swapped);
    }
  return at(a.length, b.length);
};

const counted = new Map<string, number>();

/** Typing errors between what was asked and a word, or with `open` the beginning of it; a wrong first letter counts twice. */
const errorsIn = (asked: string, word: string, open: boolean): number => {
  const key = `${asked} ${word} ${open}`;
  const before = counted.get(key) ?? countErrors(asked, word, open);
  counted.set(key, before);
  return before;
};

const countErrors = (asked: string, word: string, open: boolean): number => {
  const ends = open ? Array.from({ length: word.length }, (_, i) => word.slice(0, i + 1)) : [word];
  const first = asked[0] === word[0] ? 0 : 1;
  return first + Math.min(...ends.map((end) => errorsBetween(asked, end)));
};

const forgiven = (asked: string): number => (asked.length < 5 || /\d/.test(asked) ? 0 : asked.length < 9 ? 1 : 2);

const plainReading = (asked: string, word: string, open: boolean, { stems }: Rules): Reading | null => {
  if (asked === word) return { typos: 0, inexact: 0 };
  const inflected = stems.some((stem) => stem.includes(asked) && stem.includes(word));
  return inflected || (open && word.startsWith(asked)) ? { typos: 0, inexact: 1 } : null;
};

const misspelled = (asked: string, word: string, open: boolean): Reading | null => {
  const typos = errorsIn(asked, word, open);
  return typos > 0 && typos <= forgiven(asked) ? { typos, inexact: 0 } : null;
};

const better = (a: Reading | null, b: Reading | null): Reading | null => {
  if (!a || !b) return a ?? b;
  return a.typos - b.typos || a.inexact - b.inexact ? ((a.typos - b.typos || a.inexact - b.inexact) < 0 ? a : b) : a;
};

/** Judges a corpus: what is found, and what the rules say of two documents that are. */
export const writtenRules = (documents: readonly SearchDocument[], { words, open }: Question, rules: Rules) => {
  const texts = documents.map(({ title, summary }) => ({ title: wordsOf(title), summary: wordsOf(summary) }));
  const all = texts.flatMap(({ title, summary }) => [...title, ...summary]);
  const isOpen = (place: number): boolean => open && place === words.length - 1;
  const known = words.map((asked, place) =>
    all.some((word) => plainReading(asked, word, isOpen(place), rules) !== null),
  );
  /** Without `widely` a word that the corpus knows is taken as meant. */
  const reading = (place: number, word: string, widely: boolean): Reading | null => {
    const asked = words[place] ?? '';
    const plain = plainReading(asked, word, isOpen(place), rules);
    return plain ?? (widely || !known[place] ? misspelled(asked, word, isOpen(place)) : null);
  };
  const says = (document: number, place: number, widely: boolean): boolean => {
    const { title = [], summary = [] } = texts[document] ?? {};
    return [...title, ...summary].some((word) => reading(place, word, widely) !== null);
  };
  const answerable = words.flatMap((_, place) =>
    all.some((word) => reading(place, word, false) !== null) ? [place] : [],
  );
  const isFound = (document: number): boolean =>
    answerable.length > 0 &&
    (answerable.some((place) => says(document, place, false)) ||
      answerable.every((place) => says(document, place, true)));

  const judge = (document: number): Judged => {
    const { title = [], summary = [] } = texts[document] ?? {};
    const best = words.map((_, place) =>
      [...title, ...summary].map((word) => reading(place, word, true)).reduce(better, null),
    );
    const places = (list: readonly string[], place: number): number[] =>
      list.flatMap((word, at) => (reading(place, word, true) ? [at] : []));
    const ways = (list: readonly string[], place: number): string[] =>
      list
        .map((word) => JSON.stringify(reading(place, word, true)))
        .filter((way) => way !== 'null')
        .sort();
    const apart = (list: readonly string[]): number =>
      Math.min(FAR, ...places(list, 0).flatMap((a) => places(list, 1).map((b) => (b >= a ? b - a : a - b + 1))));
    return {
      said: best.map((each) => each !== null),
      typos: best.reduce((sum, each) => sum + (each?.typos ?? 0), 0),
      inexact: best.reduce((sum, each) => sum + (each?.inexact ?? 0), 0),
      distance: words.length < 2 ? FAR : Math.min(apart(title), apart(summary)),
      inTitle: words.filter((_, place) => places(title, place).length > 0).length,
      startsAlike: words.every((asked, place) =>
        isOpen(place) ? title[place]?.startsWith(asked) === true : title[place] === asked,
      ),
      often: words.map((_, place) => ways(title, place).length + ways(summary, place).length),
      sayings: JSON.stringify(words.map((_, place) => [ways(title, place), ways(summary, place)])),
      inOneWay: words.every((_, place) => new Set([...ways(title, place), ...ways(summary, place)]).size < 2),
    };
  };

  return { found: documents.filter((_, document) => isFound(document)).map(({ id }) => id), judge };
};

const more = (a: readonly boolean[], b: readonly boolean[]): number => {
  const [onlyA, onlyB] = [a.some((said, place) => said && !b[place]), b.some((said, place) => said && !a[place])];
  return onlyA === onlyB ? 0 : onlyA ? -1 : 1;
};

/**
 * Negative when the first must come first, positive when the second must, 0 when they are equal to every rule; null
 * when no rule or more than one rule tells them apart: then engines are free.
 */
export const decided = (a: Judged, b: Judged): number | null => {
  const sameWords = a.said.every((said, place) => said === b.said[place]);
  const asOften = a.often.every((often, place) => !a.said[place] || !b.said[place] || often === b.often[place]);
  if (!asOften || (!sameWords && more(a.said, b.said) === 0)) return null;
  const verdicts = [
    more(a.said, b.said),
    a.typos - b.typos,
    a.inexact - b.inexact,
    a.distance - b.distance,
    b.inTitle - a.inTitle,
    Number(b.startsAlike) - Number(a.startsAlike),
  ].filter((verdict) => verdict !== 0);
  if (verdicts.length === 0) return a.sayings === b.sayings ? 0 : null;
  return verdicts.length === 1 && a.inOneWay && b.inOneWay ? (verdicts[0] ?? null) : null;
};
