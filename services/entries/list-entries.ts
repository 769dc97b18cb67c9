import { connectionOf } from '../platform/paging.ts';
import { operator, type Viewer } from '../platform/viewer.ts';
import type { EntryCopy } from './content.ts';
import { isPublic, ownCopy, publicCopy } from './copies.ts';
import { currentState, type Entry } from './entry.ts';
import type { EntryFilter, EntryListQuery, EntryPage, EntryPageRequest } from './entry-list.ts';
import { maySeeDrafts } from './entry-policy.ts';
import type { EntryField, EntryPageQuery, EntrySort, EntryStore, EntryWhere } from './entry-store.ts';
import type { Themes } from './themes.ts';
import type { EntryKind, EntryOrder, EntryState } from './vocabulary.ts';

type Order = Pick<EntryPageQuery, 'desc'> & { readonly sort: EntrySort };

const PUBLIC_ORDER: Readonly<Record<EntryOrder, Order>> = {
  NEWEST: { sort: 'publishedAt', desc: true },
  UPDATED: { sort: 'publicAt', desc: true },
  TITLE: { sort: 'publicTitle', desc: false },
};
const OWN_ORDER: Readonly<Record<EntryOrder, Order>> = {
  NEWEST: { sort: 'createdAt', desc: true },
  UPDATED: { sort: 'updatedAt', desc: true },
  TITLE: { sort: 'ownTitle', desc: false },
};

/** A condition for a list that was given; an empty list asks for nothing in particular. */
const anyOf = (field: EntryField, values: readonly string[] | null | undefined): EntryWhere =>
  values?.length ? { [field]: { in: values } } : {};

interface Wanted extends EntryFilter {
  readonly states?: undefined;
}

const publicWhere = (wanted: Wanted): EntryWhere => ({
  listed: true,
  ...anyOf('kind', wanted.kinds),
  ...anyOf('publisher', wanted.municipalities),
  ...anyOf('publicThemes', wanted.themes),
  ...anyOf('publicSteps', wanted.steps?.map(String)),
  ...anyOf('publicPhase', wanted.phases),
  ...anyOf('publicLicence', wanted.licences),
});

const ownWhere = (wanted: Wanted, states: readonly EntryState[]): EntryWhere => ({
  ownState: { in: states },
  ...anyOf('kind', wanted.kinds),
  ...anyOf('publisher', wanted.municipalities),
  ...anyOf('ownThemes', wanted.themes),
  ...anyOf('ownSteps', wanted.steps?.map(String)),
  ...anyOf('ownPhase', wanted.phases),
  ...anyOf('ownLicence', wanted.licences),
});

/** Those of the municipalities asked for whose drafts the viewer may see; null for the operator, who sees all. */
const ownPublishers = (viewer: Viewer, asked: readonly string[] | null | undefined): readonly string[] | null => {
  if (viewer === operator) return asked?.length ? asked : null;
  const own = viewer.kind === 'guest' ? [] : viewer.memberships.map(({ publisher }) => publisher);
  return own.filter((code) => maySeeDrafts(viewer, code) && (!asked?.length || asked.includes(code)));
};

/** Lists of entries. Everyone's lists hold public copies; with other states than PUBLISHED they hold one's own copies. */
export const createEntryLists = (entries: Pick<EntryStore, 'page' | 'count'>, themes: Themes) => {
  const pageOf = async (
    where: EntryWhere,
    order: Order,
    { first, after }: EntryPageRequest,
    show: (entry: Entry) => EntryCopy,
  ): Promise<EntryPage> => {
    const { items, more } = await entries.page({ where, ...order, limit: first, after });
    // Few ask for the cursor of each entry, and making them takes as long as finding the entries.
    const edges = items.map(({ entry, cursor }) => ({
      node: show(entry),
      get cursor() {
        return cursor();
      },
    }));
    return { ...connectionOf(edges, more), totalCount: () => entries.count(where) };
  };

  const ownList = (viewer: Viewer, query: EntryListQuery, wanted: Wanted, states: readonly EntryState[]) => {
    const municipalities = ownPublishers(viewer, wanted.municipalities);
    if (municipalities?.length === 0) return NO_ENTRIES;
    const own = { ...wanted, municipalities };
    const where = states.includes('PUBLISHED')
      ? { or: [publicWhere(own), ownWhere(own, states)] }
      : ownWhere(own, states);
    const show = (entry: Entry): EntryCopy =>
      isPublic(entry) && !states.includes(currentState(entry)) ? publicCopy(entry) : ownCopy(entry);
    return pageOf(where, OWN_ORDER[query.order ?? 'NEWEST'], query, show);
  };

  return {
    list: async (viewer: Viewer, query: EntryListQuery): Promise<EntryPage> => {
      const { states, ...filter } = query.filter ?? {};
      const wanted = { ...filter, themes: themes.withNarrower(filter.themes ?? []) };
      if (states?.some((state) => state !== 'PUBLISHED')) return ownList(viewer, query, wanted, states);
      return pageOf(publicWhere(wanted), PUBLIC_ORDER[query.order ?? 'NEWEST'], query, shownToAll);
    },

    publicOf: (
      publisher: string,
      query: EntryPageRequest & { readonly kinds?: readonly EntryKind[] | null | undefined },
    ): Promise<EntryPage> =>
      pageOf(publicWhere({ municipalities: [publisher], kinds: query.kinds }), PUBLIC_ORDER.NEWEST, query, shownToAll),
  };
};

const shownToAll = (entry: Entry): EntryCopy => {
  if (!isPublic(entry)) throw new Error(`${entry.id}: listed, but not public`);
  return publicCopy(entry);
};

const NO_ENTRIES: EntryPage = { ...connectionOf<EntryCopy>([], false), totalCount: () => Promise.resolve(0) };
