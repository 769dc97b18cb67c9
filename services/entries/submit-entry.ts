import { isoNow, type Clock } from '../platform/clock.ts';
import type { Viewer } from '../platform/viewer.ts';
import { entryToChange, storeChange, TO_EDIT } from './change-entry.ts';
import { submit } from './entry-changes.ts';
import type { EntryResult, EntryVersionInput } from './entry-result.ts';
import type { EntryStore } from './entry-store.ts';

interface Deps {
  readonly entries: Pick<EntryStore, 'byId' | 'save'>;
  readonly clock: Clock;
}

/** Asks a publisher to look at a draft. */
export const createSubmitEntry =
  ({ entries, clock }: Deps) =>
  async (viewer: Viewer, input: EntryVersionInput): Promise<EntryResult> => {
    const found = await entryToChange(entries, viewer, input, TO_EDIT);
    if (!found.ok) return found;
    const submitted = submit(found.value, isoNow(clock));
    if (!submitted.ok) return submitted;
    return storeChange(entries, submitted.value, 'entry.submitted', found.actor);
  };
