import type { Entries, EntryCopy } from '../entries/index.ts';
import { operator, type Viewer } from '../platform/viewer.ts';
import { isoNow, type Clock } from '../platform/clock.ts';
import { belongsTo } from './project-policy.ts';
import { seatState, type Seat, type SeatState } from './project.ts';

const LIVE: ReadonlySet<SeatState> = new Set(['OPEN', 'ACCEPTED']);

/**
 * The entry of a project as this viewer may see it: everyone the public one, its own people their copy, and of a project
 * that is not public yet those who were invited to it or take part. Null for anyone else, and once it was taken back.
 */
export const createShownEntry =
  ({ entries, clock }: { readonly entries: Pick<Entries, 'byId'>; readonly clock: Clock }) =>
  async (viewer: Viewer, project: string, seats: readonly Seat[]): Promise<EntryCopy | null> => {
    const own = await entries.byId(viewer, project);
    if (own) return own;
    const asked = seats.some(
      (seat) => seat.approved && LIVE.has(seatState(seat, isoNow(clock))) && belongsTo(viewer, seat.publisher),
    );
    if (!asked) return null;
    // The invitation lets them see what it is about; nothing else in the hub shows them this draft.
    const draft = await entries.byId(operator, project);
    return draft?.state === 'WITHDRAWN' ? null : draft;
  };

export type ShownEntry = ReturnType<typeof createShownEntry>;
