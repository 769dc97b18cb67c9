import type { Municipality, Proximity } from '../municipalities/index.ts';
import type { Reason } from '../platform/reason.ts';
import type { Listing } from './listing.ts';
import type { SharedSoftware } from './software.ts';
import type { Ties } from './support.ts';
import { TERMS, type Term, type TermValues } from './terms.ts';

/** The facts that the reasons of one match are told with. */
export interface MatchFacts {
  readonly self: Municipality;
  readonly other: Municipality;
  readonly near: Proximity;
  readonly ties: Ties;
  readonly software: SharedSoftware;
  /** Hours a week that the partner offers in a need that is answered by ours or answers ours. */
  readonly hours: number | null;
  /** False when the asker looks for nothing in particular. */
  readonly asks: boolean;
  /** True when the partner published anything. */
  readonly published: boolean;
}

type Words = Pick<Reason, 'key' | 'params'>;

const FIT_KEYS: Readonly<Record<Listing['kind'], string>> = {
  CASE_STUDY: 'matching.fit-case',
  TOOL: 'matching.fit-tool',
  PROJECT: 'matching.fit-project',
  ALGORITHM: 'matching.fit-algorithm',
  NEED: 'matching.fit-same-need',
};

const fitWords = ({ ties, asks, published }: MatchFacts): Words => {
  const best = ties.there[0];
  if (best) return { key: FIT_KEYS[best.listing.kind], params: { title: best.listing.title } };
  if (!asks) return { key: 'matching.fit-nothing-asked', params: {} };
  return { key: published ? 'matching.fit-none' : 'matching.fit-nothing-yet', params: {} };
};

const softwareWords = ({ software }: MatchFacts): Words => {
  const [first, ...more] = software.shared;
  return more.length === 0
    ? { key: 'matching.software', params: { name: first?.name ?? '' } }
    : { key: 'matching.software-more', params: { name: first?.name ?? '', more: more.length } };
};

const WORDS: Readonly<Record<Term, (facts: MatchFacts) => Words>> = {
  fit: fitWords,
  reciprocity: ({ ties }) => ({ key: 'matching.reciprocity', params: { title: ties.back[0]?.listing.title ?? '' } }),
  proximity: ({ near, other }) => ({
    key: `municipalities.tie-${near.tie}`,
    params: {
      km: Math.round(near.km),
      corop: other.corop,
      region: other.safetyRegionName,
      province: other.provinceName,
    },
  }),
  software: softwareWords,
  size: ({ self, other }) => ({
    key: 'municipalities.peer-size',
    params: { self: self.inhabitants, other: other.inhabitants, selfName: self.name, name: other.name },
  }),
  capacity: ({ hours }) => ({ key: 'matching.capacity', params: { hours: hours ?? 0 } }),
  record: () => ({ key: 'matching.record', params: {} }),
};

/**
 * Why this municipality stands in the list: each part of the score in points and words, most points first. What it
 * shared on the subject is always told first, also when that is nothing.
 */
export const reasonsFor = (points: TermValues, facts: MatchFacts): readonly Reason[] => {
  const others = TERMS.filter((term) => term !== 'fit' && points[term] > 0).sort((a, b) => points[b] - points[a]);
  return (['fit', ...others] as const).map((term) => ({ term, points: points[term], ...WORDS[term](facts) }));
};
