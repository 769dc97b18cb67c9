/** Roles within a publisher (a municipality, later a joint body), from least to most. */
export const ROLES = ['reader', 'editor', 'publisher', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** A person's place in one publisher. `publisher` is a code such as `GM0758`. */
export interface Membership {
  readonly publisher: string;
  readonly role: Role;
}

/** Who asks. Every use case takes one; only the gateway and the shell make one. */
export type Viewer = Guest | SignedIn;
export interface Guest {
  readonly kind: 'guest';
}
export interface SignedIn {
  readonly kind: 'user';
  readonly userId: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
  readonly hubAdministrator: boolean;
  /** `read` for a token that may not change anything. */
  readonly scope: 'read' | 'write';
}

export const guest: Guest = { kind: 'guest' };

/** The hub itself: seeding, imports from the shell by the operator. Holds every role everywhere. */
export const operator: SignedIn = {
  kind: 'user',
  userId: 'operator',
  name: 'operator',
  memberships: [],
  hubAdministrator: true,
  scope: 'write',
};

/** True when the viewer holds at least `role` in `publisher`, and may write if that role writes. */
export const hasRole = (viewer: Viewer, publisher: string, role: Role): boolean => {
  if (viewer.kind === 'guest') return false;
  if (role !== 'reader' && viewer.scope === 'read') return false;
  if (viewer === operator) return true;
  const held = viewer.memberships.find((membership) => membership.publisher === publisher);
  return held !== undefined && ROLES.indexOf(held.role) >= ROLES.indexOf(role);
};
