import type { Chooser } from '../chooser/index.ts';
import type { Entries, EntryCopy, EntryPage } from '../entries/index.ts';
import type { Municipalities } from '../municipalities/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Result } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import type { Store } from '../ports/storage.ts';
import { createAnswerInvitation, type AnswerInvitationInput } from './answer-invitation.ts';
import { createCarryOutPlan, createFinishInterrupted } from './carry-out-plan.ts';
import { createFindInconsistencies, type ProjectInconsistency } from './find-inconsistencies.ts';
import { createInviteToProject, type InviteToProjectInput } from './invite-to-project.ts';
import { openProjectStore } from './project-store.ts';
import { createProjectReads } from './read-projects.ts';
import { createShownEntry } from './shown-entry.ts';
import { createStartProject, type StartedProject, type StartProjectInput } from './start-project.ts';
import type { Invitation, Project } from './views.ts';

export type { AnswerInvitationInput } from './answer-invitation.ts';
export type { InviteToProjectInput } from './invite-to-project.ts';
export type { ProjectInconsistency } from './find-inconsistencies.ts';
export type { StartedProject, StartProjectInput } from './start-project.ts';
export type { Invitation, Project, ProjectPartner } from './views.ts';

/** Joint projects: a room with a chosen form, and municipalities that are invited to it and answer. */
export interface Projects {
  /** A project of the viewer's municipality, with invitations for its partners. */
  startProject(viewer: Viewer, input: StartProjectInput): Promise<Result<StartedProject>>;
  /** Publishers of the municipality that started it invite more. Nobody is invited when one of the list cannot be. */
  inviteToProject(viewer: Viewer, input: InviteToProjectInput): Promise<Result<readonly Invitation[]>>;
  /** Publishers of the invited municipality accept or decline, once. */
  answerInvitation(viewer: Viewer, input: AnswerInvitationInput): Promise<Result<Invitation>>;

  /** Null when this entry has no room or is not the viewer's to see. */
  project(viewer: Viewer, id: string): Promise<Project | null>;
  /** To those who take part all invitations of a project, to an invited municipality its own, to others none. */
  invitationsTo(viewer: Viewer, project: string): Promise<readonly Invitation[]>;
  /** One of those, by its id. */
  invitation(viewer: Viewer, id: string): Promise<Invitation | null>;
  /** Open invitations to the viewer's own municipalities, newest first. */
  openInvitations(viewer: Viewer): Promise<readonly Invitation[]>;
  /** Public projects in which this municipality takes part, the newest partnership first. Throws `UnknownCursor`. */
  projectsOf(
    publisher: string,
    page: { readonly first: number; readonly after?: string | null | undefined },
  ): Promise<EntryPage>;

  /** Public projects in which both take part, the newest partnership of the first one first; at most 1000 each. */
  projectsOfBoth(one: string, other: string): Promise<readonly EntryCopy[]>;

  /** Rooms, places and plans that do not fit together, for the consistency check of the operator. */
  findInconsistencies(): Promise<readonly ProjectInconsistency[]>;
}

interface Deps {
  readonly store: Pick<Store, 'collection'>;
  readonly clock: Clock;
  readonly municipalities: Pick<Municipalities, 'byCode' | 'exists'>;
  readonly entries: Pick<Entries, 'byId' | 'publicByIds' | 'createProjectEntry'>;
  readonly chooser: Pick<Chooser, 'form' | 'recommend'>;
}

/** Opens the domain, and first finishes the starts that an earlier process left half-done. */
export const createProjects = async ({ store, clock, municipalities, entries, chooser }: Deps): Promise<Projects> => {
  const projects = await openProjectStore(store);
  const shownEntry = createShownEntry({ entries, clock });
  await createFinishInterrupted({ entries, projects })();
  return {
    startProject: createStartProject({
      municipalities,
      chooser,
      projects,
      clock,
      carryOut: createCarryOutPlan({ entries, projects }),
    }),
    inviteToProject: createInviteToProject({ municipalities, projects, shownEntry, clock }),
    answerInvitation: createAnswerInvitation({ projects, shownEntry, clock }),
    findInconsistencies: createFindInconsistencies({ entries, projects, clock }),
    ...createProjectReads({ entries, projects, shownEntry, clock }),
  };
};
