import { isoNow, type Clock } from '../platform/clock.ts';
import { fail } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import { outcomeOf } from './change-entry.ts';
import { blankContent, takeIn } from './content-changes.ts';
import type { ProjectEntryInput } from './content-input.ts';
import { ownCopy } from './copies.ts';
import { mayEdit, mayPublish } from './entry-policy.ts';
import { mayNotCreate, mayNotPublish, noSuchMunicipality, notSignedIn } from './entry-problems.ts';
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

/** The entry of a joint project, under the id of its room. Asked again with the same id it gives what is there. */
export const createCreateProjectEntry =
  ({ entries, municipalities, themes, clock }: Deps) =>
  async (viewer: Viewer, input: ProjectEntryInput): Promise<EntryResult> => {
    const { id, publisher } = input;
    if (viewer.kind === 'guest') return fail(notSignedIn());
    if (!municipalities.exists(publisher)) return fail(noSuchMunicipality());
    if (!mayEdit(viewer, publisher)) return fail(mayNotCreate());
    if (input.publish && !mayPublish(viewer, publisher)) return fail(mayNotPublish());
    const there = await entries.byId(id);
    if (there?.publisher === publisher) return { ok: true, value: ownCopy(there) };
    const blank = blankContent('PROJECT', '', contactOf(municipalities, publisher));
    const content = takeIn(blank, input.content, { kind: 'PROJECT', blank, themes });
    if (!content.ok) return content;
    const birth = { id, kind: 'PROJECT', publisher, content: content.value, now: isoNow(clock) } as const;
    const added = await storeNewEntry(entries, birth, {
      municipality: publisherName(municipalities, publisher),
      actor: viewer.userId,
      publishNow: input.publish,
    });
    return added.ok ? outcomeOf(entries, id, added.value) : added;
  };
