import type { Problem } from '../platform/problem.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import { ROLES, type Membership, type Role } from '../platform/viewer.ts';
import { invalid } from './accounts-problems.ts';
import { checkNewPassword, wordsAbout } from './password.ts';
import { cleanName, foldEmail, isEmail } from './user.ts';

/** As a person types it in the shell. */
export interface AddUserInput {
  readonly email: string;
  readonly name: string;
  /** Code of a municipality, and the role there; both absent for a hub administrator. */
  readonly municipality?: string | undefined;
  readonly role?: string | undefined;
  readonly hubAdministrator?: boolean | undefined;
  readonly password?: string | undefined;
}

/** The same, found to be in order. */
export interface Admission {
  readonly email: string;
  readonly name: string;
  /** Null: an administrator of the hub. */
  readonly membership: Membership | null;
  readonly password: string | null;
}

export interface KnownMunicipalities {
  exists(code: string): boolean;
}

const isRole = (text: string | undefined): text is Role => ROLES.some((role) => role === text);

const membershipProblems = (input: AddUserInput, municipalities: KnownMunicipalities): readonly Problem[] => {
  const { municipality, role } = input;
  if (input.hubAdministrator) {
    return municipality || role ? [invalid('hubAdministrator', 'hub-or-municipality')] : [];
  }
  const problems: Problem[] = [];
  if (!municipality) problems.push(invalid('municipality', 'no-municipality'));
  else if (!municipalities.exists(municipality)) problems.push(invalid('municipality', 'unknown-municipality'));
  if (!isRole(role)) problems.push(invalid('role', 'no-role', { roles: ROLES.join(', ') }));
  return problems;
};

/** Looks at every field and names each that is wrong, all at once. */
export const readAdmission = (input: AddUserInput, municipalities: KnownMunicipalities): Result<Admission> => {
  const email = foldEmail(input.email);
  const name = cleanName(input.name);
  const password = input.password ?? null;
  const problems = [
    ...(isEmail(email) ? [] : [invalid('email', 'no-email')]),
    ...(name === null ? [invalid('name', 'no-name')] : []),
    ...membershipProblems(input, municipalities),
  ];
  const weak =
    password === null ? null : checkNewPassword(password, wordsAbout(input.name, email), ['input', 'password']);
  if (weak) problems.push(weak);
  if (problems.length > 0 || name === null) return fail(...problems);
  const { municipality, role } = input;
  const membership = municipality && isRole(role) ? { publisher: municipality, role } : null;
  return ok({ email, name, membership, password });
};
