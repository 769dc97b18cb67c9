import { isDeepStrictEqual } from 'node:util';
import { fail, ok, type Result } from '../platform/result.ts';
import { missingForPublication } from './completeness.ts';
import type { EntryContent } from './content.ts';
import { currentContent, type Entry, type PublicEntry, type WithdrawnEntry } from './entry.ts';
import { alreadyInReview, notInReview, notPublished, nothingToPublish, nothingToSubmit } from './entry-problems.ts';

/**
 * The entry with new content in its working copy; null when nothing changes. A review stays a review, and content that
 * is equal to the public version again leaves no working copy.
 */
export const save = (entry: Entry, content: EntryContent, now: string): Entry | null => {
  if (isDeepStrictEqual(content, currentContent(entry))) return null;
  if (entry.public && isDeepStrictEqual(content, entry.public.content))
    return { ...entry, working: null, updatedAt: now };
  const working = {
    state: entry.working?.state ?? 'DRAFT',
    content,
    returnReason: entry.working?.returnReason ?? null,
  } as const;
  return { ...entry, working, updatedAt: now };
};

/** Draft to review. What was taken back may be submitted again. */
export const submit = (entry: Entry, now: string): Result<Entry> => {
  if (entry.working?.state === 'IN_REVIEW') return fail(alreadyInReview());
  if (entry.public && !entry.working) return fail(nothingToSubmit());
  const working = { state: 'IN_REVIEW', content: currentContent(entry), returnReason: null } as const;
  return ok({ ...entry, working, updatedAt: now });
};

/** Review back to draft, with what must still be done. */
export const giveBack = (entry: Entry, reason: string | null, now: string): Result<Entry> => {
  if (entry.working?.state !== 'IN_REVIEW') return fail(notInReview());
  return ok({ ...entry, working: { ...entry.working, state: 'DRAFT', returnReason: reason }, updatedAt: now });
};

/** Makes the working copy, or what was taken back, public as the next version. */
export const publish = (entry: Entry, now: string): Result<PublicEntry> => {
  if (entry.public && !entry.working) return fail(nothingToPublish());
  const content = currentContent(entry);
  const missing = missingForPublication(entry.kind, content);
  if (missing.length > 0) return fail(...missing);
  const version = entry.version + 1;
  return ok({
    ...entry,
    public: { version, content, at: now },
    working: null,
    withdrawn: null,
    firstPublishedAt: entry.firstPublishedAt ?? now,
    publishedVersions: [...entry.publishedVersions, version],
    updatedAt: now,
  });
};

/** Takes the public version back; its own people keep the newest content. */
export const withdraw = (entry: Entry, reason: string, now: string): Result<WithdrawnEntry> => {
  if (!entry.public) return fail(notPublished());
  return ok({
    ...entry,
    public: null,
    working: null,
    withdrawn: { at: now, reason, content: currentContent(entry) },
    closedThrough: entry.public.version,
    updatedAt: now,
  });
};
