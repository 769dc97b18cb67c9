import { dutchPack, synonymTable } from '../../../services/platform/dutch/index.ts';
import type {
  IndexSpec,
  SearchAnswer,
  SearchDocument,
  SearchOutcome,
  SearchPort,
  SearchRequest,
} from '../../../services/ports/search.ts';

/** An engine to be judged, empty, and how to put it away again. */
export interface OpenedSearch {
  readonly port: SearchPort;
  dispose(): Promise<void>;
}
export type OpenSearch = () => Promise<OpenedSearch>;

/** A slow engine gets this long to take a write in. */
export const SETTLE = { timeoutMs: 20_000 };

const synonyms = synonymTable([
  { from: 'mor', to: ['melding openbare ruimte'] },
  { from: 'den bosch', to: ["'s-Hertogenbosch"], bothWays: true },
  { from: 'brp', to: ['basis registratie personen'], bothWays: true },
  { from: 'afvalbak', to: ['prullenbak'], bothWays: true },
]);

let indexes = 0;

/** A small specification with one field of each sort; each gets a name of its own. */
export const specWith = (change: Partial<IndexSpec> = {}): IndexSpec => ({
  name: `contract_${process.pid}_${++indexes}`,
  searchable: [
    { field: 'title', weight: 3, halvesIn: 'nlTitle' },
    { field: 'nlTitle', weight: 1.2 },
    { field: 'code', weight: 1 },
    { field: 'summary', weight: 1, halvesIn: 'nlBody' },
    { field: 'nlBody', weight: 0.5 },
  ],
  filterable: [
    { field: 'id' },
    { field: 'kind', facet: true },
    { field: 'themes', array: true, facet: true },
    { field: 'visibility' },
    { field: 'publishedAt', comparison: true },
  ],
  sortable: ['publishedAt', 'reuseCount'],
  displayed: ['title', 'summary'],
  pack: dutchPack(synonyms),
  typo: { oneFrom: 5, twoFrom: 9, exactWords: ['gouda'], exactFields: ['code'] },
  maxTotalHits: 1000,
  maxFacetValues: 50,
  lastKeys: ['publishedAt:desc', 'id'],
  ...change,
});

/** A public document; only what matters to the test is given. */
export const doc = (id: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  title,
  summary: '',
  visibility: 'public',
  publishedAt: 1_000,
  ...more,
});

/** The value of an outcome that must be good. */
export const must = <T>(outcome: SearchOutcome<T>): T => {
  if (!outcome.ok) throw new Error(`The engine answered ${JSON.stringify(outcome.failure)}`);
  return outcome.value;
};

/** Gives documents in portions, as a rebuild reads them. */
export async function* portions(documents: readonly SearchDocument[], size = 500): AsyncGenerator<SearchDocument[]> {
  for (let i = 0; i < documents.length; i += size) yield await Promise.resolve(documents.slice(i, i + size));
}

/** An index that holds documents, and short ways to ask it. */
export interface Filled {
  readonly port: SearchPort;
  readonly spec: IndexSpec;
  search(q: string, more?: Partial<SearchRequest>): Promise<SearchAnswer>;
  /** Ids in order. */
  find(q: string, more?: Partial<SearchRequest>): Promise<string[]>;
  write(batch: Partial<Parameters<SearchPort['write']>[1]>): Promise<void>;
}

/** Asks an index by name. */
export const askingOf = (port: SearchPort, spec: IndexSpec): Filled => {
  const search: Filled['search'] = async (q, more = {}) =>
    must(await port.search({ index: spec.name, q, page: { offset: 0, limit: 20 }, ...more }));
  return {
    port,
    spec,
    search,
    find: async (q, more) => (await search(q, more)).hits.map(({ id }) => id),
    write: async (batch) => {
      const receipt = must(await port.write(spec.name, { put: [], remove: [], ...batch }));
      expect(await receipt.settled(SETTLE)).toBe('done');
    },
  };
};

/** Fills a new index in an engine of its own, runs the test on it and puts the engine away. */
export const createWorld =
  (open: OpenSearch) =>
  async (
    documents: readonly SearchDocument[],
    test: (index: Filled) => Promise<void>,
    change: Partial<IndexSpec> = {},
  ): Promise<void> => {
    const { port, dispose } = await open();
    try {
      const spec = specWith(change);
      must(await port.ensureIndex(spec));
      must(await port.rebuild(spec, portions(documents), { seq: 0 }));
      await test(askingOf(port, spec));
    } finally {
      await dispose();
    }
  };

export type World = ReturnType<typeof createWorld>;
