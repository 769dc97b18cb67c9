import { fail, ok, type Result } from '../platform/result.ts';
import { operator } from '../platform/viewer.ts';
import { blankContent, takeIn } from './content-changes.ts';
import type { SeedEntryInput } from './content-input.ts';
import { noSuchMunicipality } from './entry-problems.ts';
import { isTaken, type EntryStore } from './entry-store.ts';
import { contactOf, publisherName, type PublisherDirectory } from './publisher.ts';
import { seedId } from './seed-id.ts';
import { storeNewEntry } from './store-new-entry.ts';
import type { Themes } from './themes.ts';

interface Deps {
  readonly entries: Pick<EntryStore, 'add' | 'byId' | 'takenSlugs'>;
  readonly municipalities: PublisherDirectory;
  readonly themes: Themes;
}

/** Places a public entry with a fixed identity. One that is there stays as it is, whatever became of it. */
export const createSeedEntry =
  ({ entries, municipalities, themes }: Deps) =>
  async (input: SeedEntryInput): Promise<Result<{ readonly outcome: 'added' | 'unchanged'; readonly id: string }>> => {
    const { kind, publisher, publishedAt, provenance } = input;
    const id = seedId(input.key);
    if (await entries.byId(id)) return ok({ outcome: 'unchanged', id });
    if (!municipalities.exists(publisher)) return fail(noSuchMunicipality());
    const blank = blankContent(kind, '', contactOf(municipalities, publisher));
    const content = takeIn(blank, input.content, { kind, blank, themes });
    if (!content.ok) return content;
    const source = provenance && { ...provenance, url: provenance.url ?? null };
    const birth = { id, kind, publisher, content: content.value, now: publishedAt, provenance: source };
    const added = await storeNewEntry(entries, birth, {
      municipality: publisherName(municipalities, publisher),
      actor: operator.userId,
      publishNow: true,
    });
    return added.ok ? ok({ outcome: isTaken(added.value) ? 'unchanged' : 'added', id }) : added;
  };
