import { z } from 'zod';
import { isoNow, type Clock } from '../platform/clock.ts';
import type { Viewer } from '../platform/viewer.ts';
import { entryToChange, storeChange, TO_PUBLISH } from './change-entry.ts';
import { isPublic } from './copies.ts';
import { withdraw } from './entry-changes.ts';
import type { EntryResult, EntryVersionInput } from './entry-result.ts';
import type { EntryStore } from './entry-store.ts';
import { parseFields } from './field-problems.ts';
import { neededLine } from './input-fields.ts';

interface Deps {
  readonly entries: Pick<EntryStore, 'byId' | 'keepVersion' | 'save'>;
  readonly clock: Clock;
}

export type WithdrawEntryInput = EntryVersionInput & { readonly reason: string };

const Reason = z.object({ reason: neededLine(1_000) });

/** Takes a public entry back. Everyone else keeps only who did it, when and why. */
export const createWithdrawEntry =
  ({ entries, clock }: Deps) =>
  async (viewer: Viewer, input: WithdrawEntryInput): Promise<EntryResult> => {
    const found = await entryToChange(entries, viewer, input, TO_PUBLISH);
    if (!found.ok) return found;
    const given = parseFields(Reason, input);
    if (!given.ok) return given;
    const withdrawn = withdraw(found.value, given.value.reason, isoNow(clock));
    if (!withdrawn.ok) return withdrawn;
    if (isPublic(found.value)) await entries.keepVersion(found.value);
    return storeChange(entries, withdrawn.value, 'entry.withdrawn', found.actor);
  };
