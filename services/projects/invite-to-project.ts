import type { EntryCopy } from '../entries/index.ts';
import type { Municipalities } from '../municipalities/index.ts';
import { isoNow, type Clock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import type { Problem } from '../platform/problem.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import type { SignedIn, Viewer } from '../platform/viewer.ts';
import { checkInvited } from './invited-municipalities.ts';
import { messageText } from './message-text.ts';
import { maySpeakFor } from './project-policy.ts';
import {
  invited,
  mayNotInvite,
  nobodyInvited,
  noSuchProject,
  notSignedIn,
  projectWithdrawn,
  readOnlyToken,
} from './project-problems.ts';
import type { ProjectStore } from './project-store.ts';
import { lapsed, openSeat, seatState, type Room } from './project.ts';
import type { ShownEntry } from './shown-entry.ts';
import { invitationView, type Invitation } from './views.ts';

export interface InviteToProjectInput {
  readonly project: string;
  /** Codes. */
  readonly municipalities: readonly string[];
  readonly message?: string | null | undefined;
}

interface Deps {
  readonly municipalities: Pick<Municipalities, 'byCode'>;
  readonly projects: Pick<ProjectStore, 'room' | 'seatsOf' | 'addSeat' | 'saveSeat' | 'claimed'>;
  readonly shownEntry: ShownEntry;
  readonly clock: Clock;
}

interface Allowed {
  readonly viewer: SignedIn;
  readonly room: Room;
  readonly entry: EntryCopy;
}

/** Invites more municipalities. All of them or none: a list with one mistake invites nobody. */
export const createInviteToProject = ({ municipalities, projects, shownEntry, clock }: Deps) => {
  const check = async (viewer: Viewer, id: string): Promise<Result<Allowed>> => {
    if (viewer.kind === 'guest') return fail(notSignedIn());
    const room = await projects.room(id);
    const entry = room && (await shownEntry(viewer, id, await projects.seatsOf(id)));
    if (!entry) return fail(noSuchProject());
    if (!maySpeakFor(viewer, room.publisher)) return fail(viewer.scope === 'read' ? readOnlyToken() : mayNotInvite());
    return entry.state === 'WITHDRAWN' ? fail(projectWithdrawn()) : ok({ viewer, room, entry });
  };

  const named = (key: string, code: string): Problem =>
    invited('municipalities', key, code, municipalities.byCode(code)?.name);

  /** Frees a place whose time is over; a problem when the place is open or taken. */
  const freePlace = async (viewer: SignedIn, project: string, code: string): Promise<Problem | null> => {
    const seat = await projects.claimed(project, code);
    if (!seat) return null;
    if (seat.state === 'ACCEPTED') return named('already-in', code);
    if (seatState(seat, isoNow(clock)) === 'OPEN') return named('already-invited', code);
    await projects.saveSeat(lapsed(seat), 'project.lapsed', viewer.userId);
    return null;
  };

  return async (viewer: Viewer, input: InviteToProjectInput): Promise<Result<readonly Invitation[]>> => {
    const allowed = await check(viewer, input.project);
    if (!allowed.ok) return allowed;
    const { room, entry } = allowed.value;
    const codes = checkInvited(municipalities, input.municipalities, room.publisher, 'municipalities');
    const message = messageText(input.message);
    if (!codes.ok || !message.ok)
      return fail(...(codes.ok ? [] : codes.problems), ...(message.ok ? [] : message.problems));
    if (codes.value.length === 0) return fail(nobodyInvited());
    const taken = await Promise.all(codes.value.map((code) => freePlace(allowed.value.viewer, room.id, code)));
    const problems = taken.filter((problem) => problem !== null);
    if (problems.length > 0) return fail(...problems);

    const now = isoNow(clock);
    const inviting = { project: room.id, from: room.publisher, message: message.value, approved: true, now };
    await Promise.all(
      codes.value.map((publisher) =>
        projects.addSeat(openSeat({ ...inviting, publisher, id: newId('invitation') }), allowed.value.viewer.userId),
      ),
    );
    // Where somebody else invited at the same moment, theirs is the one invitation there is.
    const seats = await Promise.all(codes.value.map((code) => projects.claimed(room.id, code)));
    return ok(seats.flatMap((seat) => (seat ? [invitationView(seat, entry, now)] : [])));
  };
};
