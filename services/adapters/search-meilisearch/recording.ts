import { dutchPack } from '../../platform/dutch/index.ts';
import type { IndexSpec, SearchPort } from '../../ports/search.ts';
import { specHash } from '../search/request-rules.ts';
import { openMeilisearch } from './open-meilisearch.ts';
import { replay, type Answers, type ReplayServer } from './replay-server.ts';

/** For tests: one index that a recorded Meilisearch knows. */

export const spec: IndexSpec = {
  name: 'entries',
  searchable: [{ field: 'title', weight: 3 }],
  filterable: [{ field: 'kind', facet: true }],
  sortable: ['publishedAt'],
  displayed: ['title'],
  pack: dutchPack(),
  typo: { oneFrom: 5, twoFrom: 9, exactWords: [], exactFields: [] },
  maxTotalHits: 1_000,
  maxFacetValues: 400,
  lastKeys: ['publishedAt:desc', 'id'],
};
/** Where what is known of the index is asked for. */
export const META = 'GET /indexes/_meta/documents/entries';
/** Answers of a server that holds the index. */
export const known: Answers = {
  [META]: { json: { id: 'entries', specHash: specHash(spec), seq: 7, words: 'parkeer:2 wijken:1' } },
  'GET /indexes/entries': {
    json: { uid: 'entries', primaryKey: 'id', createdAt: '2026-11-24T09:00:00Z', updatedAt: '2026-11-24T09:00:00Z' },
  },
};

const polling = { shortest: 1, longest: 5, deadline: 1_500 };

/** A recorded server and the port on it; both end with `close`. */
export interface Recording {
  readonly server: ReplayServer;
  readonly port: SearchPort;
  close(): Promise<void>;
}

export const openOn = async (answers: Answers, requestMs = 2_000): Promise<Recording> => {
  const server = await replay(answers);
  const port = openMeilisearch({ url: server.url, key: 'a-key', requestMs, polling });
  return {
    server,
    port,
    close: async () => {
      await port.close();
      await server.close();
    },
  };
};
