import type { Doc } from '../ports/storage.ts';

const MINUTE = 60_000;
/** A session ends after 8 hours without use and after 7 days whatever happens. */
const IDLE_MS = 8 * 60 * MINUTE;
export const ABSOLUTE_MS = 7 * 24 * 60 * MINUTE;
/** Use is written down at most this often, so that reading pages does not become writing. */
const TOUCH_EVERY_MS = MINUTE;
/** For this long after signing in by link someone may set a new password without the old one. */
const FRESH_LINK_MS = 30 * MINUTE;

/** A signed-in browser. The id is the hash of the secret in its cookie. */
export interface Session extends Doc {
  readonly userId: string;
  /** The user's `sessionGeneration` at sign-in. */
  readonly generation: number;
  readonly by: 'password' | 'link';
  readonly startedAt: string;
  readonly seenAt: string;
  readonly expiresAt: string;
}

/** When a session that began and was last seen at these times ends. */
export const expiryOf = (startedAt: Date, seenAt: Date): Date =>
  new Date(Math.min(seenAt.getTime() + IDLE_MS, startedAt.getTime() + ABSOLUTE_MS));

/** True when the use of a session should be written down. */
export const isDueForTouch = (session: Session, now: Date): boolean =>
  now.getTime() - Date.parse(session.seenAt) >= TOUCH_EVERY_MS;

/** The session as used now. */
export const touched = (session: Session, now: Date): Session => ({
  ...session,
  seenAt: now.toISOString(),
  expiresAt: expiryOf(new Date(session.startedAt), now).toISOString(),
});

/** True shortly after signing in by link: that person has just proved to own the mailbox. */
export const cameByLinkJustNow = (session: Session, now: Date): boolean =>
  session.by === 'link' && Math.abs(now.getTime() - Date.parse(session.startedAt)) <= FRESH_LINK_MS;
