import type { Answer } from '../chooser/index.ts';
import type { EntryCopy } from '../entries/index.ts';
import { seatState, type Room, type Seat, type SeatState } from './project.ts';

/** A joint project as its viewer may see it. */
export interface Project {
  readonly id: string;
  readonly entry: EntryCopy;
  /** Code of the municipality that started it. */
  readonly publisher: string;
  /** Code of the collaboration form; null while it is open. */
  readonly form: string | null;
  readonly answers: readonly Answer[];
  /** Who takes part: the initiator first, then those that accepted. */
  readonly partners: readonly ProjectPartner[];
  readonly startedAt: string;
}

export interface ProjectPartner {
  /** Code of the municipality. */
  readonly publisher: string;
  readonly initiator: boolean;
  /** Instant from which it takes part. */
  readonly since: string;
}

/** An invitation as one of the two sides sees it. Codes name the municipalities. */
export interface Invitation {
  readonly id: string;
  readonly entry: EntryCopy;
  /** Who is invited. */
  readonly publisher: string;
  readonly from: string;
  readonly message: string | null;
  readonly state: SeatState;
  readonly answer: string | null;
  readonly sentAt: string;
  readonly expiresAt: string;
}

export const projectView = (room: Room, seats: readonly Seat[], entry: EntryCopy): Project => ({
  id: room.id,
  entry,
  publisher: room.publisher,
  form: room.form,
  answers: room.answers,
  startedAt: room.startedAt,
  partners: seats
    .filter((seat) => seat.state === 'ACCEPTED')
    .map(({ publisher, initiator, since }) => ({ publisher, initiator, since }))
    .toSorted((a, b) => Number(b.initiator) - Number(a.initiator) || (a.since < b.since ? -1 : 1)),
});

export const invitationView = (seat: Seat, entry: EntryCopy, now: string): Invitation => ({
  id: seat.id,
  entry,
  publisher: seat.publisher,
  from: seat.from,
  message: seat.message,
  state: seatState(seat, now),
  answer: seat.answer,
  sentAt: seat.sentAt,
  expiresAt: seat.expiresAt,
});
