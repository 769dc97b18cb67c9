import type { Resolvers } from '../generated/schema-types.ts';

export const synonymsResolvers: Resolvers = {
  Query: {
    synonyms: async (_root, _args, { hub, viewer }) => {
      const list = await hub.search.synonyms.list(viewer);
      return list.ok ? list.value : null;
    },
    queryExpansions: async (_root, { query }, { hub, viewer }) => {
      const expansions = await hub.search.synonyms.expansions(viewer, query);
      return expansions.ok ? expansions.value : [];
    },
  },
  Mutation: {
    saveSynonyms: async (_root, { input }, { hub, viewer }) => {
      const saved = await hub.search.synonyms.save(viewer, input);
      return saved.ok ? { list: saved.value, problems: [] } : { list: null, problems: saved.problems };
    },
  },
};
