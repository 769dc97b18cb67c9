import { createHash } from 'node:crypto';
import { isoNow, type Clock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import { blankContent, takeIn } from './content-changes.ts';
import type { RegisterRecordInput } from './content-input.ts';
import type { EntryContent, EntryCopy } from './content.ts';
import { isPublic, ownCopy } from './copies.ts';
import { currentContent, type Entry } from './entry.ts';
import { publish, save } from './entry-changes.ts';
import { mayEdit, mayPublish } from './entry-policy.ts';
import { belongsElsewhere, mayNotCreate, mayNotPublish, noSuchMunicipality, notSignedIn } from './entry-problems.ts';
import { isTaken, type EntryStore, type Taken } from './entry-store.ts';
import { contactOf, publisherName, type PublisherDirectory } from './publisher.ts';
import { storeNewEntry } from './store-new-entry.ts';
import type { Themes } from './themes.ts';

interface Deps {
  readonly entries: Pick<EntryStore, 'add' | 'byRegisterId' | 'keepVersion' | 'save' | 'takenSlugs'>;
  readonly municipalities: PublisherDirectory;
  readonly themes: Themes;
  readonly clock: Clock;
}

export interface RegisterOutcome {
  readonly outcome: 'added' | 'changed' | 'unchanged';
  readonly entry: EntryCopy;
}

/** How often it looks again when others change the same record at the same moment. */
const TRIES = 5;

/**
 * Takes in a record of the algorithm register. It is known by its register id, and by a fingerprint of what came last:
 * the same record twice changes nothing, also when editors have worked on it since. What an editor is busy with, or what
 * was withdrawn, is brought up to date but never published by an import.
 */
export const createUpsertRegisterRecord = ({ entries, municipalities, themes, clock }: Deps) => {
  const add = (actor: string, input: RegisterRecordInput, content: EntryContent): Promise<Result<Entry | Taken>> => {
    const { publisher, registerId } = input;
    const register = { id: registerId, fingerprint: fingerprintOf(content) };
    const birth = { id: newId('entry'), kind: 'ALGORITHM', publisher, content, now: isoNow(clock), register } as const;
    const municipality = publisherName(municipalities, publisher);
    return storeNewEntry(entries, birth, { municipality, actor, publishNow: input.publish });
  };

  const store = async (actor: string, changed: Entry, publishNow: boolean): Promise<Entry | Taken | null> => {
    if (!publishNow) return entries.save(changed, 'entry.saved', actor);
    const published = publish(changed, isoNow(clock));
    // Nothing to publish: the record changed in nothing that is shown.
    if (!published.ok) return entries.save(changed, 'entry.saved', actor);
    if (isPublic(changed)) await entries.keepVersion(changed);
    return entries.save(published.value, 'entry.published', actor);
  };

  const change = (
    actor: string,
    entry: Entry,
    input: RegisterRecordInput,
    fingerprint: string,
    blank: EntryContent,
  ) => {
    const content = takeIn(currentContent(entry), input.content, { kind: 'ALGORITHM', blank, themes });
    if (!content.ok) return content;
    const changed = save(entry, content.value, isoNow(clock)) ?? entry;
    const untouched = !entry.withdrawn && !(isPublic(entry) && entry.working);
    return store(actor, { ...changed, registerFingerprint: fingerprint }, input.publish && untouched);
  };

  const attempt = async (
    actor: string,
    input: RegisterRecordInput,
    content: EntryContent,
    blank: EntryContent,
  ): Promise<Result<RegisterOutcome> | null> => {
    const entry = await entries.byRegisterId(input.registerId);
    if (!entry) return outcomeOf('added', await add(actor, input, content));
    if (entry.publisher !== input.publisher) return fail(belongsElsewhere(entry.publisher));
    const fingerprint = fingerprintOf(content);
    const waits = input.publish && entry.firstPublishedAt === null;
    if (entry.registerFingerprint === fingerprint && !waits) return ok({ outcome: 'unchanged', entry: ownCopy(entry) });
    return outcomeOf('changed', await change(actor, entry, input, fingerprint, blank));
  };

  return async (viewer: Viewer, input: RegisterRecordInput): Promise<Result<RegisterOutcome>> => {
    if (viewer.kind === 'guest') return fail(notSignedIn());
    if (!municipalities.exists(input.publisher)) return fail(noSuchMunicipality());
    if (!mayEdit(viewer, input.publisher)) return fail(mayNotCreate());
    if (input.publish && !mayPublish(viewer, input.publisher)) return fail(mayNotPublish());
    const blank = blankContent('ALGORITHM', '', contactOf(municipalities, input.publisher));
    const content = takeIn(blank, input.content, { kind: 'ALGORITHM', blank, themes });
    if (!content.ok) return content;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const done = await attempt(viewer.userId, input, content.value, blank);
      if (done) return done;
    }
    throw new Error(`register record ${input.registerId}: others keep changing it`);
  };
};

const fingerprintOf = (content: EntryContent): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url');

/** Null when somebody else was first and it is worth looking again. */
const outcomeOf = (
  outcome: 'added' | 'changed',
  stored: Result<Entry | Taken> | Entry | Taken | null,
): Result<RegisterOutcome> | null => {
  if (stored === null) return null;
  if ('ok' in stored) return stored.ok ? outcomeOf(outcome, stored.value) : stored;
  return isTaken(stored) ? null : ok({ outcome, entry: ownCopy(stored) });
};
