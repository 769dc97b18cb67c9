import type { Random } from './random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SHORTEST = 5;
/** A second error in one word is only fair in a long word. */
const LONG = 9;

/** One wrong, missing, extra or swapped letter; never the first one, which people seldom get wrong. */
const withError = (word: string, random: Random): string => {
  const at = 1 + random.below(word.length - 1);
  const letter = LETTERS[random.below(LETTERS.length)] ?? 'a';
  switch (random.below(4)) {
    case 0:
      return word.slice(0, at) + letter + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + word.slice(at + 1);
    case 2:
      return word.slice(0, at) + letter + word.slice(at);
    default:
      return at + 1 < word.length
        ? word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
        : word.slice(0, at);
  }
};

const changed = (word: string, random: Random): string => {
  let other = word;
  while (other === word) other = withError(word, random);
  return other;
};

/** The words with this many typing errors in words of five letters or more; null when there is no room for them. */
export const mistyped = (words: readonly string[], errors: number, random: Random): readonly string[] | null => {
  const long = words.flatMap((word, at) => (word.length >= SHORTEST && /^[a-z]+$/.test(word) ? [at] : []));
  if (long.length === 0) return null;
  const typed = [...words];
  const targets = random.shuffle(long);
  for (let error = 0; error < errors; error++) {
    const at = targets[error % targets.length] ?? 0;
    const word = typed[at] ?? '';
    if (error >= targets.length && word.length < LONG) return null;
    typed[at] = changed(word, random);
  }
  return typed;
};
