import { newStemmer } from 'snowball-stemmers';

const snowball = newStemmer('dutch');

/** Folded stem of a folded word. Words of up to three letters stay whole: their endings are seldom inflections. */
export const stem = (word: string): string => (word.length > 3 ? snowball.stem(word) : word);
