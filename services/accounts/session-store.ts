import type { Clock } from '../platform/clock.ts';
import { define, Stale, type Store } from '../ports/storage.ts';
import { hashSecret, looksLikeSecret, newSecret } from './secret.ts';
import { ABSOLUTE_MS, expiryOf, isDueForTouch, touched, type Session } from './session.ts';
import type { User } from './user.ts';

/** A session just begun: the only moment at which its secret is known. */
export interface NewSession {
  readonly token: string;
  /** ISO time after which it ends in any case. */
  readonly endsAt: string;
}

/** Sessions in the words of this domain. Tokens are secrets; only their hashes are stored. */
export interface SessionStore {
  begin(user: User, by: Session['by']): Promise<NewSession>;
  /** Null when unknown or over. Says nothing yet about the user. */
  byToken(token: string): Promise<Session | null>;
  /** Writes down that the session is in use, at most once a minute. */
  touch(session: Session): Promise<void>;
  end(token: string): Promise<void>;
}

const SESSIONS = define<Session>()({ name: 'sessions', fields: ['expiresAt'], expires: 'expiresAt', feed: false });

export const openSessionStore = async (store: Store, clock: Clock): Promise<SessionStore> => {
  const sessions = await store.collection(SESSIONS);
  const byToken = async (token: string): Promise<Session | null> =>
    looksLikeSecret(token) ? sessions.get(hashSecret(token)) : null;

  return {
    byToken,
    begin: async (user, by) => {
      const token = newSecret();
      const now = clock.now();
      const at = now.toISOString();
      await sessions.insert({
        id: hashSecret(token),
        userId: user.id,
        generation: user.sessionGeneration,
        by,
        startedAt: at,
        seenAt: at,
        expiresAt: expiryOf(now, now).toISOString(),
      });
      return { token, endsAt: new Date(now.getTime() + ABSOLUTE_MS).toISOString() };
    },
    touch: async (session) => {
      if (!isDueForTouch(session, clock.now())) return;
      // A full disk or another request that was first must not keep someone from reading on.
      await sessions.put(touched(session, clock.now())).catch(() => undefined);
    },
    end: async (token) => {
      const session = await byToken(token);
      if (session === null) return;
      await sessions.remove(session).catch(async (error: unknown) => {
        if (!(error instanceof Stale)) throw error;
        // Somebody touched it between our read and our removal.
        const newer = await sessions.get(session.id);
        if (newer) await sessions.remove(newer);
      });
    },
  };
};
