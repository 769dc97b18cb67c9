import type { AdoptedEntry, EntryCopy } from '../../entries/index.ts';
import type { Municipality } from '../../municipalities/index.ts';
import type { Problem } from '../../platform/problem.ts';
import type { Result } from '../../platform/result.ts';
import { MAX_PAGE } from '../../platform/paging.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/schema-types.ts';

// Municipalities are never forgotten, also not when they merge: a code without one is a fault.
const municipalityOf = (code: string, { hub }: Context): Municipality => {
  const municipality = hub.municipalities.byCode(code);
  if (municipality === null) throw new Error(`adoption by unknown municipality ${code}`);
  return municipality;
};

const payload = (result: Result<EntryCopy>): { entry: EntryCopy | null; problems: readonly Problem[] } =>
  result.ok ? { entry: result.value, problems: [] } : { entry: null, problems: result.problems };

export const reuseResolvers: Resolvers = {
  Entry: {
    reuse: async (entry, _args, { hub }) => {
      const { count, adoptions } = await hub.entries.reuse(entry);
      return { count, adopters: adoptions.map((adoption): AdoptedEntry => ({ entry, adoption })) };
    },
    mayAdoptFor: (entry, _args, context) =>
      entry.publishedVersion === null
        ? []
        : context.hub.entries.mayAdoptFor(context.viewer, entry.publisher).map((code) => municipalityOf(code, context)),
  },
  Adoption: {
    municipality: ({ adoption }, _args, context) => municipalityOf(adoption.publisher, context),
    status: ({ adoption }) => adoption.status,
    since: ({ adoption }) => adoption.since,
    note: ({ adoption }) => adoption.note,
    illustrative: ({ adoption }) => adoption.illustrative,
  },
  Municipality: {
    adoptions: ({ code }, { first }, { hub }) => hub.entries.adoptedBy(code, Math.min(first, MAX_PAGE)),
    adoptedByOthers: ({ code }, { first }, { hub }) => hub.entries.adoptedFrom(code, Math.min(first, MAX_PAGE)),
  },
  Mutation: {
    adoptEntry: async (_root, { input }, { hub, viewer }) => payload(await hub.entries.adoptEntry(viewer, input)),
    withdrawAdoption: async (_root, { input }, { hub, viewer }) =>
      payload(await hub.entries.withdrawAdoption(viewer, input)),
  },
};
