import { ok, type Result } from '../platform/result.ts';
import type { SessionStore } from './session-store.ts';

/** Ends this session; nobody signed in is fine too. */
export const createSignOut =
  ({ sessions }: { readonly sessions: Pick<SessionStore, 'end'> }) =>
  async (sessionToken: string | null): Promise<Result<null>> => {
    if (sessionToken !== null) await sessions.end(sessionToken);
    return ok(null);
  };
