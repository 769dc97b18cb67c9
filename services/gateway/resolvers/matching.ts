import type { EntryCopy } from '../../entries/index.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import { reasonInWords } from './municipalities.ts';

/** Entries may have been taken back since matching looked: such a need is left out. */
const shown = <T extends { readonly need: EntryCopy | undefined }>(one: T): one is T & { readonly need: EntryCopy } =>
  one.need !== undefined;

export const matchingResolvers: Resolvers = {
  Query: {
    matchPartners: async (_root, { input }, { hub, viewer }) => {
      const result = await hub.matching.matchPartners(viewer, input);
      return result.ok ? { partners: result.value, problems: [] } : { partners: [], problems: result.problems };
    },
  },
  Municipality: {
    needsAnsweredBy: async ({ code }, { municipality }, { hub }) => {
      const found = await hub.matching.answersBetween(code, municipality);
      const answered = await Promise.all(
        found.map(async ({ need, answers }) => {
          const [[entry], entries] = await Promise.all([
            hub.entries.publicByIds([need]),
            hub.entries.publicByIds(answers),
          ]);
          return { need: entry, entries };
        }),
      );
      return answered.filter(shown);
    },
  },
  PartnerMatch: {
    reasons: (match, _args, context) => match.reasons.map((reason) => reasonInWords(context, reason)),
    entries: ({ entryIds }, _args, { hub }) => hub.entries.publicByIds(entryIds),
  },
};
