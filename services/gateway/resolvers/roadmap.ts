import type { EntryCopy } from '../../entries/index.ts';
import type { Municipality } from '../../municipalities/index.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/schema-types.ts';

// Municipalities are never forgotten, also not when they merge: a code without one is a fault.
const municipalityOf = (code: string, { hub }: Context): Municipality => {
  const municipality = hub.municipalities.byCode(code);
  if (municipality === null) throw new Error(`progress of unknown municipality ${code}`);
  return municipality;
};

const publicEntry = async (id: string, { hub }: Context): Promise<EntryCopy | null> =>
  (await hub.entries.publicByIds([id]))[0] ?? null;

export const roadmapResolvers: Resolvers = {
  Query: {
    roadmap: (_root, _args, { hub }) => hub.roadmap,
    progress: (_root, { municipality }, { hub, viewer }) => hub.roadmap.progress(viewer, municipality),
  },
  Roadmap: {
    step: ({ steps }, { number }) => steps.find((step) => step.number === number) ?? null,
  },
  RoadmapStep: {
    title: ({ title }, _args, { language }) => title[language],
    question: ({ question }, _args, { language }) => question[language],
    goal: ({ goal }, _args, { language }) => goal[language],
  },
  RoadmapExample: {
    text: ({ text }, _args, { language }) => text[language],
    entry: ({ entry }, _args, context) => publicEntry(entry, context),
  },
  RoadmapInstrument: {
    name: ({ name }, _args, { language }) => name[language],
    entry: ({ entry }, _args, context) => publicEntry(entry, context),
  },
  RoadmapProgress: {
    municipality: ({ municipality }, _args, context) => municipalityOf(municipality, context),
  },
  StepProgress: {
    changedBy: ({ by }, _args, { hub }) => (by === null ? null : hub.accounts.nameOf(by)),
    changedAt: ({ at }) => at,
  },
  Viewer: {
    progress: (viewer, _args, { hub }) => hub.roadmap.progressOfOwn(viewer),
  },
  Mutation: {
    setStepProgress: async (_root, { input }, { hub, viewer }) => {
      const result = await hub.roadmap.setStepProgress(viewer, input);
      return result.ok
        ? { progress: result.value, problems: [] }
        : { progress: result.stored ?? null, problems: result.problems };
    },
  },
};
