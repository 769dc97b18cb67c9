import { z } from 'zod';
import type { Connection } from '../platform/paging.ts';
import { findMunicipalities, foldName, type DirectoryQuery } from './directory.ts';
import { distanceKm, proximity, type Proximity } from './geography.ts';
import { coropCode, Municipality } from './municipality.ts';
import { byLikeness, comparePeer, type Peer } from './peers.ts';

export { ALIASES, foldName, type DirectoryQuery } from './directory.ts';
export type { Proximity } from './geography.ts';
export { coropCode, municipalityUrl, sizeClassOf, SIZE_CLASSES, SOURCES, type SizeClass } from './municipality.ts';
export type { Municipality } from './municipality.ts';
export { sizeLikeness, type Peer } from './peers.ts';

/** A part of the country. */
export interface Area {
  readonly code: string;
  readonly name: string;
}

/** The Dutch municipalities: reference data that is read once and held in memory, so every member answers at once. */
export interface Municipalities {
  /** Also those that have ceased to exist; null for an unknown code. */
  byCode(code: string): Municipality | null;
  /** True for a municipality that exists today. */
  exists(code: string): boolean;
  /** Those that exist today, in the order of names. */
  all(): readonly Municipality[];
  find(query: DirectoryQuery): Connection<Municipality> & { readonly totalCount: number };
  /** In the order of names. */
  provinces(): readonly Area[];
  /** COROP areas, in the order of names. */
  corops(): readonly Area[];
  /** Those that share a border, in the order of names. */
  neighbours(code: string): readonly Municipality[];
  areNeighbours(a: string, b: string): boolean;
  /** How near two municipalities are; null when a code is unknown. */
  proximity(a: string, b: string): Proximity | null;
  distanceKm(a: string, b: string): number | null;
  /** The `first` municipalities most like this one, with reasons; empty for an unknown code. */
  peers(code: string, first: number): readonly Peer[];
  /** How alike another municipality is, with the reasons; null when a code is unknown or they are the same. */
  likeness(code: string, other: string): Peer | null;
}

const byName = (a: Municipality, b: Municipality): number => foldName(a.name).localeCompare(foldName(b.name), 'nl');

/** Each area once. */
const areasOf = (list: readonly Municipality[], areaOf: (municipality: Municipality) => Area): readonly Area[] =>
  [...new Map(list.map(areaOf).map((area) => [area.code, area])).values()].sort((a, b) =>
    a.name.localeCompare(b.name, 'nl'),
  );

/** `list` and `borders` as they stand in `seed/municipalities`; refuses data that is not what it should be. */
export const createMunicipalities = (list: unknown, borders: unknown): Municipalities => {
  const every = z.array(Municipality).parse(list);
  const known = new Map(every.map((municipality) => [municipality.code, municipality]));
  const today = every.filter((municipality) => municipality.validTo === null).sort(byName);
  const provinces = areasOf(today, ({ provinceCode, provinceName }) => ({ code: provinceCode, name: provinceName }));
  const corops = areasOf(today, ({ corop }) => ({ code: coropCode(corop), name: corop }));
  const adjacent = new Set(
    z
      .array(z.tuple([z.string(), z.string()]))
      .parse(borders)
      .flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
  );
  const areNeighbours = (a: string, b: string): boolean => adjacent.has(`${a} ${b}`);
  const pair = <T>(a: string, b: string, use: (x: Municipality, y: Municipality) => T): T | null => {
    const [x, y] = [known.get(a), known.get(b)];
    return x && y ? use(x, y) : null;
  };
  const compare = (self: Municipality, other: Municipality): Peer =>
    comparePeer(self, other, proximity(self, other, areNeighbours(self.code, other.code)));
  const peersByCode = new Map<string, readonly Peer[]>();
  const allPeers = (self: Municipality): readonly Peer[] => {
    const cached = peersByCode.get(self.code);
    if (cached) return cached;
    const peers = today
      .filter((other) => other.code !== self.code)
      .map((other) => compare(self, other))
      .sort(byLikeness)
      .slice(0, 20);
    peersByCode.set(self.code, peers);
    return peers;
  };

  return {
    byCode: (code) => known.get(code) ?? null,
    exists: (code) => known.get(code)?.validTo === null,
    all: () => today,
    find: (query) => findMunicipalities(today, query),
    provinces: () => provinces,
    corops: () => corops,
    neighbours: (code) => today.filter((other) => areNeighbours(code, other.code)),
    areNeighbours,
    proximity: (a, b) => pair(a, b, (x, y) => proximity(x, y, areNeighbours(a, b))),
    distanceKm: (a, b) => pair(a, b, distanceKm),
    likeness: (code, other) => (code === other ? null : pair(code, other, compare)),
    peers: (code, first) => {
      const self = known.get(code);
      return self ? allPeers(self).slice(0, first) : [];
    },
  };
};
