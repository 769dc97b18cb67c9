import type { Clock } from '../platform/clock.ts';
import { isoNow } from '../platform/clock.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import { mayActForOthers } from './accounts-policy.ts';
import { invalid, noSuchToken, noSuchUser, notAllowed } from './accounts-problems.ts';
import { TOKEN_SCOPES, type ApiToken, type TokenScope, type TokenStore } from './token-store.ts';
import { cleanName, foldEmail, type User } from './user.ts';
import type { UserStore } from './user-store.ts';

export interface AddTokenInput {
  readonly email: string;
  readonly scope: string;
  readonly name?: string | undefined;
}

/** What is shown of a token: never its secret. */
export interface ListedToken {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly scope: TokenScope;
  readonly createdAt: string;
  /** False once its user's password changed or role was lowered. */
  readonly works: boolean;
}

interface Deps {
  readonly users: Pick<UserStore, 'byEmail' | 'all'>;
  readonly tokens: Pick<TokenStore, 'make' | 'of' | 'byId' | 'remove'>;
  readonly clock: Clock;
}

const isScope = (text: string): text is TokenScope => TOKEN_SCOPES.some((scope) => scope === text);

const listed = (token: ApiToken, user: User): ListedToken => ({
  id: token.id,
  name: token.name,
  email: user.email,
  scope: token.scope,
  createdAt: token.createdAt,
  works: token.generation === user.credentialGeneration,
});

/** Makes a token for a user. Its secret is in this answer and nowhere else. */
export const createAddToken =
  ({ users, tokens, clock }: Deps) =>
  async (viewer: Viewer, input: AddTokenInput): Promise<Result<ListedToken & { readonly secret: string }>> => {
    if (viewer.kind === 'guest' || !mayActForOthers(viewer)) return fail(notAllowed);
    if (!isScope(input.scope)) return fail(invalid('scope', 'no-scope'));
    const user = await users.byEmail(foldEmail(input.email));
    if (user === null) return fail(noSuchUser);
    const name = cleanName(input.name ?? '') ?? '';
    const { token, secret } = await tokens.make(
      user,
      { name, scope: input.scope, createdAt: isoNow(clock) },
      { type: 'token.added', actor: viewer.userId, data: { user: user.id, scope: input.scope } },
    );
    return ok({ ...listed(token, user), secret });
  };

/** All tokens, by user. */
export const createListTokens =
  ({ users, tokens }: Deps) =>
  async (viewer: Viewer): Promise<Result<readonly ListedToken[]>> => {
    if (!mayActForOthers(viewer)) return fail(notAllowed);
    const everyone = await users.all();
    const each = await Promise.all(
      everyone.map(async (user) => (await tokens.of(user.id)).map((token) => listed(token, user))),
    );
    return ok(each.flat());
  };

/** Ends a token at once, in every process. */
export const createRevokeToken =
  ({ tokens }: Deps) =>
  async (viewer: Viewer, id: string): Promise<Result<null>> => {
    if (viewer.kind === 'guest' || !mayActForOthers(viewer)) return fail(notAllowed);
    const token = await tokens.byId(id);
    const gone = token !== null && (await tokens.remove(token, { type: 'token.revoked', actor: viewer.userId }));
    return gone ? ok(null) : fail(noSuchToken);
  };
