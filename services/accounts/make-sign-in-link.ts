import { fail, ok, type Result } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import { mayActForOthers } from './accounts-policy.ts';
import { noSuchUser, notAllowed } from './accounts-problems.ts';
import { signInAddress } from './link-letter.ts';
import { OPERATOR_LINK_MS, type SignInLinkStore } from './sign-in-link-store.ts';
import { foldEmail, type User } from './user.ts';
import type { UserStore } from './user-store.ts';

interface Deps {
  readonly users: Pick<UserStore, 'byEmail'>;
  readonly links: Pick<SignInLinkStore, 'make'>;
  readonly baseUrl: () => string;
}

/** The address with which this user signs in once, within seven days. */
export const linkForNewUser = async ({ links, baseUrl }: Omit<Deps, 'users'>, user: User): Promise<string> =>
  signInAddress(baseUrl(), await links.make(user, OPERATOR_LINK_MS), 'nl');

/** A one-time sign-in link for an existing user, shown to the operator. */
export const createMakeSignInLink =
  ({ users, ...deps }: Deps) =>
  async (viewer: Viewer, email: string): Promise<Result<string>> => {
    if (!mayActForOthers(viewer)) return fail(notAllowed);
    const user = await users.byEmail(foldEmail(email));
    return user === null ? fail(noSuchUser) : ok(await linkForNewUser(deps, user));
  };
