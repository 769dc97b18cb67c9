import type { Viewer } from '../platform/viewer.ts';
import { versionUrl } from './addresses.ts';
import type { EntryCopy, PublishedVersion, WithdrawalNotice } from './content.ts';
import { isPublic, ownCopy, publicCopy, versionCopy } from './copies.ts';
import { isReadableVersion, type Entry, type PublicEntry } from './entry.ts';
import { maySeeDrafts } from './entry-policy.ts';
import type { EntryStore } from './entry-store.ts';

const SLUG = /^[a-z0-9-]{1,80}$/;
/** As many older versions as are listed at most. */
const MAX_VERSIONS = 1_000;

/** Single entries, as each viewer may see them. */
export const createEntryReads = (entries: Pick<EntryStore, 'byId' | 'bySlug' | 'olderVersions'>) => {
  const older = async (entry: PublicEntry, version: number): Promise<EntryCopy | null> => {
    const [kept] = await entries.olderVersions(entry.id, [version]);
    return kept ? versionCopy(entry, kept) : null;
  };

  const copyFor = async (viewer: Viewer, entry: Entry | null, version?: number | null): Promise<EntryCopy | null> => {
    if (!entry) return null;
    if (version !== undefined && version !== null) {
      if (!isPublic(entry) || !isReadableVersion(entry, version)) return null;
      return version === entry.public.version ? publicCopy(entry) : older(entry, version);
    }
    if (maySeeDrafts(viewer, entry.publisher)) return ownCopy(entry);
    return isPublic(entry) ? publicCopy(entry) : null;
  };

  const bySlug = (slug: string): Promise<Entry | null> =>
    SLUG.test(slug) ? entries.bySlug(slug) : Promise.resolve(null);

  return {
    byId: async (viewer: Viewer, id: string, version?: number | null) =>
      copyFor(viewer, await entries.byId(id), version),

    bySlug: async (viewer: Viewer, slug: string, version?: number | null) =>
      copyFor(viewer, await bySlug(slug), version),

    versions: async (id: string): Promise<readonly PublishedVersion[]> => {
      const entry = await entries.byId(id);
      if (!entry || !isPublic(entry)) return [];
      const readable = entry.publishedVersions.filter((version) => isReadableVersion(entry, version));
      const newestFirst = readable.slice(-MAX_VERSIONS).reverse();
      return [entry.public, ...(await entries.olderVersions(entry.id, newestFirst.slice(1)))].map(
        ({ version, at, content }) => ({
          version,
          publishedAt: at,
          title: content.title,
          url: versionUrl(entry, version),
        }),
      );
    },

    lostVersions: async (id: string): Promise<readonly number[]> => {
      const entry = await entries.byId(id);
      const current = entry?.public?.version;
      const named = (entry?.publishedVersions ?? []).filter((version) => version !== current).slice(-MAX_VERSIONS);
      const kept = new Set((await entries.olderVersions(id, named)).map(({ version }) => version));
      return named.filter((version) => !kept.has(version));
    },

    withdrawal: async (slug: string): Promise<WithdrawalNotice | null> => {
      const entry = await bySlug(slug);
      return entry?.withdrawn ? { by: entry.publisher, at: entry.withdrawn.at, reason: entry.withdrawn.reason } : null;
    },
  };
};
