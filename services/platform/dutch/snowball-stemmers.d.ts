declare module 'snowball-stemmers' {
  /** The package has no types of its own; this is the part that is used. */
  export function newStemmer(language: 'dutch'): { stem(word: string): string };
}
