import { fail, ok, type Result } from '../platform/result.ts';
import type { SignedIn } from '../platform/viewer.ts';
import { busy, invalid, tooManyAttempts, wrongCredentials } from './accounts-problems.ts';
import type { AttemptGuard } from './attempt-guard.ts';
import { BUSY, type PasswordHashing } from './password-hashing.ts';
import { viewerOf } from './recognise-viewer.ts';
import type { NewSession, SessionStore } from './session-store.ts';
import { foldEmail, isEmail, type User } from './user.ts';
import type { UserStore } from './user-store.ts';

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  /** Network address of the person, as far as the hub can trust it. */
  readonly address: string;
  /** The session that this browser had: it ends, so that nobody can plant one beforehand. */
  readonly previousSession: string | null;
}

/** Who signed in, and the session whose token goes into the cookie. */
export interface SignInOutcome {
  readonly viewer: SignedIn;
  readonly session: NewSession;
}

interface Deps {
  readonly users: Pick<UserStore, 'byEmail' | 'save'>;
  readonly sessions: Pick<SessionStore, 'begin' | 'end'>;
  readonly hashing: PasswordHashing;
  readonly guard: AttemptGuard;
}

/** Begins a session and ends the one before it. */
export const beginSession = async (
  sessions: Pick<SessionStore, 'begin' | 'end'>,
  user: User,
  by: 'password' | 'link',
  previousSession: string | null,
): Promise<SignInOutcome> => {
  const session = await sessions.begin(user, by);
  if (previousSession !== null) await sessions.end(previousSession);
  return { viewer: viewerOf(user, 'write'), session };
};

const rehash = async ({ users, hashing }: Pick<Deps, 'users' | 'hashing'>, user: User, password: string) => {
  if (user.passwordHash === null || !hashing.isOutdated(user.passwordHash)) return;
  const passwordHash = await hashing.hash(password);
  // Another sign-in will do it when this one cannot.
  if (passwordHash !== BUSY) await users.save({ ...user, passwordHash }, { type: 'password.rehashed', actor: user.id });
};

/**
 * Signs in with a password. The attempt is counted before it is judged, so a hundred at once count as a hundred, and an
 * unknown address gets the same answer after the same work.
 */
export const createSignIn =
  ({ users, sessions, hashing, guard }: Deps) =>
  async ({ email, password, address, previousSession }: SignInInput): Promise<Result<SignInOutcome>> => {
    const account = foldEmail(email);
    if (!isEmail(account)) return fail(invalid('email', 'no-email'));
    const source = { account, address };
    const wait = await guard.begin(source);
    if (wait > 0) return fail(tooManyAttempts(wait));

    const user = await users.byEmail(account);
    const right = await hashing.verify(user?.passwordHash ?? null, password);
    if (right === BUSY) {
      await guard.takeBack(source);
      return fail(busy);
    }
    if (!right || user === null) return fail(wrongCredentials);

    await guard.succeeded(source);
    await rehash({ users, hashing }, user, password);
    return ok(await beginSession(sessions, user, 'password', previousSession));
  };
