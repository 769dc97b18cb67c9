import type { Listing } from './listing.ts';
import { createSoftwareMap, type SoftwareMap } from './software.ts';
import { createWordSpace, type Vocabulary, type WordSpace } from './words.ts';

/** Everything public as matching sees it at one moment. Places are positions in `listings`. */
export interface Overview {
  readonly listings: readonly Listing[];
  /** Places by municipality. */
  readonly placesOf: ReadonlyMap<string, readonly number[]>;
  readonly wordSpace: WordSpace;
  readonly software: SoftwareMap;
  /** Offers (everything but needs) by municipality, and in all. */
  readonly offersOf: ReadonlyMap<string, number>;
  readonly offers: number;
  /** Instant of the first publication of each municipality. */
  readonly since: ReadonlyMap<string, string>;
}

/** In the order of ids, so that equal content gives an equal overview whatever happened before. */
export const createOverview = (unordered: Iterable<Listing>, vocabulary: Vocabulary): Overview => {
  const listings = [...unordered].sort((a, b) => (a.id < b.id ? -1 : 1));
  const placesOf = new Map<string, number[]>();
  const offersOf = new Map<string, number>();
  const since = new Map<string, string>();
  listings.forEach((listing, place) => {
    const { publisher } = listing;
    placesOf.set(publisher, [...(placesOf.get(publisher) ?? []), place]);
    if (listing.kind !== 'NEED') offersOf.set(publisher, (offersOf.get(publisher) ?? 0) + 1);
    const first = since.get(publisher);
    if (!first || listing.since < first) since.set(publisher, listing.since);
  });
  return {
    listings,
    placesOf,
    wordSpace: createWordSpace(
      listings.map((listing) => listing.bag),
      vocabulary,
    ),
    software: createSoftwareMap(listings),
    offersOf,
    offers: [...offersOf.values()].reduce((sum, count) => sum + count, 0),
    since,
  };
};
