import type { Resolvers } from '../generated/schema-types.ts';
import { accountsResolvers } from './accounts.ts';
import { alertsResolvers } from './alerts.ts';
import { chooserResolvers } from './chooser.ts';
import { commonResolvers } from './common.ts';
import { entriesResolvers } from './entries.ts';
import { matchingResolvers } from './matching.ts';
import { municipalitiesResolvers } from './municipalities.ts';
import { nodeResolvers } from './node.ts';
import { projectsResolvers } from './projects.ts';
import { reuseResolvers } from './reuse.ts';
import { roadmapResolvers } from './roadmap.ts';
import { searchResolvers } from './search.ts';
import { synonymsResolvers } from './synonyms.ts';

/** All resolvers, one part per domain. */
export const resolvers: readonly Resolvers[] = [
  commonResolvers,
  nodeResolvers,
  municipalitiesResolvers,
  accountsResolvers,
  entriesResolvers,
  reuseResolvers,
  chooserResolvers,
  matchingResolvers,
  projectsResolvers,
  searchResolvers,
  alertsResolvers,
  roadmapResolvers,
  synonymsResolvers,
];
