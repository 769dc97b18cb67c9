import type { EntryCopy } from '../entries/index.ts';
import { isoNow, type Clock } from '../platform/clock.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import type { SignedIn, Viewer } from '../platform/viewer.ts';
import { messageText } from './message-text.ts';
import { belongsTo, maySpeakFor, takesPart } from './project-policy.ts';
import {
  alreadyAnswered,
  expired,
  mayNotAnswer,
  noSuchInvitation,
  notSignedIn,
  readOnlyToken,
} from './project-problems.ts';
import type { ProjectStore } from './project-store.ts';
import { answered, INVITATION_DAYS, seatState, type Seat } from './project.ts';
import type { ShownEntry } from './shown-entry.ts';
import { invitationView, type Invitation } from './views.ts';

export interface AnswerInvitationInput {
  readonly invitation: string;
  readonly accept: boolean;
  readonly message?: string | null | undefined;
}

interface Deps {
  readonly projects: Pick<ProjectStore, 'seat' | 'seatsOf' | 'room' | 'saveSeat'>;
  readonly shownEntry: ShownEntry;
  readonly clock: Clock;
}

interface Found {
  readonly viewer: SignedIn;
  readonly seat: Seat;
  readonly entry: EntryCopy;
}

/** Accepts or declines for the invited municipality; once, within the days that the invitation stands. */
export const createAnswerInvitation = ({ projects, shownEntry, clock }: Deps) => {
  const find = async (viewer: Viewer, id: string): Promise<Result<Found>> => {
    if (viewer.kind === 'guest') return fail(notSignedIn());
    const seat = await projects.seat(id);
    const room = seat && !seat.initiator ? await projects.room(seat.project) : null;
    if (!seat || !room) return fail(noSuchInvitation());
    const seats = await projects.seatsOf(seat.project);
    const entry = await shownEntry(viewer, seat.project, seats);
    if (!entry || !(belongsTo(viewer, seat.publisher) || takesPart(viewer, room, seats)))
      return fail(noSuchInvitation());
    if (!maySpeakFor(viewer, seat.publisher)) return fail(viewer.scope === 'read' ? readOnlyToken() : mayNotAnswer());
    return ok({ viewer, seat, entry });
  };

  return async (viewer: Viewer, input: AnswerInvitationInput): Promise<Result<Invitation>> => {
    const message = messageText(input.message);
    for (;;) {
      const found = await find(viewer, input.invitation);
      if (!found.ok) return found;
      if (!message.ok) return message;
      const now = isoNow(clock);
      const state = seatState(found.value.seat, now);
      if (state === 'EXPIRED') return fail(expired(INVITATION_DAYS));
      if (state !== 'OPEN') return fail(alreadyAnswered());
      const changed = answered(found.value.seat, input.accept, message.value, now);
      const saved = await projects.saveSeat(changed, 'project.answered', found.value.viewer.userId);
      if (saved) return ok(invitationView(saved, found.value.entry, now));
      // Somebody answered at the same moment: look again, and say so.
    }
  };
};
