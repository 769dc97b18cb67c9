import { fail, ok, type Result } from '../platform/result.ts';
import { linkIsOver, tooManyAttempts } from './accounts-problems.ts';
import type { AttemptGuard } from './attempt-guard.ts';
import type { SessionStore } from './session-store.ts';
import { beginSession, type SignInOutcome } from './sign-in.ts';
import type { SignInLinkStore } from './sign-in-link-store.ts';
import type { UserStore } from './user-store.ts';

interface Deps {
  readonly users: Pick<UserStore, 'byId'>;
  readonly links: Pick<SignInLinkStore, 'take'>;
  readonly sessions: Pick<SessionStore, 'begin' | 'end'>;
  readonly guard: AttemptGuard;
}

export interface SignInWithLinkInput {
  readonly token: string;
  readonly address: string;
  readonly previousSession: string | null;
}

/** Signs in with a link that works once. A link that is unknown, over, used or withdrawn gets one and the same answer. */
export const createSignInWithLink =
  ({ users, links, sessions, guard }: Deps) =>
  async ({ token, address, previousSession }: SignInWithLinkInput): Promise<Result<SignInOutcome>> => {
    const source = { account: `link from ${address}`, address };
    const wait = await guard.begin(source);
    if (wait > 0) return fail(tooManyAttempts(wait));

    const link = await links.take(token);
    const user = link && (await users.byId(link.userId));
    if (!link || !user || user.credentialGeneration !== link.generation) return fail(linkIsOver);

    await guard.succeeded(source);
    return ok(await beginSession(sessions, user, 'link', previousSession));
  };
