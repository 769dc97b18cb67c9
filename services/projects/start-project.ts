import type { Answer, Chooser } from '../chooser/index.ts';
import type { EntryCopy } from '../entries/index.ts';
import type { Municipalities } from '../municipalities/index.ts';
import { isoNow, type Clock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import type { Problem } from '../platform/problem.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import type { SignedIn, Viewer } from '../platform/viewer.ts';
import type { createCarryOutPlan } from './carry-out-plan.ts';
import { checkInvited } from './invited-municipalities.ts';
import { messageText } from './message-text.ts';
import { mayPrepare, maySpeakFor } from './project-policy.ts';
import { mayNotStart, noSuchForm, noSuchMunicipality, notSignedIn, readOnlyToken } from './project-problems.ts';
import type { ProjectStore } from './project-store.ts';
import type { StartPlan } from './start-plan.ts';
import { invitationView, type Invitation } from './views.ts';

export interface StartProjectInput {
  /** Code of the municipality that starts it. */
  readonly municipality: string;
  readonly title: string;
  readonly summary?: string | null | undefined;
  /** Code of the collaboration form. */
  readonly form?: string | null | undefined;
  readonly answers?: readonly Answer[] | null | undefined;
  readonly themes?: readonly string[] | null | undefined;
  /** Codes of the municipalities to invite at once. */
  readonly partners?: readonly string[] | null | undefined;
  readonly message?: string | null | undefined;
  /** True keeps it a draft; otherwise a publisher's project is public at once. */
  readonly draft?: boolean | null | undefined;
}

export interface StartedProject {
  readonly project: EntryCopy;
  readonly invitations: readonly Invitation[];
}

interface Deps {
  readonly municipalities: Pick<Municipalities, 'byCode' | 'exists'>;
  readonly chooser: Pick<Chooser, 'form' | 'recommend'>;
  readonly projects: Pick<ProjectStore, 'addPlan' | 'seatsOf'>;
  readonly carryOut: ReturnType<typeof createCarryOutPlan>;
  readonly clock: Clock;
}

const inInput = (problem: Problem): Problem => ({ ...problem, path: ['input', ...(problem.path ?? [])] });

/**
 * Starts a joint project: its entry, its room, and an invitation for each partner. A publisher's project is public at
 * once unless it is to stay a draft; an editor's stays a draft, and its invitations wait until somebody publishes it.
 */
export const createStartProject = ({ municipalities, chooser, projects, carryOut, clock }: Deps) => {
  const check = (viewer: Viewer, input: StartProjectInput): Result<SignedIn> => {
    if (viewer.kind === 'guest') return fail(notSignedIn());
    if (!municipalities.exists(input.municipality)) return fail(noSuchMunicipality());
    if (mayPrepare(viewer, input.municipality)) return ok(viewer);
    return fail(viewer.scope === 'read' ? readOnlyToken() : mayNotStart());
  };

  const planOf = (viewer: SignedIn, input: StartProjectInput): Result<Omit<StartPlan, 'version'>> => {
    const { municipality, form = null, answers } = input;
    const partners = checkInvited(municipalities, input.partners ?? [], municipality, 'partners');
    const message = messageText(input.message);
    const known = chooser.recommend(answers ?? []);
    if (!partners.ok || !message.ok || !known.ok || (form !== null && !chooser.form(form))) {
      return fail(
        ...(form !== null && !chooser.form(form) ? [noSuchForm(form)] : []),
        ...(known.ok ? [] : known.problems.map(inInput)),
        ...(partners.ok ? [] : partners.problems),
        ...(message.ok ? [] : message.problems),
      );
    }
    const approved = maySpeakFor(viewer, municipality);
    return ok({
      id: newId('entry'),
      publisher: municipality,
      startedBy: viewer.userId,
      startedAt: isoNow(clock),
      title: input.title,
      summary: input.summary ?? null,
      themes: input.themes ?? [],
      form,
      answers: answers ?? [],
      message: message.value,
      publish: approved && input.draft !== true,
      approved,
      invited: partners.value.map((publisher) => ({ id: newId('invitation'), publisher })),
    });
  };

  return async (viewer: Viewer, input: StartProjectInput): Promise<Result<StartedProject>> => {
    const allowed = check(viewer, input);
    if (!allowed.ok) return allowed;
    const plan = planOf(allowed.value, input);
    if (!plan.ok) return plan;
    await projects.addPlan(plan.value);
    const entry = await carryOut(viewer, plan.value);
    if (!entry.ok) return entry;
    const seats = (await projects.seatsOf(plan.value.id)).filter((seat) => !seat.initiator);
    return ok({
      project: entry.value,
      invitations: seats.map((seat) => invitationView(seat, entry.value, isoNow(clock))),
    });
  };
};
