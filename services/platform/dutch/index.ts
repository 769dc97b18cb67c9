/** Lower case without marks, as the index compares words. */
export { fold } from './fold.ts';
/** The words of a text, folded, with their places in the original. */
export { FAR, tokens, words } from './fold.ts';
/** Function words, which say nothing on their own. */
export { isStopWord } from './stop-words.ts';
/** Folded stem of a folded word. */
export { stem } from './stem.ts';
/** The two halves of a compound, by the words that the hub knows. */
export { halves } from './compounds.ts';
/** Editable rules to the table that the engines take. */
export { LONGEST_PHRASE, synonymTable } from './synonyms.ts';
/** All of it as one pack for the search port. */
export { dutchPack } from './dutch-pack.ts';
