/** What resolvers are handed for each type of the schema: the domain's own shapes. Named in codegen.ts. */
import type { Municipality, Peer } from '../municipalities/index.ts';
import type { Problem } from '../platform/problem.ts';
import type { Membership, SignedIn } from '../platform/viewer.ts';

export type ProblemModel = Problem;
export type MunicipalityModel = Municipality;
export type PeerModel = Peer;
export type ViewerModel = SignedIn;
export type MembershipModel = Membership;
