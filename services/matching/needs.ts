import { isOpen, type NeedKind, type RegionWeight } from '../entries/index.ts';
import type { Listing, Offering } from './listing.ts';
import type { Bag } from './words.ts';

/** What somebody looks for: a published need, or what was asked just now. */
export interface Need {
  readonly themes: readonly string[];
  readonly bag: Bag;
  readonly kind: NeedKind | null;
  /** 1 can wait … 3 urgent. */
  readonly urgency: number;
  /** Hours a week that its own municipality can put in. */
  readonly hoursPerWeek: number | null;
  readonly region: RegionWeight;
}

/** Something that can answer a need. */
export interface Offer {
  readonly themes: readonly string[];
  readonly bag: Bag;
  readonly offering: Offering;
}

/** The need that an entry publishes; null when it is no need, or one of the past. */
export const openNeed = ({ need, themes, bag }: Listing, today: string): Need | null => {
  if (!need || !isOpen(need, today)) return null;
  const { kind, urgency, hoursPerWeek, region } = need;
  return { themes, bag, kind, urgency, hoursPerWeek, region };
};

/** True when the need is about something, and does not only name a kind. */
export const hasSubject = ({ themes, bag }: Pick<Need, 'themes' | 'bag'>): boolean =>
  themes.length > 0 || bag.terms.length > 0;

/** A need of ours is an offer to others who have the same one. */
export const asOffer = (need: Need): Offer | null =>
  need.kind === null ? null : { themes: need.themes, bag: need.bag, offering: { sameNeed: need.kind } };

/** The weight of the region when the request does not name one: what all needs agree on, else some. */
export const regionOf = (needs: readonly Need[]): RegionWeight => {
  const named = new Set(needs.map(({ region }) => region));
  return (named.size === 1 ? [...named][0] : null) ?? 'SOME';
};
