import { define } from '../ports/storage.ts';
import type { EntryContent } from './content.ts';
import { currentContent, currentState, type Entry, type PublicVersion } from './entry.ts';
import { titleKey } from './slug.ts';
import type { EntryState } from './vocabulary.ts';

/**
 * What lists filter and order by, kept beside the entry. `public…` follows the public version and is blank without one;
 * `own…` follows the copy of its own people and is used for their lists only, so that no order betrays a draft.
 */
interface EntryIndex {
  readonly listed: boolean;
  readonly publishedAt: string;
  readonly publicAt: string;
  readonly publicTitle: string;
  readonly publicThemes: readonly string[];
  readonly publicSteps: readonly string[];
  readonly publicPhase: string | null;
  readonly publicLicence: string | null;
  readonly ownState: EntryState;
  readonly ownTitle: string;
  readonly ownThemes: readonly string[];
  readonly ownSteps: readonly string[];
  readonly ownPhase: string | null;
  readonly ownLicence: string;
}

export type EntryRecord = Entry & EntryIndex;

const asTexts = (steps: readonly number[]): readonly string[] => steps.map(String);

const publicIndex = (content: EntryContent | null) => ({
  publicTitle: content ? titleKey(content.title) : '',
  publicThemes: content?.themes ?? [],
  publicSteps: asTexts(content?.steps ?? []),
  publicPhase: content?.phase ?? null,
  publicLicence: content?.licence ?? null,
});

/** The entry with its index. */
export const recordOf = (entry: Entry): EntryRecord => {
  const own = currentContent(entry);
  return {
    ...entry,
    ...publicIndex(entry.public?.content ?? null),
    listed: entry.public !== null,
    publishedAt: entry.firstPublishedAt ?? '',
    publicAt: entry.public?.at ?? '',
    ownState: currentState(entry),
    ownTitle: titleKey(own.title),
    ownThemes: own.themes,
    ownSteps: asTexts(own.steps),
    ownPhase: own.phase,
    ownLicence: own.licence,
  };
};

export const entryCollection = define<EntryRecord>()({
  name: 'entries',
  fields: [
    'kind',
    'publisher',
    'slug',
    'registerId',
    'listed',
    'createdAt',
    'updatedAt',
    'publishedAt',
    'publicAt',
    'publicTitle',
    'publicThemes',
    'publicSteps',
    'publicPhase',
    'publicLicence',
    'ownState',
    'ownTitle',
    'ownThemes',
    'ownSteps',
    'ownPhase',
    'ownLicence',
  ],
  arrays: ['publicThemes', 'publicSteps', 'ownThemes', 'ownSteps'],
  sort: ['publisher', 'createdAt', 'updatedAt', 'publishedAt', 'publicAt', 'publicTitle', 'ownTitle'],
  indexes: [
    ['listed', 'publishedAt'],
    ['listed', 'publicAt'],
    ['listed', 'publicTitle'],
    ['listed', 'kind', 'publishedAt'],
    ['listed', 'publisher', 'publishedAt'],
    ['publisher', 'ownState', 'updatedAt'],
  ],
  unique: [['slug'], ['registerId']],
});

/** A public version that made way, as it was, for ever: `<entry id>.<version>`. Kept without a trace in the change log. */
export interface VersionRecord {
  readonly id: string;
  readonly version: number;
  readonly entry: string;
  readonly published: PublicVersion;
}

export const versionId = (entryId: string, version: number): string => `${entryId}.${version}`;

export const versionCollection = define<VersionRecord>()({
  name: 'entry-versions',
  fields: ['entry'],
  indexes: [['entry']],
  feed: false,
});
