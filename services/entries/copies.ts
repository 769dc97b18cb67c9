import { urlOf, versionUrl } from './addresses.ts';
import type { EntryContent, EntryCopy } from './content.ts';
import { currentContent, currentState, type Entry, type PublicEntry, type PublicVersion } from './entry.ts';

type Standing = Pick<EntryCopy, 'state' | 'version' | 'updatedAt' | 'url' | 'returnReason'>;

const copyOf = (entry: Entry, content: EntryContent, standing: Standing): EntryCopy => ({
  ...content,
  ...standing,
  id: entry.id,
  kind: entry.kind,
  slug: entry.slug,
  publisher: entry.publisher,
  publishedVersion: entry.public?.version ?? null,
  publishedAt: entry.firstPublishedAt,
  provenance: entry.provenance,
  registerId: entry.registerId,
});

const publicCopies = new WeakMap<PublicEntry, EntryCopy>();

/** What everyone sees. An entry in memory never changes, so its copy is made once. */
export const publicCopy = (entry: PublicEntry): EntryCopy => {
  const known = publicCopies.get(entry);
  if (known) return known;
  const made = copyOf(entry, entry.public.content, {
    state: 'PUBLISHED',
    version: entry.public.version,
    updatedAt: entry.public.at,
    url: urlOf(entry),
    returnReason: null,
  });
  publicCopies.set(entry, made);
  return made;
};

/** What the people of its municipality see and change. */
export const ownCopy = (entry: Entry): EntryCopy =>
  copyOf(entry, currentContent(entry), {
    state: currentState(entry),
    version: entry.version,
    updatedAt: entry.updatedAt,
    url: urlOf(entry),
    returnReason: entry.working?.returnReason ?? null,
  });

/** A version that was public before. */
export const versionCopy = (entry: PublicEntry, older: PublicVersion): EntryCopy =>
  copyOf(entry, older.content, {
    state: 'PUBLISHED',
    version: older.version,
    updatedAt: older.at,
    url: versionUrl(entry, older.version),
    returnReason: null,
  });

export const isPublic = (entry: Entry): entry is PublicEntry => entry.public !== null;
