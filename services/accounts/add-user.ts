import { newId } from '../platform/ids.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import type { SignedIn, Viewer } from '../platform/viewer.ts';
import type { StoredEvent } from '../ports/storage.ts';
import { mayActForOthers, mayAdmit } from './accounts-policy.ts';
import { busy, changedMeanwhile, notAllowed } from './accounts-problems.ts';
import { readAdmission, type AddUserInput, type Admission, type KnownMunicipalities } from './admission.ts';
import { listed, type ListedUser } from './list-users.ts';
import { linkForNewUser } from './make-sign-in-link.ts';
import { BUSY, type PasswordHashing } from './password-hashing.ts';
import type { SignInLinkStore } from './sign-in-link-store.ts';
import { asHubAdministrator, withPassword, withRole, type User } from './user.ts';
import type { UserStore } from './user-store.ts';

export interface AddUserOutcome {
  readonly user: ListedUser;
  readonly outcome: 'added' | 'changed' | 'unchanged';
  /** For the operator, about someone without a password: an address that signs in once, within seven days. */
  readonly signInLink: string | null;
}

interface Deps {
  readonly users: Pick<UserStore, 'byEmail' | 'add' | 'save'>;
  readonly links: Pick<SignInLinkStore, 'make'>;
  readonly hashing: Pick<PasswordHashing, 'hash'>;
  readonly municipalities: KnownMunicipalities;
  readonly baseUrl: () => string;
}

const nobodyYet = ({ email, name }: Admission): User => ({
  id: newId('user'),
  version: 0,
  email,
  name,
  memberships: [],
  hubAdministrator: false,
  passwordHash: null,
  sessionGeneration: 1,
  credentialGeneration: 1,
});

const admit = (user: User, { name, membership }: Admission, passwordHash: string | null): User => {
  const named = { ...user, name };
  const placed = membership === null ? asHubAdministrator(named) : withRole(named, membership);
  return passwordHash === null ? placed : withPassword(placed, passwordHash);
};

const whatChanged = (before: User, after: User): string | null => {
  if (before.memberships !== after.memberships || before.hubAdministrator !== after.hubAdministrator)
    return 'role.changed';
  if (before.passwordHash !== after.passwordHash) return 'password.changed';
  return before.name === after.name ? null : 'user.renamed';
};

const eventOf = (type: string, viewer: SignedIn, { membership }: Admission): StoredEvent => ({
  type,
  actor: viewer.userId,
  data: membership === null ? { hubAdministrator: true } : { ...membership },
});

/**
 * Adds a user, or gives an existing one (known by e-mail address) this place, name and password too. Doing it twice
 * changes nothing.
 */
export const createAddUser =
  ({ users, links, hashing, municipalities, baseUrl }: Deps) =>
  async (viewer: Viewer, input: AddUserInput): Promise<Result<AddUserOutcome>> => {
    const admission = readAdmission(input, municipalities);
    if (!admission.ok) return admission;
    const { email, password } = admission.value;
    const existing = await users.byEmail(email);
    if (viewer.kind === 'guest' || !mayAdmit(viewer, existing?.id ?? null)) return fail(notAllowed);
    if (password !== null && !mayActForOthers(viewer)) return fail(notAllowed);

    const passwordHash = password === null ? null : await hashing.hash(password);
    if (passwordHash === BUSY) return fail(busy);
    const before = existing ?? nobodyYet(admission.value);
    const after = admit(before, admission.value, passwordHash);
    const change = existing ? whatChanged(existing, after) : 'user.added';
    const event = eventOf(change ?? '', viewer, admission.value);
    const saved = change === null ? after : await (existing ? users.save(after, event) : users.add(after, event));
    if (saved === null) return fail(changedMeanwhile);

    const needsLink = saved.passwordHash === null && mayActForOthers(viewer);
    return ok({
      user: listed(saved),
      outcome: existing ? (change === null ? 'unchanged' : 'changed') : 'added',
      signInLink: needsLink ? await linkForNewUser({ links, baseUrl }, saved) : null,
    });
  };
