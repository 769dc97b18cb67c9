import type { Entries, EntryCopy } from '../entries/index.ts';
import { ok, type Result } from '../platform/result.ts';
import type { SignedIn, Viewer } from '../platform/viewer.ts';
import type { ProjectStore } from './project-store.ts';
import { initiatorSeat, openSeat, type Seat } from './project.ts';
import type { StartPlan } from './start-plan.ts';

interface Deps {
  readonly entries: Pick<Entries, 'createProjectEntry'>;
  readonly projects: Pick<ProjectStore, 'addRoom' | 'addSeat' | 'dropPlan' | 'plans'>;
}

type Plan = Omit<StartPlan, 'version'>;

const seatsOf = (plan: Plan): readonly Omit<Seat, 'version'>[] => {
  const founding = { project: plan.id, now: plan.startedAt };
  const inviting = { ...founding, from: plan.publisher, message: plan.message, approved: plan.approved };
  return [
    initiatorSeat({ ...founding, publisher: plan.publisher }),
    ...plan.invited.map((seat) => openSeat({ ...inviting, ...seat })),
  ];
};

/**
 * Does what a plan says: entry, seats, room, and then the plan goes. Every step may be done twice, so it can be called
 * again after any interruption. Problems when the entry is refused; then nothing is left.
 */
export const createCarryOutPlan =
  ({ entries, projects }: Deps) =>
  async (viewer: Viewer, plan: Plan): Promise<Result<EntryCopy>> => {
    const { id, publisher, title, summary, themes, publish } = plan;
    const entry = await entries.createProjectEntry(viewer, {
      id,
      publisher,
      content: { title, summary, themes },
      publish,
    });
    if (!entry.ok) {
      await projects.dropPlan(id);
      return entry;
    }
    await Promise.all(seatsOf(plan).map((seat) => projects.addSeat(seat, plan.startedBy)));
    await projects.addRoom(
      { id, publisher, form: plan.form, answers: plan.answers, startedAt: plan.startedAt },
      plan.startedBy,
    );
    await projects.dropPlan(id);
    return ok(entry.value);
  };

/** The one who made the plan, with the role that they had then. */
const whoStarted = (plan: StartPlan): SignedIn => ({
  kind: 'user',
  userId: plan.startedBy,
  name: '',
  memberships: [{ publisher: plan.publisher, role: plan.approved ? 'publisher' : 'editor' }],
  hubAdministrator: false,
  scope: 'write',
});

/** Finishes what an earlier process began and could not end. */
export const createFinishInterrupted = (deps: Deps) => {
  const carryOut = createCarryOutPlan(deps);
  return async (): Promise<void> => {
    for (const plan of await deps.projects.plans()) await carryOut(whoStarted(plan), plan);
  };
};
