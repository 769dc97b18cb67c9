import type { Municipality } from '../../municipalities/index.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/schema-types.ts';
import { page } from './entries.ts';

// Municipalities are never forgotten, also not when they merge: a code without one is a fault.
const municipalityOf = (code: string, { hub }: Context): Municipality => {
  const municipality = hub.municipalities.byCode(code);
  if (municipality === null) throw new Error(`project of unknown municipality ${code}`);
  return municipality;
};

const USUAL_PAGE = 20;

/** The room has the id of its entry; where both travel as nodes, its kind in front tells them apart. */
const roomId = (entryId: string): string => entryId.replace(/^entry_/, 'project_');
export const entryIdOfRoom = (id: string): string => id.replace(/^project_/, 'entry_');

export const projectsResolvers: Resolvers = {
  Project: {
    id: (project) => roomId(project.id),
    form: ({ form }, _args, { hub }) => (form === null ? null : hub.chooser.form(form)),
    invitations: (project, _args, { hub, viewer }) => hub.projects.invitationsTo(viewer, project.id),
  },
  ProjectPartner: {
    municipality: (partner, _args, context) => municipalityOf(partner.publisher, context),
  },
  Invitation: {
    project: (invitation) => invitation.entry,
    municipality: (invitation, _args, context) => municipalityOf(invitation.publisher, context),
    from: (invitation, _args, context) => municipalityOf(invitation.from, context),
  },
  Entry: {
    project: (entry, _args, { hub, viewer }) =>
      entry.kind === 'PROJECT' ? hub.projects.project(viewer, entry.id) : null,
  },
  Municipality: {
    projectsWith: ({ code }, { municipality }, { hub }) => hub.projects.projectsOfBoth(code, municipality),
    projects: (municipality, { first, after }, { hub }) =>
      page(hub.projects.projectsOf(municipality.code, { first: first ?? USUAL_PAGE, after })),
  },
  Viewer: {
    invitations: (viewer, _args, { hub }) => hub.projects.openInvitations(viewer),
  },
  Mutation: {
    startProject: async (_root, { input }, { hub, viewer }) => {
      const result = await hub.projects.startProject(viewer, input);
      return result.ok
        ? { ...result.value, problems: [] }
        : { project: null, invitations: [], problems: result.problems };
    },
    inviteToProject: async (_root, { input }, { hub, viewer }) => {
      const result = await hub.projects.inviteToProject(viewer, { ...input, project: entryIdOfRoom(input.project) });
      return result.ok ? { invitations: result.value, problems: [] } : { invitations: [], problems: result.problems };
    },
    answerInvitation: async (_root, { input }, { hub, viewer }) => {
      const result = await hub.projects.answerInvitation(viewer, input);
      return result.ok ? { invitation: result.value, problems: [] } : { invitation: null, problems: result.problems };
    },
  },
};
