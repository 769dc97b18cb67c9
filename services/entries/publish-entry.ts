import { isoNow, type Clock } from '../platform/clock.ts';
import type { Viewer } from '../platform/viewer.ts';
import { entryToChange, storeChange, TO_PUBLISH } from './change-entry.ts';
import { isPublic } from './copies.ts';
import { publish } from './entry-changes.ts';
import type { EntryResult, EntryVersionInput } from './entry-result.ts';
import type { EntryStore } from './entry-store.ts';

interface Deps {
  readonly entries: Pick<EntryStore, 'byId' | 'keepVersion' | 'save'>;
  readonly clock: Clock;
}

/** Makes the working copy public. The version that it replaces is kept for ever before it makes way. */
export const createPublishEntry =
  ({ entries, clock }: Deps) =>
  async (viewer: Viewer, input: EntryVersionInput): Promise<EntryResult> => {
    const found = await entryToChange(entries, viewer, input, TO_PUBLISH);
    if (!found.ok) return found;
    const published = publish(found.value, isoNow(clock));
    if (!published.ok) return published;
    if (isPublic(found.value)) await entries.keepVersion(found.value);
    return storeChange(entries, published.value, 'entry.published', found.actor);
  };
