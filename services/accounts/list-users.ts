import { fail, ok, type Result } from '../platform/result.ts';
import type { Membership, Viewer } from '../platform/viewer.ts';
import { maySeeEveryone } from './accounts-policy.ts';
import { notAllowed } from './accounts-problems.ts';
import type { User } from './user.ts';
import type { UserStore } from './user-store.ts';

/** What is shown of a user. */
export interface ListedUser {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
  readonly hubAdministrator: boolean;
  readonly hasPassword: boolean;
}

/** A user without the secrets. */
export const listed = ({ id, email, name, memberships, hubAdministrator, passwordHash }: User): ListedUser => ({
  id,
  email,
  name,
  memberships,
  hubAdministrator,
  hasPassword: passwordHash !== null,
});

/** Everyone who can sign in, in the order of addresses. */
export const createListUsers =
  ({ users }: { readonly users: Pick<UserStore, 'all'> }) =>
  async (viewer: Viewer): Promise<Result<readonly ListedUser[]>> =>
    maySeeEveryone(viewer) ? ok((await users.all()).map(listed)) : fail(notAllowed);
