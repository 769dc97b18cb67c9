import { kindOf } from '../../platform/ids.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import { entryIdOfRoom } from './projects.ts';

/** The name by which GraphQL tells nodes apart. */
const named = <T extends object, const N extends string>(name: N, value: T | null) =>
  value && { ...value, __typename: name };

/** What an id stands for, as far as the viewer may see it. */
const nodeOf = async (id: string, { hub, viewer }: Context) => {
  const kind = kindOf(id);
  if (kind === 'entry') return named('Entry', await hub.entries.byId(viewer, id));
  if (kind === 'project') return named('Project', await hub.projects.project(viewer, entryIdOfRoom(id)));
  if (kind === 'invitation') return named('Invitation', await hub.projects.invitation(viewer, id));
  return named('Municipality', hub.municipalities.byCode(id));
};

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_root, { id }, context) => nodeOf(id, context),
  },
};
