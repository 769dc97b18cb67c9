import { meets, pairFit, themeOverlap, type ParentOf } from './fit.ts';
import type { Listing } from './listing.ts';
import { asOffer, hasSubject, openNeed, type Need, type Offer } from './needs.ts';
import type { Overview } from './overview.ts';

/** How well one listing of a municipality answers the asker, or is answered by it. */
interface Support {
  readonly listing: Listing;
  /** 0 to 1. */
  readonly fit: number;
}

/** What binds one municipality to the asker in content; best first. */
export interface Ties {
  /** Listings of theirs that answer a need of ours. */
  readonly there: readonly Support[];
  /** Needs of theirs that something of ours answers. */
  readonly back: readonly Support[];
}

interface Asking {
  /** Code of the municipality. */
  readonly asker: string;
  readonly needs: readonly Need[];
  readonly overview: Overview;
  readonly parentOf: ParentOf;
  /** YYYY-MM-DD: needs of earlier days do not count. */
  readonly today: string;
}

/** Best fit by place in the overview. */
type Best = Map<number, number>;

const keepBest = (best: Best, place: number, fit: number): void => {
  if (fit > (best.get(place) ?? 0)) best.set(place, fit);
};

/** The overlap with one set of themes, worked out once for each list that occurs. */
const overlapWith = (themes: readonly string[], parentOf: ParentOf): ((others: readonly string[]) => number) => {
  const known = new Map<string, number>();
  return (others) => {
    const key = others.length === 1 ? (others[0] ?? '') : others.join(' ');
    const overlap = known.get(key) ?? themeOverlap(themes, others, parentOf);
    known.set(key, overlap);
    return overlap;
  };
};

/** Every listing of others that answers one of our needs. */
export const answersTo = (
  { needs, overview, parentOf }: Pick<Asking, 'needs' | 'overview' | 'parentOf'>,
  places: readonly number[],
): Best => {
  const best: Best = new Map();
  for (const { themes: wantedThemes, bag, kind: wanted, urgency } of needs) {
    const overlap = overlapWith(wantedThemes, parentOf);
    const texts = overview.wordSpace.likeness(bag, places);
    const subject = hasSubject({ themes: wantedThemes, bag });
    places.forEach((place, at) => {
      const { themes: offered, offering } = overview.listings[place] as Listing;
      const [themes, text] = [overlap(offered), texts[at] ?? 0];
      if (subject && !meets(themes, text)) return;
      keepBest(best, place, pairFit({ themes, text, wanted, urgency, offering, hasSubject: subject }));
    });
  }
  return best;
};

/** Every open need of others that one of our offers answers. */
const answeredBy = (
  { overview, parentOf }: Asking,
  offers: readonly Offer[],
  open: ReadonlyMap<number, Need>,
): Best => {
  const best: Best = new Map();
  const places = [...open.keys()];
  const needs = [...open.values()];
  for (const { themes: offered, bag, offering } of offers) {
    const overlap = overlapWith(offered, parentOf);
    const texts = overview.wordSpace.likeness(bag, places);
    needs.forEach(({ themes: wantedThemes, kind: wanted, urgency }, at) => {
      const [themes, text] = [overlap(wantedThemes), texts[at] ?? 0];
      if (!meets(themes, text)) return;
      keepBest(best, places[at] ?? 0, pairFit({ themes, text, wanted, urgency, offering, hasSubject: true }));
    });
  }
  return best;
};

const bestFirst = (a: Support, b: Support): number => b.fit - a.fit || (a.listing.id < b.listing.id ? -1 : 1);

const byPublisher = (best: Best, { listings }: Overview): ReadonlyMap<string, readonly Support[]> => {
  const found = new Map<string, Support[]>();
  for (const [place, fit] of best) {
    const listing = listings[place] as Listing;
    const supports = found.get(listing.publisher) ?? [];
    supports.push({ listing, fit });
    found.set(listing.publisher, supports);
  }
  for (const supports of found.values()) supports.sort(bestFirst);
  return found;
};

/** What binds every other municipality to the asker, given what the asker looks for. Pure. */
export const findTies = (asking: Asking): ((publisher: string) => Ties) => {
  const { asker, needs, overview, today } = asking;
  const open = new Map<number, Need>();
  const answering: number[] = [];
  const ours: Offer[] = needs.flatMap((need) => asOffer(need) ?? []);
  overview.listings.forEach((listing, place) => {
    const need = openNeed(listing, today);
    if (listing.publisher === asker) {
      if (listing.kind !== 'NEED') ours.push(listing);
      return;
    }
    if (need) open.set(place, need);
    if (need || listing.kind !== 'NEED') answering.push(place);
  });
  const there = byPublisher(answersTo(asking, answering), overview);
  const back = byPublisher(answeredBy(asking, ours, open), overview);
  return (publisher) => ({ there: there.get(publisher) ?? [], back: back.get(publisher) ?? [] });
};
