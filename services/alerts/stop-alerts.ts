import { isoNow, type Clock } from '../platform/clock.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import { unknownCode } from './alerts-problems.ts';
import type { DigestStore } from './digest-store.ts';
import type { SavedSearchStore } from './saved-search-store.ts';
import { withAlert, type SavedSearch } from './saved-search.ts';
import { fitsCode, idInCode } from './stop-code.ts';

interface Deps {
  readonly searches: Pick<SavedSearchStore, 'byId' | 'ofOwner' | 'change'>;
  readonly digests: Pick<DigestStore, 'byId'>;
  readonly clock: Clock;
}

/** A saved search whose mail a code can stop. */
export interface StoppableAlert {
  readonly name: string;
  /** False when its mail was stopped before. */
  readonly active: boolean;
}

/** Stopping mail by the code in a letter: the code is enough, whoever holds it need not be signed in. */
export const createStopAlerts = ({ searches, digests, clock }: Deps) => {
  /** The searches that a code is for; null for a code that is none of ours, or of a search that is gone. */
  const searchesOf = async (code: string): Promise<readonly SavedSearch[] | null> => {
    const id = idInCode(code);
    if (id === null) return null;
    const search = await searches.byId(id);
    if (search) return fitsCode(code, search) ? [search] : null;
    const digest = await digests.byId(id);
    if (!digest || !fitsCode(code, digest)) return null;
    const found = await Promise.all(digest.parts.map((part) => searches.ofOwner(digest.owner, part.search)));
    return found.filter((one) => one !== null);
  };

  return {
    alertsToStop: async (code: string): Promise<readonly StoppableAlert[] | null> =>
      (await searchesOf(code))?.map(({ name, alert }) => ({ name, active: alert !== 'NONE' })) ?? null,
    stopAlerts: async (code: string): Promise<Result<null>> => {
      const found = await searchesOf(code);
      if (!found) return fail(unknownCode());
      for (const { id } of found) await searches.change(id, (search) => withAlert(search, 'NONE', isoNow(clock)));
      return ok(null);
    },
  };
};
