import { fail, ok, type Result } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import { mayRemove } from './accounts-policy.ts';
import { changedMeanwhile, noSuchUser, notAllowed } from './accounts-problems.ts';
import { listed, type ListedUser } from './list-users.ts';
import type { TokenStore } from './token-store.ts';
import { foldEmail } from './user.ts';
import type { UserStore } from './user-store.ts';

interface Deps {
  readonly users: Pick<UserStore, 'byEmail' | 'remove'>;
  readonly tokens: Pick<TokenStore, 'of' | 'remove'>;
}

/** Removes someone with everything that lets them in. What they published stays: it is the municipality's. */
export const createRemoveUser =
  ({ users, tokens }: Deps) =>
  async (viewer: Viewer, email: string): Promise<Result<ListedUser>> => {
    const user = await users.byEmail(foldEmail(email));
    if (viewer.kind === 'guest' || !mayRemove(viewer, user?.id ?? '')) return fail(notAllowed);
    if (user === null) return fail(noSuchUser);
    // The user first: without one, sessions, links and tokens are worth nothing, also if we stop half-way.
    if (!(await users.remove(user, { type: 'user.removed', actor: viewer.userId }))) return fail(changedMeanwhile);
    for (const token of await tokens.of(user.id)) {
      await tokens.remove(token, { type: 'token.revoked', actor: viewer.userId });
    }
    return ok(listed(user));
  };
