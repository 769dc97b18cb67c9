import type { SignedIn } from '../platform/viewer.ts';
import type { SessionStore } from './session-store.ts';
import type { TokenStore } from './token-store.ts';
import type { User } from './user.ts';
import type { UserStore } from './user-store.ts';

interface Deps {
  readonly users: Pick<UserStore, 'byId'>;
  readonly sessions: Pick<SessionStore, 'byToken' | 'touch'>;
  readonly tokens: Pick<TokenStore, 'bySecret'>;
}

/** The user as everyone else in the hub knows them: roles as they are at this moment. */
export const viewerOf = (user: User, scope: SignedIn['scope']): SignedIn => ({
  kind: 'user',
  userId: user.id,
  name: user.name,
  memberships: user.memberships,
  hubAdministrator: user.hubAdministrator,
  scope,
});

/** Who holds this session; null when it is unknown, over or ended. */
export const createViewerOfSession =
  ({ users, sessions }: Pick<Deps, 'users' | 'sessions'>) =>
  async (token: string): Promise<SignedIn | null> => {
    const session = await sessions.byToken(token);
    const user = session && (await users.byId(session.userId));
    if (!session || !user || user.sessionGeneration !== session.generation) return null;
    await sessions.touch(session);
    return viewerOf(user, 'write');
  };

/** Who holds this API token; null when it is unknown or revoked. */
export const createViewerOfToken =
  ({ users, tokens }: Pick<Deps, 'users' | 'tokens'>) =>
  async (secret: string): Promise<SignedIn | null> => {
    const token = await tokens.bySecret(secret);
    const user = token && (await users.byId(token.userId));
    if (!token || !user || user.credentialGeneration !== token.generation) return null;
    return viewerOf(user, token.scope);
  };
