import { fail, ok, type Result } from '../platform/result.ts';
import type { SignedIn, Viewer } from '../platform/viewer.ts';
import { notSignedIn, readOnlyToken } from './alerts-problems.ts';

/** Everybody who is signed in keeps searches, their own only; a key that may only read changes nothing. */
export const mayKeepSearches = (viewer: Viewer): Result<SignedIn> => {
  if (viewer.kind === 'guest') return fail(notSignedIn());
  return viewer.scope === 'write' ? ok(viewer) : fail(readOnlyToken());
};
