import type { Entries, EntryCopy, EntryPage } from '../entries/index.ts';
import { isoNow, type Clock } from '../platform/clock.ts';
import { connectionOf } from '../platform/paging.ts';
import type { Viewer } from '../platform/viewer.ts';
import { belongsTo, publishersOf, takesPart } from './project-policy.ts';
import type { ProjectStore, SeatPage } from './project-store.ts';
import type { Room, Seat } from './project.ts';
import type { ShownEntry } from './shown-entry.ts';
import { invitationView, projectView, type Invitation, type Project } from './views.ts';

interface Deps {
  readonly entries: Pick<Entries, 'publicByIds'>;
  readonly projects: Pick<ProjectStore, 'room' | 'seat' | 'seatsOf' | 'openSeats' | 'taken'>;
  readonly shownEntry: ShownEntry;
  readonly clock: Clock;
}

const BATCH = 1000;

/** What there is to see of projects and invitations, for each viewer their own part. */
export const createProjectReads = ({ entries, projects, shownEntry, clock }: Deps) => {
  const open = async (
    viewer: Viewer,
    id: string,
  ): Promise<{ room: Room; seats: readonly Seat[]; entry: EntryCopy } | null> => {
    const room = await projects.room(id);
    if (!room) return null;
    const seats = await projects.seatsOf(id);
    const entry = await shownEntry(viewer, id, seats);
    return entry && { room, seats, entry };
  };

  /** Those who take part see every invitation; an invited municipality its own. */
  const invitationsTo = async (viewer: Viewer, id: string): Promise<readonly Invitation[]> => {
    const found = await open(viewer, id);
    if (!found) return [];
    const all = takesPart(viewer, found.room, found.seats);
    return found.seats
      .filter((seat) => !seat.initiator && (all || belongsTo(viewer, seat.publisher)))
      .map((seat) => invitationView(seat, found.entry, isoNow(clock)));
  };

  /** The places of a page whose project is public, each with its entry. */
  const publicIn = async ({
    seats,
  }: SeatPage): Promise<readonly { readonly node: EntryCopy; readonly cursor: string }[]> => {
    const copies = new Map(
      (await entries.publicByIds(seats.map(({ seat }) => seat.project))).map((copy) => [copy.id, copy]),
    );
    return seats.flatMap(({ seat, cursor }) => {
      const node = copies.get(seat.project);
      return node ? [{ node, cursor }] : [];
    });
  };

  const gather = async (
    publisher: string,
    wanted: number,
    from: string | null,
  ): Promise<Awaited<ReturnType<typeof publicIn>>> => {
    const page = await projects.taken(publisher, { first: Math.min(wanted, BATCH), after: from });
    const found = await publicIn(page);
    if (found.length >= wanted || !page.more) return found;
    return [...found, ...(await gather(publisher, wanted - found.length, page.seats.at(-1)?.cursor ?? null))];
  };

  return {
    project: async (viewer: Viewer, id: string): Promise<Project | null> => {
      const found = await open(viewer, id);
      return found && projectView(found.room, found.seats, found.entry);
    },

    invitationsTo,

    invitation: async (viewer: Viewer, id: string): Promise<Invitation | null> => {
      const seat = await projects.seat(id);
      if (!seat || seat.initiator) return null;
      return (await invitationsTo(viewer, seat.project)).find((invitation) => invitation.id === id) ?? null;
    },

    openInvitations: async (viewer: Viewer): Promise<readonly Invitation[]> => {
      const now = isoNow(clock);
      const seats = await projects.openSeats(publishersOf(viewer), now);
      const shown = await Promise.all(
        seats.map(async (seat) => ({ seat, entry: await shownEntry(viewer, seat.project, [seat]) })),
      );
      return shown.flatMap(({ seat, entry }) =>
        entry && entry.state !== 'WITHDRAWN' ? [invitationView(seat, entry, now)] : [],
      );
    },

    projectsOfBoth: async (one: string, other: string): Promise<readonly EntryCopy[]> => {
      const [ofOne, ofOther] = await Promise.all([gather(one, BATCH, null), gather(other, BATCH, null)]);
      const shared = new Set(ofOther.map(({ node }) => node.id));
      return ofOne.map(({ node }) => node).filter(({ id }) => shared.has(id));
    },

    projectsOf: async (
      publisher: string,
      { first, after }: { readonly first: number; readonly after?: string | null | undefined },
    ): Promise<EntryPage> => {
      const found = await gather(publisher, first + 1, after ?? null);
      return {
        ...connectionOf(found.slice(0, first), found.length > first),
        totalCount: async () => (await gather(publisher, 10_000, null)).length,
      };
    },
  };
};
