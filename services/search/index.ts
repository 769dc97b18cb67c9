import type { Entries, EntryCopy } from '../entries/index.ts';
import type { Municipalities } from '../municipalities/index.ts';
import type { Log } from '../platform/log.ts';
import type { SearchPort } from '../ports/search.ts';
import type { Change, Store } from '../ports/storage.ts';
import { createChangeIntake } from './change-intake.ts';
import { createCheckIndex, type IndexCheck } from './check-index.ts';
import { createEntryDocument } from './entry-document.ts';
import { createFacetValues, type FacetValuesQuery, type NamedCount } from './facet-values.ts';
import { ENTRY_INDEX } from './index-spec.ts';
import { createInstead, type Instead } from './instead.ts';
import { createOnSameSteps } from './on-same-steps.ts';
import { startProjection } from './projection.ts';
import { createNews, tellingOfGaps, type IndexNews } from './news.ts';
import { createIndexRebuild } from './rebuild-index.ts';
import { createSearchEntries } from './search-entries.ts';
import type { SearchQuery, SearchResult } from './search-query.ts';
import { createStoreSearch } from './search-store.ts';
import { createSettledEntries, type SettledEntries } from './settled-entries.ts';
import { createSimilarEntries } from './similar-entries.ts';
import { createSuggest, type Suggestion } from './suggest.ts';
import { createSynonymsDesk, type SynonymsDesk } from './synonyms-desk.ts';
import { createSynonymsInUse } from './synonyms-in-use.ts';
import { openSynonymStore } from './synonyms-store.ts';
import { readDelivered, type Synonym } from './synonyms.ts';

export { areaCodes } from './areas.ts';
export type { Instead } from './instead.ts';
export type * from './search-query.ts';
/** The rows of a file with synonyms. */
export { readSynonymsFile } from './synonyms-file.ts';
export type { Synonym };

interface SearchHealth {
  readonly available: boolean;
  readonly documents: number;
  /** Changes that the index has not taken in yet; counted up to 1,000. */
  readonly backlog: number;
  readonly lastError: string | null;
}

/** Finding what is public. The index follows the change log; storage has the last word. */
export interface Search {
  /** Never fails on what a person typed; without the engine it answers from storage and says so. */
  search(query: SearchQuery): Promise<SearchResult>;
  /** Values of a facet by what they are called, at most 50; none while the engine is away. */
  facetValues(query: FacetValuesQuery): Promise<readonly NamedCount[]>;
  /** At most eight places to go to for what somebody begins to type. */
  suggest(prefix: string, first: number, language: 'nl' | 'en'): Promise<readonly Suggestion[]>;
  /** Public entries most like this one, at most 20. */
  similar(entry: EntryCopy, first: number): Promise<readonly EntryCopy[]>;
  /** Other public entries on one of its steps, newest first, at most 20. */
  onSameSteps(entry: EntryCopy, first: number): Promise<readonly EntryCopy[]>;
  /** For a search that found nothing: the nearest theme and what is new there. */
  instead(query: SearchQuery): Promise<Instead>;
  /** True once the index has taken in this version of the entry; false when that takes longer (default 500 ms). */
  settled(entry: { readonly id: string; readonly version: number }, timeoutMs?: number): Promise<boolean>;
  /** Makes the index from storage; null when the engine cannot. Searching goes on meanwhile. */
  rebuild(): Promise<{ readonly documents: number } | null>;
  check(): Promise<IndexCheck>;
  /** Words that find the same. */
  readonly synonyms: SynonymsDesk;
  health(): Promise<SearchHealth>;
  /**
   * Hears when a question may get another answer than before: the index took something in or was made anew, or an
   * answer was less than it could have been. Before whoever waits for it in `settled`. Gives back how to stop.
   */
  onNews(listener: (news: IndexNews) => void): () => void;
  /** Before the port and the store. */
  close(): Promise<void>;
}

export interface SearchDeps {
  readonly port: SearchPort;
  readonly store: Pick<Store, 'changes' | 'onChange' | 'collection'>;
  readonly entries: Pick<Entries, 'list' | 'publicByIds' | 'publicEntries' | 'themes'>;
  readonly municipalities: Municipalities;
  /** The delivered list, as it stands in seed/search/synonyms.json; it holds until somebody changes it. */
  readonly synonyms: unknown;
  readonly log: Log;
}

const SETTLED_MS = 500;
const MOST_BACKLOG = 1_000;
/** How long the start waits for a small index to be made; a large one is made while the store answers. */
const START_MS = 1_000;

/** Opens the index, makes it where needed, and keeps it level with the change log until closed. */
export const createSearch = async (deps: SearchDeps): Promise<Search> => {
  const { store, entries, municipalities, log } = deps;
  const news = createNews();
  const port = tellingOfGaps(deps.port, () => news.tell(null));
  const directories = { municipalities, themes: entries.themes };
  const synonymStore = await openSynonymStore(store, readDelivered(deps.synonyms));
  const inUse = await createSynonymsInUse({ store: synonymStore, log });
  const documentOf = createEntryDocument(directories);
  const settled = createSettledEntries();
  const noteTaken: SettledEntries['note'] = (changes) => {
    news.tell(null);
    settled.note(changes);
  };
  const noteChanges = (changes: readonly Change[]): void => {
    news.tell(changes);
    settled.note(changes);
  };
  const intake = createChangeIntake({
    store,
    port,
    entries,
    documentOf,
    settled: { note: noteChanges },
    synonymsChanged: () => inUse.listChanged(null),
  });
  const rebuild = createIndexRebuild({
    port,
    spec: inUse.spec,
    store,
    entries,
    documentOf,
    intake,
    settled: { note: noteTaken },
    log,
  });
  inUse.onChange(rebuild.renew);
  const opening = rebuild
    .restore()
    .catch((error: unknown) => log.error({ err: error }, 'search index: cannot be opened'));
  const projecting = opening.then(() => startProjection({ store, intake, rebuild, log }));
  await Promise.race([projecting, new Promise((resolve) => setTimeout(resolve, START_MS).unref())]);

  return {
    search: createSearchEntries({
      port,
      entries,
      municipalities,
      directories,
      fromStore: createStoreSearch({ entries, municipalities }),
    }),
    facetValues: createFacetValues({ port, municipalities, directories }),
    suggest: createSuggest({ port, entries, municipalities }),
    similar: createSimilarEntries({ port, entries }),
    onSameSteps: createOnSameSteps(entries),
    instead: createInstead({ port, entries }),
    settled: (entry, timeoutMs = SETTLED_MS) => settled.wait(entry, timeoutMs),
    onNews: news.add,
    rebuild: rebuild.rebuild,
    check: createCheckIndex({ port, entries }),
    synonyms: createSynonymsDesk({ store: synonymStore, changed: ({ version }) => inUse.listChanged(version) }),
    health: async () => {
      const { available, documents, lastError } = await port.health(ENTRY_INDEX);
      return { available, documents, lastError, backlog: (await store.changes(intake.offset(), MOST_BACKLOG)).length };
    },
    close: async () => {
      await rebuild.close();
      await inUse.settled();
      await (await projecting).close();
    },
  };
};
