/**
 * Bounds on the work for one query, measured at 50,000 documents: `bm25()` costs about 1.2 µs a row, the re-ranker 4 µs
 * a candidate, a row number 0.1 µs.
 */
export const LIMITS = {
  /** Content words of a query that count. */
  words: 10,
  /** Candidates taken per stage. */
  take: 200,
  /** With fewer matches than this the query is widened. */
  enough: 60,
  /** Most rows that a statement ranked by `bm25()` may see. */
  ranked: 4_000,
  /** Rows that the words of the loose stage may bring, beyond its first two. */
  loose: 2_000,
  /** Near spellings tried per word, by number of typing errors. */
  oneTypo: 40,
  twoTypos: 20,
  /** Cuts of one word into two, and the shortest word and half that are tried. */
  cuts: 3,
  shortestWordToCut: 5,
  shortestCut: 2,
  /** Most query words that are tried as one, and the longest word that may come of it. */
  joinedWords: 3,
  longestJoined: 60,
  /** Words of a document that decide what is like it. */
  telling: 12,
  /** Documents per write transaction: searches get their turn in between. */
  writeChunk: 20,
  /** Documents per step of a rebuild. */
  buildChunk: 200,
  /** Searches that may wait for the worker thread. */
  waiting: 1_000,
  /** Default time budget of a request, in milliseconds. */
  timeoutMs: 2_000,
} as const;
