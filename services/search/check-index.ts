import type { Entries } from '../entries/index.ts';
import type { SearchPort } from '../ports/search.ts';
import { revisionOf } from './entry-document.ts';
import { ENTRY_INDEX } from './index-spec.ts';

interface Deps {
  readonly port: Pick<SearchPort, 'health' | 'search'>;
  readonly entries: Pick<Entries, 'publicEntries'>;
}

export interface IndexCheck {
  /** True when the index holds every public entry in its public version, and nothing else. */
  readonly level: boolean;
  readonly inStore: number;
  readonly inIndex: number;
  /** Ids of public entries that the index lacks or holds in another version. */
  readonly missing: readonly string[];
}

const BATCH = 500;

/** Compares the index with storage: the same number of documents, and each public version among them. */
export const createCheckIndex = ({ port, entries }: Deps) => {
  const found = async (revisions: readonly string[]): Promise<ReadonlySet<string>> => {
    const outcome = await port.search({
      index: ENTRY_INDEX,
      q: '',
      filters: { revision: { field: 'revision', op: 'in', values: revisions } },
      page: { offset: 0, limit: revisions.length },
      timeoutMs: 30_000,
    });
    return new Set(outcome.ok ? outcome.value.hits.map(({ id }) => id) : []);
  };

  return async (): Promise<IndexCheck> => {
    const missing: string[] = [];
    let inStore = 0;
    for await (const batch of entries.publicEntries()) {
      inStore += batch.length;
      for (let start = 0; start < batch.length; start += BATCH) {
        const part = batch.slice(start, start + BATCH);
        const there = await found(part.map(revisionOf));
        missing.push(...part.map(({ id }) => id).filter((id) => !there.has(id)));
      }
    }
    const inIndex = (await port.health(ENTRY_INDEX)).documents;
    return { level: missing.length === 0 && inIndex === inStore, inStore, inIndex, missing };
  };
};
