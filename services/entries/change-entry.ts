import type { Problem } from '../platform/problem.ts';
import { fail } from '../platform/result.ts';
import type { SignedIn, Viewer } from '../platform/viewer.ts';
import { isPublic, ownCopy } from './copies.ts';
import type { Entry } from './entry.ts';
import { mayEdit, mayPublish, maySeeDrafts } from './entry-policy.ts';
import {
  changedMeanwhile,
  mayNotEdit,
  mayNotPublish,
  noSuchEntry,
  notSignedIn,
  readOnlyToken,
} from './entry-problems.ts';
import type { EntryFailure, EntryResult, EntryVersionInput } from './entry-result.ts';
import { isTaken, type EntryEvent, type EntryStore, type Taken } from './entry-store.ts';

/** Who may do this, and what to say to somebody who may not. */
interface Permission {
  readonly may: (viewer: Viewer, publisher: string) => boolean;
  readonly otherwise: () => Problem;
}
export const TO_EDIT: Permission = { may: mayEdit, otherwise: mayNotEdit };
export const TO_PUBLISH: Permission = { may: mayPublish, otherwise: mayNotPublish };

type Found = { readonly ok: true; readonly value: Entry; readonly actor: string };

/**
 * The entry that a viewer wants to change, in the version that they saw. An entry that is not theirs to see does not
 * exist for them; with another version comes the one that is stored.
 */
export const entryToChange = async (
  entries: Pick<EntryStore, 'byId'>,
  viewer: Viewer,
  seen: EntryVersionInput,
  permission: Permission,
): Promise<Found | EntryFailure> => {
  if (viewer.kind === 'guest') return fail(notSignedIn());
  const entry = await entries.byId(seen.id);
  if (!entry) return fail(noSuchEntry());
  if (!permission.may(viewer, entry.publisher)) return fail(refusal(viewer, entry, permission));
  if (entry.version !== seen.version) return overtaken(entry);
  return { ok: true, value: entry, actor: viewer.userId };
};

const refusal = (viewer: SignedIn, entry: Entry, permission: Permission): Problem => {
  if (!isPublic(entry) && !maySeeDrafts(viewer, entry.publisher)) return noSuchEntry();
  return viewer.scope === 'read' ? readOnlyToken() : permission.otherwise();
};

/** Somebody else was first: gives what is stored, so that nothing that either wrote is lost. */
const overtaken = (stored: Entry | null): EntryFailure =>
  stored ? { ...fail(changedMeanwhile()), stored: ownCopy(stored) } : fail(noSuchEntry());

/** What a save in storage means to the one who asked for it. */
export const outcomeOf = async (
  entries: Pick<EntryStore, 'byId'>,
  id: string,
  saved: Entry | Taken | null,
): Promise<EntryResult> => {
  if (saved === null) return overtaken(await entries.byId(id));
  if (isTaken(saved)) throw new Error(`${id}: its own ${saved.taken} is taken`);
  return { ok: true, value: ownCopy(saved) };
};

/** Stores a change that keeps the slug. */
export const storeChange = async (
  entries: Pick<EntryStore, 'byId' | 'save'>,
  changed: Entry,
  event: EntryEvent,
  actor: string,
): Promise<EntryResult> => outcomeOf(entries, changed.id, await entries.save(changed, event, actor));
