import { isoNow, type Clock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import type { Problem } from '../platform/problem.ts';
import { fail } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import { outcomeOf } from './change-entry.ts';
import { blankContent, takeIn } from './content-changes.ts';
import type { CreateEntryInput } from './content-input.ts';
import { mayEdit } from './entry-policy.ts';
import { mayNotCreate, noSuchMunicipality, notSignedIn, readOnlyToken } from './entry-problems.ts';
import type { EntryResult } from './entry-result.ts';
import type { EntryStore } from './entry-store.ts';
import { contactOf, publisherName, type PublisherDirectory } from './publisher.ts';
import { storeNewEntry } from './store-new-entry.ts';
import type { Themes } from './themes.ts';

interface Deps {
  readonly entries: Pick<EntryStore, 'add' | 'byId' | 'takenSlugs'>;
  readonly municipalities: PublisherDirectory;
  readonly themes: Themes;
  readonly clock: Clock;
}

/** A new draft of a municipality of the viewer. */
export const createCreateEntry =
  ({ entries, municipalities, themes, clock }: Deps) =>
  async (viewer: Viewer, input: CreateEntryInput): Promise<EntryResult> => {
    const { kind, municipality: publisher } = input;
    if (viewer.kind === 'guest') return fail(notSignedIn());
    if (!municipalities.exists(publisher)) return fail(noSuchMunicipality());
    if (!mayEdit(viewer, publisher)) return fail(refusal(viewer.scope));
    const blank = blankContent(kind, '', contactOf(municipalities, publisher));
    const content = takeIn(blank, input, { kind, blank, themes });
    if (!content.ok) return content;
    const birth = { id: newId('entry'), kind, publisher, content: content.value, now: isoNow(clock) };
    const added = await storeNewEntry(entries, birth, {
      municipality: publisherName(municipalities, publisher),
      actor: viewer.userId,
      publishNow: false,
    });
    return added.ok ? outcomeOf(entries, birth.id, added.value) : added;
  };

const refusal = (scope: 'read' | 'write'): Problem => (scope === 'read' ? readOnlyToken() : mayNotCreate());
