import { GraphQLError } from 'graphql';
import {
  isOpen,
  renderMarkdown,
  STORY_PARTS,
  UnknownCursor,
  type EntryCopy,
  type EntryResult,
  type Story,
} from '../../entries/index.ts';
import type { Municipality } from '../../municipalities/index.ts';
import { dutchDay } from '../../platform/clock.ts';
import { guest } from '../../platform/viewer.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/schema-types.ts';

// Municipalities are never forgotten, also not when they merge: a code without one is a fault.
const publisherOf = (code: string, { hub }: Context): Municipality => {
  const municipality = hub.municipalities.byCode(code);
  if (municipality === null) throw new Error(`entry of unknown municipality ${code}`);
  return municipality;
};

const payload = (result: EntryResult) =>
  result.ok ? { entry: result.value, problems: [] } : { entry: result.stored ?? null, problems: result.problems };

/** A cursor that no list gave is the caller's own mistake. */
export const page = async <T>(asked: Promise<T>): Promise<T> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof UnknownCursor)
      throw new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } });
    throw error;
  }
};

const asHtml = (story: Story): Story =>
  Object.fromEntries(
    STORY_PARTS.map((part) => [part, story[part] === null ? null : renderMarkdown(story[part])]),
  ) as Record<(typeof STORY_PARTS)[number], string | null>;

const algorithmOf = ({ algorithm, registerId }: EntryCopy) => (algorithm ? { ...algorithm, registerId } : null);

const USUAL_PAGE = 20;

export const entriesResolvers: Resolvers = {
  Query: {
    themes: (_root, _args, { hub }) => hub.entries.themes.all(),
    entry: (_root, { id, slug, version, publicOnly }, { hub, viewer }) => {
      const reader = publicOnly === true ? guest : viewer;
      if (id !== null && id !== undefined) return hub.entries.byId(reader, id, version);
      return slug === null || slug === undefined ? null : hub.entries.bySlug(reader, slug, version);
    },
    entries: (_root, { filter, orderBy, first, after }, { hub, viewer }) =>
      page(hub.entries.list(viewer, { filter, order: orderBy, first: first ?? USUAL_PAGE, after })),
    withdrawal: (_root, { slug }, { hub }) => hub.entries.withdrawal(slug),
    entryCounts: (_root, _args, { hub }) => hub.entries.counts(),
    publisherCounts: (_root, _args, { hub }) => hub.entries.countsByPublisher(),
  },
  Theme: {
    name: (theme, _args, { language }) => theme.name[language],
    parent: (theme, _args, { hub }) => (theme.parent === null ? null : hub.entries.themes.byCode(theme.parent)),
  },
  Entry: {
    owner: (entry, _args, context) => publisherOf(entry.publisher, context),
    themes: (entry, _args, { hub }) => entry.themes.flatMap((code) => hub.entries.themes.byCode(code) ?? []),
    storyHtml: (entry) => asHtml(entry.story),
    algorithm: algorithmOf,
    versions: (entry, _args, { hub }) => hub.entries.versions(entry.id),
    mayEdit: (entry, _args, { hub, viewer }) => hub.entries.mayEdit(viewer, entry.publisher),
    mayPublish: (entry, _args, { hub, viewer }) => hub.entries.mayPublish(viewer, entry.publisher),
  },
  NeedFacts: {
    open: (need, _args, { clock }) => isOpen(need, dutchDay(clock)),
  },
  EntryConnection: {
    totalCount: (connection) => connection.totalCount(),
  },
  Withdrawal: {
    by: (withdrawal, _args, context) => publisherOf(withdrawal.by, context),
  },
  Municipality: {
    entries: (municipality, { kinds, first, after }, { hub }) =>
      page(hub.entries.publicOf(municipality.code, { kinds, first: first ?? USUAL_PAGE, after })),
  },
  Mutation: {
    createEntry: async (_root, { input }, { hub, viewer }) => payload(await hub.entries.createEntry(viewer, input)),
    saveEntry: async (_root, { input }, { hub, viewer }) => payload(await hub.entries.saveEntry(viewer, input)),
    submitEntry: async (_root, { input }, { hub, viewer }) => payload(await hub.entries.submitEntry(viewer, input)),
    returnEntry: async (_root, { input }, { hub, viewer }) => payload(await hub.entries.returnEntry(viewer, input)),
    publishEntry: async (_root, { input }, { hub, viewer }) => payload(await hub.entries.publishEntry(viewer, input)),
    withdrawEntry: async (_root, { input }, { hub, viewer }) => {
      const result = await hub.entries.withdrawEntry(viewer, input);
      // Who took something back must not find it again a moment later.
      if (result.ok) await hub.search.settled(result.value);
      return payload(result);
    },
  },
};
