/** One municipality before the order is made. */
export interface Candidate {
  readonly code: string;
  /** 0 to 100. */
  readonly score: number;
  /** True when something that it published answers the need. */
  readonly fits: boolean;
  /** 0 to 1; below 1 for those that were shown more often than their share. */
  readonly exposure: number;
  /** Joined lately, fits, and was hardly shown yet. */
  readonly newcomer: boolean;
  readonly sizeClass: string;
  readonly province: string;
}

/** How much relevance counts against variety. */
const RELEVANCE = 0.8;

/** What "the first" means to somebody who looks at a list; impressions are counted over these. */
export const FIRST_SEEN = 5;

const relevance = ({ score, exposure }: Candidate): number => score * exposure;

/** 0 to 1. Who asked for the region wants neighbours of one province, so there only the size makes variety. */
const alike = (a: Candidate, b: Candidate, inRegion: boolean): number => {
  const size = a.sizeClass === b.sizeClass ? 1 : 0;
  return inRegion ? size : (size + (a.province === b.province ? 1 : 0)) / 2;
};

const better = (a: Candidate, worthA: number, b: Candidate | undefined, worthB: number): boolean =>
  !b || worthA > worthB || (worthA === worthB && a.code < b.code);

/**
 * Greedy maximal marginal relevance: takes, again and again, the candidate that is most relevant and least like those
 * already taken. Relevance is measured against the best of these candidates.
 */
const vary = (
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  count: number,
  inRegion: boolean,
): readonly Candidate[] => {
  const top = Math.max(...candidates.map(relevance), Number.MIN_VALUE);
  const likeness = new Map(
    candidates.map((each) => [each, Math.max(0, ...chosen.map((other) => alike(each, other, inRegion)))]),
  );
  const taken: Candidate[] = [];
  while (taken.length < count && likeness.size > 0) {
    let best: Candidate | undefined;
    let bestWorth = -Infinity;
    for (const [each, like] of likeness) {
      const worth = (RELEVANCE * relevance(each)) / top - (1 - RELEVANCE) * like;
      if (better(each, worth, best, bestWorth)) [best, bestWorth] = [each, worth];
    }
    if (!best) break;
    const next = best;
    likeness.delete(next);
    taken.push(next);
    for (const [each, like] of likeness) likeness.set(each, Math.max(like, alike(each, next, inRegion)));
  }
  return taken;
};

const mostRelevant = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>(
    (best, each) => (better(each, relevance(each), best, best ? relevance(best) : 0) ? each : best),
    undefined,
  );

/** The most relevant newcomer gets the last of the first places when none of them has one. */
const withNewcomer = (ranked: readonly Candidate[], fitting: readonly Candidate[]): readonly Candidate[] => {
  const seen = ranked.slice(0, FIRST_SEEN);
  const newcomer = mostRelevant(fitting.filter((each) => each.newcomer && !seen.includes(each)));
  if (!newcomer || seen.some((each) => each.newcomer)) return ranked;
  const others = ranked.filter((each) => each !== newcomer);
  return [...others.slice(0, FIRST_SEEN - 1), newcomer, ...others.slice(FIRST_SEEN - 1)];
};

/**
 * The order in which partners are shown. Those with something that answers the need come before those that are only
 * near or alike; within each group variety and fair exposure count. A shorter list is the beginning of a longer one.
 */
export const rank = (candidates: readonly Candidate[], first: number, inRegion: boolean): readonly Candidate[] => {
  const fitting = candidates.filter((each) => each.fits);
  const ranked = withNewcomer(vary(fitting, [], Math.max(first, FIRST_SEEN), inRegion), fitting);
  const others = candidates.filter((each) => !each.fits);
  return [...ranked, ...vary(others, ranked, first - ranked.length, inRegion)].slice(0, first);
};
