import type { NeedKind } from '../entries/index.ts';
import type { Offering } from './listing.ts';

/** Wider theme of a theme; null for the widest. */
export type ParentOf = (theme: string) => string | null;

/** How alike two themes are: a wider theme counts half. */
const themeLikeness = (a: string, b: string, parentOf: ParentOf): number => {
  if (a === b) return 1;
  return parentOf(a) === b || parentOf(b) === a ? 0.5 : 0;
};

/**
 * Overlap of two sets of themes, 0 to 1: Jaccard, in which a theme and its wider theme count as half the same. Equal
 * ones are paired first, each theme at most once.
 */
export const themeOverlap = (wanted: readonly string[], offered: readonly string[], parentOf: ParentOf): number => {
  if (wanted.length === 0 || offered.length === 0) return 0;
  const pairs = wanted
    .flatMap((a) => offered.map((b) => ({ a, b, value: themeLikeness(a, b, parentOf) })))
    .filter(({ value }) => value > 0)
    .sort((x, y) => y.value - x.value);
  const taken = new Set<string>();
  let common = 0;
  for (const { a, b, value } of pairs) {
    if (taken.has(`a ${a}`) || taken.has(`b ${b}`)) continue;
    taken.add(`a ${a}`).add(`b ${b}`);
    common += value;
  }
  return common / (wanted.length + offered.length - common);
};

/** How far an offering answers a kind of need; company in the same need is what joint purchase is made of. */
export const kindLikeness = (wanted: NeedKind | null, offering: Offering): number => {
  if (typeof offering === 'object') {
    if (wanted !== null && wanted !== offering.sameNeed) return 0;
    // Two that both lack knowledge can learn together, but neither has the answer.
    return offering.sameNeed === 'KNOWLEDGE' ? 0.5 : 1;
  }
  if (wanted === null) return 1;
  if (wanted === 'KNOWLEDGE') return offering === 'knowledge' ? 1 : 0.5;
  if (wanted === 'CODE') return offering === 'code' ? 1 : 0.5;
  return 0;
};

/** Below this two texts share chance words only. */
const CHANCE = 0.1;

/** True when a need and an offer have a subject in common. */
export const meets = (themes: number, text: number): boolean => themes > 0 || text >= CHANCE;

export interface Pair {
  /** 0 to 1. */
  readonly themes: number;
  /** 0 to 1. */
  readonly text: number;
  readonly wanted: NeedKind | null;
  readonly offering: Offering;
  /** 1 can wait … 3 urgent. */
  readonly urgency: number;
  /** False when the need names no subject at all, only a kind. */
  readonly hasSubject: boolean;
}

/**
 * How well one offer answers one need, 0 to 1: (0.5·themes + 0.3·text + 0.2·kind) × urgency (0.8 to 1). Without a
 * subject in common there is no fit, whatever the kind; somebody else's need counts only when it is of the same kind.
 */
export const pairFit = ({ themes, text, wanted, offering, urgency, hasSubject }: Pair): number => {
  const kind = kindLikeness(wanted, offering);
  if ((hasSubject && !meets(themes, text)) || (kind === 0 && (typeof offering === 'object' || !hasSubject))) return 0;
  return (0.5 * themes + 0.3 * (text >= CHANCE ? text : 0) + 0.2 * kind) * (0.7 + 0.1 * urgency);
};

/** Both ways at once: the harmonic mean, 0 when one of them gets nothing. */
export const reciprocity = (there: number, back: number): number =>
  there + back === 0 ? 0 : (2 * there * back) / (there + back);
