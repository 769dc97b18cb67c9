import type { ListedSearch } from '../../alerts/index.ts';
import type { Result } from '../../platform/result.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/schema-types.ts';

/** The searches of the viewer are read once for each request, however many fields ask for them. */
const listedIn = new WeakMap<Context, Promise<readonly ListedSearch[]>>();
const listedSearches = (context: Context): Promise<readonly ListedSearch[]> => {
  const known = listedIn.get(context);
  if (known) return known;
  const asked = context.hub.alerts.listedSearches(context.viewer);
  listedIn.set(context, asked);
  return asked;
};

/** What a mutation did to one search, as its owner sees it now. */
const payload = async (result: Result<{ readonly id: string }>, { hub, viewer }: Context) => {
  if (!result.ok) return { savedSearch: null, problems: result.problems };
  const listed = await hub.alerts.listedSearches(viewer);
  return { savedSearch: listed.find(({ id }) => id === result.value.id) ?? null, problems: [] };
};

export const alertsResolvers: Resolvers = {
  Query: {
    alertsToStop: (_root, { code }, { hub }) => hub.alerts.alertsToStop(code),
  },
  Viewer: {
    savedSearches: (_viewer, _args, context) => listedSearches(context),
    alerts: async (_viewer, { first, unread }, { hub, viewer }) => {
      const all = await hub.alerts.alertsOf(viewer);
      return all.filter(({ read }) => !unread || !read).slice(0, Math.max(0, first));
    },
    newAlerts: (_viewer, _args, { hub, viewer }) => hub.alerts.newAlerts(viewer),
  },
  SavedSearch: {
    newest: ({ found }) => found[0]?.entry ?? null,
    alerts: ({ found }, { first }) => found.slice(0, Math.max(0, first)),
  },
  Alert: {
    savedSearches: async ({ searches }, _args, context) =>
      (await listedSearches(context)).filter(({ id }) => searches.includes(id)),
  },
  Mutation: {
    saveSearch: async (_root, { input }, context) => {
      const { name, query, filter, sort, alert } = input;
      const saved = await context.hub.alerts.saveSearch(context.viewer, {
        name,
        query,
        filter: filter ?? {},
        sort: sort ?? 'RELEVANCE',
        alert: alert ?? 'NONE',
        language: context.language,
      });
      return payload(saved, context);
    },
    changeSavedSearch: async (_root, { input }, context) =>
      payload(await context.hub.alerts.changeSearch(context.viewer, { ...input, language: context.language }), context),
    removeSavedSearch: async (_root, { input: { id } }, { hub, viewer }) => {
      const result = await hub.alerts.removeSearch(viewer, id);
      return { removed: result.ok, problems: result.ok ? [] : result.problems };
    },
    markAlertsRead: async (_root, { input }, { hub, viewer }) => {
      const result = await hub.alerts.markRead(viewer, { search: input.savedSearch, alerts: input.alerts });
      return { newAlerts: await hub.alerts.newAlerts(viewer), problems: result.ok ? [] : result.problems };
    },
  },
};
