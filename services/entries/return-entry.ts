import { z } from 'zod';
import { isoNow, type Clock } from '../platform/clock.ts';
import type { Viewer } from '../platform/viewer.ts';
import { entryToChange, storeChange, TO_PUBLISH } from './change-entry.ts';
import { giveBack } from './entry-changes.ts';
import type { EntryResult, EntryVersionInput } from './entry-result.ts';
import type { EntryStore } from './entry-store.ts';
import { parseFields } from './field-problems.ts';
import { lines } from './input-fields.ts';

interface Deps {
  readonly entries: Pick<EntryStore, 'byId' | 'save'>;
  readonly clock: Clock;
}

export type ReturnEntryInput = EntryVersionInput & { readonly reason?: string | null | undefined };

const Reason = z.object({ reason: lines(2_000) });

/** Gives a reviewed entry back to its editors, with what must still be done. */
export const createReturnEntry =
  ({ entries, clock }: Deps) =>
  async (viewer: Viewer, input: ReturnEntryInput): Promise<EntryResult> => {
    const found = await entryToChange(entries, viewer, input, TO_PUBLISH);
    if (!found.ok) return found;
    const given = parseFields(Reason, input);
    if (!given.ok) return given;
    const returned = giveBack(found.value, given.value.reason ?? null, isoNow(clock));
    if (!returned.ok) return returned;
    return storeChange(entries, returned.value, 'entry.returned', found.actor);
  };
