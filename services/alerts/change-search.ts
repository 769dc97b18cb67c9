import { isoNow, type Clock } from '../platform/clock.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import { mayKeepSearches } from './alerts-policy.ts';
import { noSuchSearch } from './alerts-problems.ts';
import type { FindingStore } from './finding-store.ts';
import type { SavedSearchStore } from './saved-search-store.ts';
import { checkedName, withAlert, type AlertPeriod, type Language, type SavedSearch } from './saved-search.ts';

export interface ChangeSearchInput {
  readonly id: string;
  /** What is not given stays. */
  readonly name?: string | null | undefined;
  readonly alert?: AlertPeriod | null | undefined;
  readonly language: Language;
}

interface Deps {
  readonly searches: Pick<SavedSearchStore, 'ofOwner' | 'change' | 'remove'>;
  readonly findings: Pick<FindingStore, 'withoutSearch'>;
  readonly clock: Clock;
}

/** Gives one's own search another name or period. */
export const createChangeSearch =
  ({ searches, clock }: Pick<Deps, 'searches' | 'clock'>) =>
  async (viewer: Viewer, { id, name, alert, language }: ChangeSearchInput): Promise<Result<SavedSearch>> => {
    const person = mayKeepSearches(viewer);
    if (!person.ok) return person;
    const kept = await searches.ofOwner(person.value.userId, id);
    if (!kept) return fail(noSuchSearch());
    const newName = checkedName(name ?? kept.name);
    if (!newName.ok) return newName;
    const changed = await searches.change(id, (search) => ({
      ...withAlert(search, alert ?? search.alert, isoNow(clock)),
      name: newName.value,
      language,
    }));
    return changed ? ok(changed) : fail(noSuchSearch());
  };

/** Removes one's own search; what it found is found no more. */
export const createRemoveSearch =
  ({ searches, findings }: Pick<Deps, 'searches' | 'findings'>) =>
  async (viewer: Viewer, id: string): Promise<Result<null>> => {
    const person = mayKeepSearches(viewer);
    if (!person.ok) return person;
    const kept = await searches.ofOwner(person.value.userId, id);
    if (!kept) return fail(noSuchSearch());
    await searches.remove(kept);
    await findings.withoutSearch(kept.owner, id);
    return ok(null);
  };
