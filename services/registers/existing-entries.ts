import { type Entries, type EntryCopy, type EntryKind } from '../entries/index.ts';
import { foldName } from '../municipalities/index.ts';
import type { Viewer } from '../platform/viewer.ts';

/** What identifies a row in a file among the entries of its municipality. */
export interface Identity {
  readonly id: string | null;
  readonly publisher: string;
  readonly kind: EntryKind;
  readonly title: string;
}

const nameOf = (kind: EntryKind, title: string): string => `${kind} ${foldName(title) || title}`;

/** Finds the entry that a row stands for: by id, else by kind and title within its municipality. One per import. */
export const createExistingEntries = (entries: Pick<Entries, 'byId' | 'list'>, viewer: Viewer) => {
  const byPublisher = new Map<string, Promise<Map<string, EntryCopy>>>();

  const readAll = async (publisher: string): Promise<Map<string, EntryCopy>> => {
    const found = new Map<string, EntryCopy>();
    let after: string | null = null;
    do {
      const filter = { municipalities: [publisher], states: ['DRAFT', 'IN_REVIEW', 'PUBLISHED'] } as const;
      const page: Awaited<ReturnType<Entries['list']>> = await entries.list(viewer, {
        filter,
        order: 'NEWEST',
        first: 100,
        after,
      });
      for (const copy of page.nodes) found.set(nameOf(copy.kind, copy.title), copy);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    return found;
  };

  const ofPublisher = (publisher: string): Promise<Map<string, EntryCopy>> => {
    const known = byPublisher.get(publisher) ?? readAll(publisher);
    byPublisher.set(publisher, known);
    return known;
  };

  return {
    /** Notes an entry that this import made, so that a later row finds it. */
    remember: async (made: EntryCopy): Promise<void> => {
      (await ofPublisher(made.publisher)).set(nameOf(made.kind, made.title), made);
    },
    /** Null when there is none yet. */
    find: async ({ id, publisher, kind, title }: Identity): Promise<EntryCopy | null> => {
      const named = id === null ? null : await entries.byId(viewer, id);
      if (named?.publisher === publisher && named.kind === kind) return named;
      const listed = (await ofPublisher(publisher)).get(nameOf(kind, title));
      // The working copy where there is one: that is what a change must build on.
      return listed ? entries.byId(viewer, listed.id) : null;
    },
  };
};
