import { UnknownCursor } from '../entries/index.ts';
import { Conflict, define, Invalid, Stale, type Filter, type Page, type Store } from '../ports/storage.ts';
import { claimOf, type Room, type Seat } from './project.ts';
import type { StartPlan } from './start-plan.ts';

const ROOMS = define<Room>()({ name: 'projects', fields: ['publisher'] });
const SEATS = define<Seat>()({
  name: 'project-seats',
  fields: ['project', 'publisher', 'state', 'initiator', 'sentAt', 'since', 'expiresAt', 'claim'],
  sort: ['sentAt', 'since'],
  indexes: [['project'], ['publisher', 'state']],
  unique: [['claim']],
});
// Half-done work is nobody else's business: no trace in the change log.
const PLANS = define<StartPlan>()({ name: 'project-plans', fields: [], feed: false });

type SeatWhere = Filter<Seat, (typeof SEATS)['fields'][number]>;

export interface SeatPage {
  readonly seats: readonly { readonly seat: Seat; readonly cursor: string }[];
  readonly more: boolean;
}

/** Rooms, seats and plans in the words of this domain. */
export interface ProjectStore {
  /** Stores a plan; asked again it changes nothing. */
  addPlan(plan: Omit<StartPlan, 'version'>): Promise<void>;
  plans(): Promise<readonly StartPlan[]>;
  dropPlan(id: string): Promise<void>;

  room(id: string): Promise<Room | null>;
  /** Asked again it changes nothing. */
  addRoom(room: Omit<Room, 'version'>, actor: string): Promise<void>;

  /** All rooms and all seats, for the consistency check. */
  everyRoom(): AsyncIterable<Room>;
  everySeat(): AsyncIterable<Seat>;

  seat(id: string): Promise<Seat | null>;
  /** False when this place exists or the municipality has one that is open or taken. */
  addSeat(seat: Omit<Seat, 'version'>, actor: string): Promise<boolean>;
  /** Null when it changed meanwhile. */
  saveSeat(seat: Seat, event: 'project.answered' | 'project.lapsed', actor: string): Promise<Seat | null>;
  /** The place of this municipality that is open or taken. */
  claimed(project: string, publisher: string): Promise<Seat | null>;
  /** All places of a project, the initiator first, then in the order in which they were offered. */
  seatsOf(project: string): Promise<readonly Seat[]>;
  /** Open places of these municipalities, newest first, at most 1000. */
  openSeats(publishers: readonly string[], now: string): Promise<readonly Seat[]>;
  /** Places that this municipality took, newest first. Throws `UnknownCursor`. */
  taken(publisher: string, page: { readonly first: number; readonly after: string | null }): Promise<SeatPage>;
}

const MOST = 1000;
const NEWEST = { sort: 'since', desc: true } as const;

const expected = async (work: Promise<unknown>, problem: typeof Conflict | typeof Stale): Promise<boolean> => {
  try {
    await work;
    return true;
  } catch (error) {
    if (error instanceof problem) return false;
    throw error;
  }
};

async function* everyOf<T>(page: (after: string | null) => Promise<Page<T>>): AsyncGenerator<T> {
  let after: string | null = null;
  do {
    const { items, next }: Page<T> = await page(after);
    yield* items;
    after = next;
  } while (after !== null);
}

export const openProjectStore = async (store: Pick<Store, 'collection'>): Promise<ProjectStore> => {
  const rooms = await store.collection(ROOMS);
  const seats = await store.collection(SEATS);
  const plans = await store.collection(PLANS);
  const find = async (where: SeatWhere) => (await seats.find({ where, sort: 'sentAt', limit: MOST })).items;
  return {
    addPlan: async (plan) => {
      await expected(plans.insert(plan), Conflict);
    },
    plans: async () => (await plans.find({ limit: MOST })).items,
    dropPlan: async (id) => {
      const plan = await plans.get(id);
      if (plan) await expected(plans.remove(plan), Stale);
    },

    room: (id) => rooms.get(id),
    addRoom: async (room, actor) => {
      await expected(
        rooms.insert(room, { type: 'project.started', actor, data: { publisher: room.publisher } }),
        Conflict,
      );
    },

    everyRoom: () => everyOf((after) => rooms.find({ limit: MOST, after })),
    everySeat: () => everyOf((after) => seats.find({ limit: MOST, after })),

    seat: (id) => seats.get(id),
    addSeat: (seat, actor) => {
      const type = seat.initiator ? 'project.joined' : 'project.invited';
      return expected(
        seats.insert(seat, { type, actor, data: { project: seat.project, publisher: seat.publisher } }),
        Conflict,
      );
    },
    saveSeat: async (seat, type, actor) => {
      try {
        return await seats.put(seat, {
          type,
          actor,
          data: { project: seat.project, publisher: seat.publisher, state: seat.state },
        });
      } catch (error) {
        if (error instanceof Stale) return null;
        throw error;
      }
    },
    claimed: async (project, publisher) => (await find({ claim: claimOf(project, publisher) }))[0] ?? null,
    seatsOf: async (project) => (await find({ project })).toSorted((a, b) => Number(b.initiator) - Number(a.initiator)),
    openSeats: async (publishers, now) => {
      if (publishers.length === 0) return [];
      const where = { publisher: { in: publishers }, state: 'OPEN', expiresAt: { gt: now } } as const;
      return (await seats.find({ where, sort: 'sentAt', desc: true, limit: MOST })).items;
    },
    taken: async (publisher, { first, after }) => {
      const page = await seats
        .find({ where: { publisher, state: 'ACCEPTED' }, ...NEWEST, limit: first, after })
        .catch((error: unknown) => {
          throw after !== null && error instanceof Invalid ? new UnknownCursor() : error;
        });
      return {
        seats: page.items.map((seat) => ({ seat, cursor: seats.cursorOf(seat, NEWEST) })),
        more: page.next !== null,
      };
    },
  };
};
