import { isoNow, type Clock } from '../platform/clock.ts';
import type { Viewer } from '../platform/viewer.ts';
import { entryToChange, outcomeOf, TO_EDIT } from './change-entry.ts';
import { blankContent, takeIn } from './content-changes.ts';
import type { SaveEntryInput } from './content-input.ts';
import { ownCopy } from './copies.ts';
import { currentContent, type Entry } from './entry.ts';
import { save } from './entry-changes.ts';
import type { EntryResult } from './entry-result.ts';
import type { EntryStore, Taken } from './entry-store.ts';
import { storeUnderFreeSlug, wantedSlug } from './free-slug.ts';
import { contactOf, publisherName, type PublisherDirectory } from './publisher.ts';
import type { Themes } from './themes.ts';

interface Deps {
  readonly entries: Pick<EntryStore, 'byId' | 'save' | 'takenSlugs'>;
  readonly municipalities: Pick<PublisherDirectory, 'byCode'>;
  readonly themes: Themes;
  readonly clock: Clock;
}

/** Changes the working copy of an entry. What the viewer leaves out stays as it is. */
export const createSaveEntry = ({ entries, municipalities, themes, clock }: Deps) => {
  /** A draft that was never public moves to the address of its new title. */
  const stored = (before: Entry, after: Entry, actor: string): Promise<Entry | Taken | null> => {
    const title = currentContent(after).title;
    if (!movesTo(before, title)) return entries.save(after, 'entry.saved', actor);
    const named = { kind: after.kind, title, municipality: publisherName(municipalities, after.publisher) };
    return storeUnderFreeSlug(entries, named, (slug) => entries.save({ ...after, slug }, 'entry.saved', actor));
  };

  return async (viewer: Viewer, input: SaveEntryInput): Promise<EntryResult> => {
    const found = await entryToChange(entries, viewer, input, TO_EDIT);
    if (!found.ok) return found;
    const { value: entry, actor } = found;
    const blank = blankContent(entry.kind, '', contactOf(municipalities, entry.publisher));
    const content = takeIn(currentContent(entry), input, { kind: entry.kind, blank, themes });
    if (!content.ok) return content;
    const changed = save(entry, content.value, isoNow(clock));
    if (!changed) return { ok: true, value: ownCopy(entry) };
    return outcomeOf(entries, entry.id, await stored(entry, changed, actor));
  };
};

const movesTo = (entry: Entry, title: string): boolean =>
  entry.firstPublishedAt === null &&
  wantedSlug(entry.kind, title) !== wantedSlug(entry.kind, currentContent(entry).title);
