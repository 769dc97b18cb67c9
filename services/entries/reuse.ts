import type { Doc } from '../ports/storage.ts';

export const REUSE_STATUSES = ['IN_USE', 'TRIED', 'STOPPED'] as const;
export type ReuseStatus = (typeof REUSE_STATUSES)[number];

/** A municipality tells that it uses, tried or stopped using an entry of another one. */
export interface Adoption {
  /** Code of the municipality that tells it. */
  readonly publisher: string;
  readonly status: ReuseStatus;
  /** Instant from which this status holds. */
  readonly since: string;
  readonly note: string | null;
  /** Placed as an example; not told by the municipality itself. */
  readonly illustrative: boolean;
}

/** All adoptions of one entry, under the id of that entry. It stays when the last one is withdrawn. */
export interface ReuseRecord extends Doc {
  /** Code of the municipality that publishes the entry. */
  readonly owner: string;
  readonly adoptions: readonly Adoption[];
  /** Codes of those who adopted it, to find them by. */
  readonly adopters: readonly string[];
  readonly changedAt: string;
}

/** What a municipality tells about an entry. */
export interface Told {
  readonly publisher: string;
  readonly status: ReuseStatus;
  readonly note: string | null;
}

/** An entry with what its adopters tell, ready to be shown. */
export interface Reuse {
  /** Municipalities that use it now. */
  readonly count: number;
  /** Who uses it first, then who tried it or stopped; within these the latest first. */
  readonly adoptions: readonly Adoption[];
}

export const NO_REUSE: Reuse = { count: 0, adoptions: [] };

/** How many municipalities use it now. */
export const usersIn = (adoptions: readonly Adoption[]): number =>
  adoptions.filter(({ status }) => status === 'IN_USE').length;

const byStatus = (a: Adoption, b: Adoption): number =>
  REUSE_STATUSES.indexOf(a.status) - REUSE_STATUSES.indexOf(b.status) || b.since.localeCompare(a.since);

export const reuseOf = (adoptions: readonly Adoption[]): Reuse => ({
  count: usersIn(adoptions),
  adoptions: [...adoptions].sort(byStatus),
});

/** The adoptions with what this municipality tells now; the same list when it told that already. */
export const adopt = (adoptions: readonly Adoption[], told: Told, now: string): readonly Adoption[] => {
  const before = adoptions.find(({ publisher }) => publisher === told.publisher);
  if (before && before.status === told.status && before.note === told.note && !before.illustrative) return adoptions;
  const since = before?.status === told.status ? before.since : now;
  return [...without(adoptions, told.publisher), { ...told, since, illustrative: false }];
};

/** The adoptions without that of this municipality; the same list when it has none. */
export const without = (adoptions: readonly Adoption[], publisher: string): readonly Adoption[] => {
  const others = adoptions.filter((adoption) => adoption.publisher !== publisher);
  return others.length === adoptions.length ? adoptions : others;
};
