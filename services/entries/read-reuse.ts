import type { Viewer } from '../platform/viewer.ts';
import type { EntryCopy } from './content.ts';
import { isPublic, publicCopy } from './copies.ts';
import type { Entry } from './entry.ts';
import { mayAdopt } from './entry-policy.ts';
import type { EntryStore } from './entry-store.ts';
import { NO_REUSE, reuseOf, type Adoption, type Reuse, type ReuseRecord } from './reuse.ts';
import type { ReuseStore } from './reuse-store.ts';

/** A public entry with one municipality that adopted it. */
export interface AdoptedEntry {
  readonly entry: EntryCopy;
  readonly adoption: Adoption;
}

/** A public copy with the number of municipalities that use it now. */
export interface CountedEntry extends EntryCopy {
  readonly reuseCount: number;
}

interface Deps {
  readonly entries: Pick<EntryStore, 'byIds'>;
  readonly reuse: Pick<ReuseStore, 'of' | 'counts' | 'adoptedBy' | 'ownedBy'>;
}

/** Public copies, each with its number of users. */
export const counted = async (
  reuse: Pick<ReuseStore, 'counts'>,
  found: readonly Entry[],
): Promise<readonly CountedEntry[]> => {
  const open = found.filter(isPublic);
  const counts = await reuse.counts(open.map(({ id }) => id));
  return open.map((entry) => ({ ...publicCopy(entry), reuseCount: counts.get(entry.id) ?? 0 }));
};

/** Who uses what. Of an entry that is not public nothing is told. */
export const createReuseReads = ({ entries, reuse }: Deps) => {
  const listed = async (
    records: readonly ReuseRecord[],
    first: number,
    wanted: (adoption: Adoption) => boolean,
  ): Promise<readonly AdoptedEntry[]> => {
    const open = new Map((await entries.byIds(records.map(({ id }) => id))).map((entry) => [entry.id, entry]));
    return records
      .flatMap(({ id, adoptions }) => {
        const entry = open.get(id);
        if (!entry || !isPublic(entry)) return [];
        return adoptions.filter(wanted).map((adoption) => ({ entry: publicCopy(entry), adoption }));
      })
      .sort((a, b) => b.adoption.since.localeCompare(a.adoption.since))
      .slice(0, first);
  };

  return {
    reuse: async ({ id, publishedVersion }: Pick<EntryCopy, 'id' | 'publishedVersion'>): Promise<Reuse> =>
      publishedVersion === null ? NO_REUSE : reuseOf(await reuse.of(id)),

    adoptedBy: async (publisher: string, first: number): Promise<readonly AdoptedEntry[]> =>
      listed(await reuse.adoptedBy(publisher), first, (adoption) => adoption.publisher === publisher),

    adoptedFrom: async (owner: string, first: number): Promise<readonly AdoptedEntry[]> =>
      listed(await reuse.ownedBy(owner), first, () => true),

    mayAdoptFor: (viewer: Viewer, owner: string): readonly string[] =>
      viewer.kind === 'guest'
        ? []
        : viewer.memberships.map(({ publisher }) => publisher).filter((code) => mayAdopt(viewer, code, owner)),
  };
};
