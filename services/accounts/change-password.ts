import type { Clock } from '../platform/clock.ts';
import { fail, ok, type Failure, type Result } from '../platform/result.ts';
import { busy, changedMeanwhile, invalid, notSignedIn, tooManyAttempts } from './accounts-problems.ts';
import type { AttemptGuard } from './attempt-guard.ts';
import { BUSY, type PasswordHashing } from './password-hashing.ts';
import { checkNewPassword, wordsAbout } from './password.ts';
import { cameByLinkJustNow, type Session } from './session.ts';
import type { SessionStore } from './session-store.ts';
import { beginSession, type SignInOutcome } from './sign-in.ts';
import { withPassword, type User } from './user.ts';
import type { UserStore } from './user-store.ts';

export interface ChangePasswordInput {
  /** An API token cannot change a password: only a session can. */
  readonly sessionToken: string | null;
  readonly currentPassword: string | null;
  readonly newPassword: string;
  readonly address: string;
}

interface Deps {
  readonly users: Pick<UserStore, 'byId' | 'save'>;
  readonly sessions: Pick<SessionStore, 'byToken' | 'begin' | 'end'>;
  readonly hashing: PasswordHashing;
  readonly guard: AttemptGuard;
  readonly clock: Clock;
}

const proveIdentity = async (
  { hashing, guard, clock }: Deps,
  { user, session, input }: { readonly user: User; readonly session: Session; readonly input: ChangePasswordInput },
): Promise<Failure | null> => {
  if (user.passwordHash === null || cameByLinkJustNow(session, clock.now())) return null;
  const source = { account: user.email, address: input.address };
  const wait = await guard.begin(source);
  if (wait > 0) return fail(tooManyAttempts(wait));
  const right = await hashing.verify(user.passwordHash, input.currentPassword ?? '');
  if (right === true) {
    await guard.succeeded(source);
    return null;
  }
  if (right === BUSY) await guard.takeBack(source);
  return fail(right === BUSY ? busy : invalid('currentPassword', 'wrong-current-password'));
};

/**
 * Sets a new password for who holds this session, ends every other session, token and link, and gives a fresh session.
 * The current password is asked for, unless there is none or this session just began with a link.
 */
export const createChangePassword =
  (deps: Deps) =>
  async (input: ChangePasswordInput): Promise<Result<SignInOutcome>> => {
    const session = input.sessionToken === null ? null : await deps.sessions.byToken(input.sessionToken);
    const user = session && (await deps.users.byId(session.userId));
    if (!session || !user || user.sessionGeneration !== session.generation) return fail(notSignedIn);
    const refused = checkNewPassword(input.newPassword, wordsAbout(user.name, user.email), ['input', 'newPassword']);
    if (refused) return fail(refused);
    const notThem = await proveIdentity(deps, { user, session, input });
    if (notThem) return notThem;

    const passwordHash = await deps.hashing.hash(input.newPassword);
    if (passwordHash === BUSY) return fail(busy);
    const saved = await deps.users.save(withPassword(user, passwordHash), { type: 'password.changed', actor: user.id });
    if (saved === null) return fail(changedMeanwhile);
    return ok(await beginSession(deps.sessions, saved, 'password', input.sessionToken));
  };
