import { operator, type SignedIn, type Viewer } from '../platform/viewer.ts';

const runsTheHub = (viewer: Viewer): viewer is SignedIn => viewer.kind === 'user' && viewer.hubAdministrator;

const changesTheHub = (viewer: Viewer): viewer is SignedIn => runsTheHub(viewer) && viewer.scope === 'write';

/** Who may see everybody. */
export const maySeeEveryone = (viewer: Viewer): boolean => runsTheHub(viewer);

/** Who may add someone, or give `userId` another place. Nobody may change their own. */
export const mayAdmit = (viewer: Viewer, userId: string | null): boolean =>
  changesTheHub(viewer) && viewer.userId !== userId;

/** Who may remove an account. Nobody their own, so that the last administrator stays. */
export const mayRemove = (viewer: Viewer, userId: string): boolean => changesTheHub(viewer) && viewer.userId !== userId;

/** Links, tokens and passwords let one act as somebody else: only the operator, from the shell, makes them. */
export const mayActForOthers = (viewer: Viewer): boolean => viewer === operator;
