import { ok, type Result } from '../platform/result.ts';
import type { Entry } from './entry.ts';
import { publish } from './entry-changes.ts';
import type { EntryStore, Taken } from './entry-store.ts';
import { storeUnderFreeSlug } from './free-slug.ts';
import { newDraft, type Birth } from './new-entry.ts';

interface Circumstances {
  /** Name of the municipality, for the second slug. */
  readonly municipality: string;
  readonly actor: string;
  /** Public at once, in the same write; otherwise a draft. */
  readonly publishNow: boolean;
}

/** Stores a new entry under the first free slug; problems when it is to be public and something is missing. */
export const storeNewEntry = async (
  entries: Pick<EntryStore, 'add' | 'takenSlugs'>,
  birth: Omit<Birth, 'slug'>,
  { municipality, actor, publishNow }: Circumstances,
): Promise<Result<Entry | Taken>> => {
  const draft = newDraft({ ...birth, slug: '' });
  const newborn: Result<Entry> = publishNow ? publish(draft, birth.now) : ok(draft);
  if (!newborn.ok) return newborn;
  const entry = newborn.value;
  const named = { kind: birth.kind, title: birth.content.title, municipality };
  const event = publishNow ? 'entry.published' : 'entry.created';
  return ok(await storeUnderFreeSlug(entries, named, (slug) => entries.add({ ...entry, slug }, event, actor)));
};
