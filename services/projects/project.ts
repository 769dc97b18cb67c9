import type { Answer } from '../chooser/index.ts';
import type { Doc } from '../ports/storage.ts';

/** The room of a joint project, under the id of its entry. Who sits in it is in its seats. */
export interface Room extends Doc {
  /** Code of the municipality that started it. */
  readonly publisher: string;
  /** Code of the collaboration form; null while it is open. */
  readonly form: string | null;
  readonly answers: readonly Answer[];
  readonly startedAt: string;
}

/** The days that an invitation can be answered. */
export const INVITATION_DAYS = 14;
const DAY_MS = 86_400_000;

export type SeatState = 'OPEN' | 'ACCEPTED' | 'DECLINED' | 'EXPIRED';

/** A place in a room: that of the municipality that started it, or of one that was invited. */
export interface Seat extends Doc {
  readonly project: string;
  /** Code of the municipality whose place it is. */
  readonly publisher: string;
  readonly initiator: boolean;
  /** Code of the municipality that invites. */
  readonly from: string;
  readonly message: string | null;
  /** As stored; an open one is EXPIRED once its time is over (see `seatState`). */
  readonly state: SeatState;
  /** What the invited municipality answered. */
  readonly answer: string | null;
  readonly sentAt: string;
  readonly expiresAt: string;
  /** From when it takes part; '' while it does not. */
  readonly since: string;
  /** Project and municipality while the place is open or taken: there is only one such place for each. */
  readonly claim: string | null;
  /** False when someone invited who may not speak for the municipality: it waits until the project is public. */
  readonly approved: boolean;
}

export const claimOf = (project: string, publisher: string): string => `${project}:${publisher}`;

export interface Founding {
  readonly project: string;
  readonly publisher: string;
  readonly now: string;
}

/** The place of the municipality that starts; its id is that of the project. */
export const initiatorSeat = ({ project, publisher, now }: Founding): Omit<Seat, 'version'> => ({
  id: project,
  project,
  publisher,
  initiator: true,
  from: publisher,
  message: null,
  state: 'ACCEPTED',
  answer: null,
  sentAt: now,
  expiresAt: now,
  since: now,
  claim: claimOf(project, publisher),
  approved: true,
});

export interface Inviting extends Founding {
  readonly id: string;
  readonly from: string;
  readonly message: string | null;
  readonly approved: boolean;
}

/** An open place for a municipality that is invited. */
export const openSeat = ({
  id,
  project,
  publisher,
  from,
  message,
  approved,
  now,
}: Inviting): Omit<Seat, 'version'> => ({
  id,
  project,
  publisher,
  initiator: false,
  from,
  message,
  state: 'OPEN',
  answer: null,
  sentAt: now,
  expiresAt: new Date(Date.parse(now) + INVITATION_DAYS * DAY_MS).toISOString(),
  since: '',
  claim: claimOf(project, publisher),
  approved,
});

/** The state of a place at this instant. */
export const seatState = (seat: Pick<Seat, 'state' | 'expiresAt'>, now: string): SeatState =>
  seat.state === 'OPEN' && seat.expiresAt <= now ? 'EXPIRED' : seat.state;

/** An open place after the invited municipality answered. */
export const answered = (seat: Seat, accept: boolean, answer: string | null, now: string): Seat => ({
  ...seat,
  state: accept ? 'ACCEPTED' : 'DECLINED',
  answer,
  since: accept ? now : '',
  claim: accept ? seat.claim : null,
});

/** A place whose time is over, so that the municipality can be invited again. */
export const lapsed = (seat: Seat): Seat => ({ ...seat, state: 'EXPIRED', claim: null });
