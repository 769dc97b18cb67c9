import { ROLES, type Membership, type Role } from '../platform/viewer.ts';
import type { Doc } from '../ports/storage.ts';

/** Someone who can sign in. */
export interface User extends Doc {
  /** Folded (see `foldEmail`); no two users share one. */
  readonly email: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
  readonly hubAdministrator: boolean;
  /** An argon2id string; null while the user signs in by link only. */
  readonly passwordHash: string | null;
  /** A session counts only while it carries this number: raising it ends all sessions at once, in every process. */
  readonly sessionGeneration: number;
  /** The same for API tokens and sign-in links that are still under way. */
  readonly credentialGeneration: number;
}

const LONGEST_EMAIL = 254;
const LONGEST_NAME = 120;

// Plain ASCII on purpose: look-alike letters and line ends in an address are how mail goes to someone else.
const LOCAL_PART = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/;
const LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** The form in which addresses are compared and stored: without outer blanks, in lower case. */
export const foldEmail = (email: string): string => email.trim().normalize('NFC').toLowerCase();

/** True when a folded text can be an e-mail address. */
export const isEmail = (folded: string): boolean => {
  const [local, domain, ...rest] = folded.length <= LONGEST_EMAIL ? folded.split('@') : [];
  if (local === undefined || domain === undefined || rest.length > 0) return false;
  const labels = domain.split('.');
  return LOCAL_PART.test(local) && labels.length >= 2 && labels.every((label) => LABEL.test(label));
};

/** A name on one line, without control or invisible direction characters; null when nothing or too much is left. */
export const cleanName = (name: string): string | null => {
  const cleaned = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return cleaned.length > 0 && cleaned.length <= LONGEST_NAME ? cleaned : null;
};

/** The role held in `publisher`, or null. */
const roleIn = (user: Pick<User, 'memberships'>, publisher: string): Role | null =>
  user.memberships.find((membership) => membership.publisher === publisher)?.role ?? null;

/** The user with all sessions ended. */
const signedOut = (user: User): User => ({ ...user, sessionGeneration: user.sessionGeneration + 1 });

/** The user with all sessions, tokens and links ended. */
const withoutCredentials = (user: User): User => ({
  ...signedOut(user),
  credentialGeneration: user.credentialGeneration + 1,
});

/** Another password: whoever came in with the old one is out. */
export const withPassword = (user: User, passwordHash: string): User => withoutCredentials({ ...user, passwordHash });

/** Another role in a publisher: sessions begin anew, and with a lower role tokens and links end too. */
export const withRole = (user: User, added: Membership): User => {
  const held = roleIn(user, added.publisher);
  if (held === added.role) return user;
  const memberships = [...user.memberships.filter(({ publisher }) => publisher !== added.publisher), added];
  const lowered = held !== null && ROLES.indexOf(added.role) < ROLES.indexOf(held);
  return (lowered ? withoutCredentials : signedOut)({ ...user, memberships });
};

/** Administrator of the hub from now on. */
export const asHubAdministrator = (user: User): User =>
  user.hubAdministrator ? user : signedOut({ ...user, hubAdministrator: true });
