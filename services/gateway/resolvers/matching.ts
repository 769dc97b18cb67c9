import type { Resolvers } from '../generated/schema-types.ts';
import { reasonInWords } from './municipalities.ts';

export const matchingResolvers: Resolvers = {
  Query: {
    matchPartners: async (_root, { input }, { hub, viewer }) => {
      const result = await hub.matching.matchPartners(viewer, input);
      return result.ok ? { partners: result.value, problems: [] } : { partners: [], problems: result.problems };
    },
  },
  PartnerMatch: {
    reasons: (match, _args, context) => match.reasons.map((reason) => reasonInWords(context, reason)),
    entries: ({ entryIds }, _args, { hub }) => hub.entries.publicByIds(entryIds),
  },
};
