import type { EnqueuedTask } from 'meilisearch';
import type { SearchOutcome } from '../../ports/search.ts';
import { found } from '../search/outcomes.ts';
import type { Connection } from './connection.ts';

/** What the hub knows of an index, kept in a small index of its own. */
export interface IndexMeta {
  /** The name of the index. */
  readonly id: string;
  readonly specHash: string;
  readonly seq: number;
  /** Word counts as `WordCounts` stores them. */
  readonly words: string;
}

const META = '_meta';

/** What is known of an index; null when it was never filled. */
export const readMeta = async ({ request }: Connection, name: string): Promise<SearchOutcome<IndexMeta | null>> => {
  const outcome = await request((client) => client.index<IndexMeta>(META).getDocument(name));
  if (outcome.ok) return found(outcome.value);
  return outcome.failure.kind === 'unavailable' && outcome.failure.reason === 'missing' ? found(null) : outcome;
};

/** Replaces what is known of an index, after it was filled. */
export const writeMeta = ({ request }: Connection, meta: IndexMeta): Promise<SearchOutcome<EnqueuedTask>> =>
  request(async (client) => {
    // Its long list of words is kept, not searched.
    await client.index(META).updateSettings({ searchableAttributes: ['id'], rankingRules: ['words'] });
    return client.index<IndexMeta>(META).addDocuments([meta], { primaryKey: 'id' });
  });

/** Notes how far an index is, and nothing else. */
export const writeSeq = ({ request }: Connection, id: string, seq: number): Promise<SearchOutcome<EnqueuedTask>> =>
  request((client) => client.index<IndexMeta>(META).updateDocuments([{ id, seq }], { primaryKey: 'id' }));
