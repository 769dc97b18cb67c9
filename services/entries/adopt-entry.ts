import { z } from 'zod';
import { isoNow, type Clock } from '../platform/clock.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import type { SignedIn, Viewer } from '../platform/viewer.ts';
import type { EntryCopy } from './content.ts';
import { isPublic, publicCopy } from './copies.ts';
import type { PublicEntry } from './entry.ts';
import { mayAdopt, mayPublish } from './entry-policy.ts';
import {
  inputPath,
  mayNotSpeakFor,
  noSuchAdoption,
  noSuchMunicipality,
  notSignedIn,
  ownEntry,
  readOnlyToken,
} from './entry-problems.ts';
import type { EntryStore } from './entry-store.ts';
import { parseFields } from './field-problems.ts';
import { complain, lines, oneOf } from './input-fields.ts';
import type { PublisherDirectory } from './publisher.ts';
import { adopt, REUSE_STATUSES, without } from './reuse.ts';
import type { ReuseStatus } from './reuse.ts';
import type { ReuseStore } from './reuse-store.ts';

export interface AdoptionInput {
  /** Id of the entry. */
  readonly entry: string;
  /** Code of the municipality that uses it. */
  readonly municipality: string;
}

export interface AdoptEntryInput extends AdoptionInput {
  readonly status: ReuseStatus;
  readonly note?: string | null | undefined;
}

interface Deps {
  readonly entries: Pick<EntryStore, 'byId'>;
  readonly reuse: Pick<ReuseStore, 'change'>;
  readonly municipalities: PublisherDirectory;
  readonly clock: Clock;
}

const LONGEST_NOTE = 400;

const Told = z.object({
  status: oneOf(REUSE_STATUSES),
  note: lines(LONGEST_NOTE).superRefine((value, context) => {
    if (value && /\S@\S/u.test(value)) complain(context, { key: 'no-email' });
  }),
});

/** Who speaks for a municipality, about a public entry of another one. */
const speaking = async (
  { entries, municipalities }: Pick<Deps, 'entries' | 'municipalities'>,
  viewer: Viewer,
  { entry: id, municipality }: AdoptionInput,
): Promise<Result<{ readonly viewer: SignedIn; readonly entry: PublicEntry }>> => {
  if (viewer.kind === 'guest') return fail(notSignedIn());
  const entry = await entries.byId(id);
  if (!entry || !isPublic(entry))
    return fail({ code: 'NOT_FOUND', key: 'entries.not-found', path: inputPath('entry') });
  if (!municipalities.exists(municipality)) return fail(noSuchMunicipality());
  if (!mayPublish(viewer, municipality)) return fail(viewer.scope === 'read' ? readOnlyToken() : mayNotSpeakFor());
  return mayAdopt(viewer, municipality, entry.publisher) ? ok({ viewer, entry }) : fail(ownEntry());
};

/** A municipality tells that it uses, tried or stopped using an entry; told again, it replaces what was told before. */
export const createAdoptEntry =
  (deps: Deps) =>
  async (viewer: Viewer, input: AdoptEntryInput): Promise<Result<EntryCopy>> => {
    const found = await speaking(deps, viewer, input);
    if (!found.ok) return found;
    const given = parseFields(Told, input);
    if (!given.ok) return given;
    const now = isoNow(deps.clock);
    const told = { publisher: input.municipality, status: given.value.status, note: given.value.note ?? null };
    await deps.reuse.change({
      entry: found.value.entry.id,
      owner: found.value.entry.publisher,
      change: (adoptions) => adopt(adoptions, told, now),
      event: 'entry.adopted',
      publisher: told.publisher,
      actor: found.value.viewer.userId,
      now,
    });
    return ok(publicCopy(found.value.entry));
  };

/** Takes back what a municipality told about an entry. */
export const createWithdrawAdoption =
  (deps: Deps) =>
  async (viewer: Viewer, input: AdoptionInput): Promise<Result<EntryCopy>> => {
    const found = await speaking(deps, viewer, input);
    if (!found.ok) return found;
    const changed = await deps.reuse.change({
      entry: found.value.entry.id,
      owner: found.value.entry.publisher,
      change: (adoptions) => without(adoptions, input.municipality),
      event: 'entry.adoption-withdrawn',
      publisher: input.municipality,
      actor: found.value.viewer.userId,
      now: isoNow(deps.clock),
    });
    return changed ? ok(publicCopy(found.value.entry)) : fail(noSuchAdoption());
  };
