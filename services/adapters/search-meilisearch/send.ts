import type { SearchOutcome, WriteBatch } from '../../ports/search.ts';
import { found } from '../search/outcomes.ts';
import type { Connection } from './connection.ts';
import { toMeili } from './documents.ts';
import { filterText } from './filter-text.ts';
import type { IndexState } from './index-state.ts';

/** Documents per request: large enough to be merged into one step of the engine, small enough to be sent at once. */
const DOCUMENTS_PER_REQUEST = 1_000;

const portionsOf = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / DOCUMENTS_PER_REQUEST) }, (_, i) =>
    items.slice(i * DOCUMENTS_PER_REQUEST, (i + 1) * DOCUMENTS_PER_REQUEST),
  );

/**
 * Hands a batch to an index; gives the numbers of the tasks that take it in. Meilisearch keeps their order. Words are
 * learned before compounds are split, so that a batch knows its own.
 */
export const sendBatch = async (
  { request }: Connection,
  uid: string,
  batch: WriteBatch,
  { spec, counts }: Pick<IndexState, 'spec' | 'counts'>,
): Promise<SearchOutcome<number[]>> => {
  for (const document of batch.put) counts.learn(document, spec);
  const steps = [
    ...portionsOf(batch.put.map((document) => toMeili(document, spec, counts))).map((documents) => ({ documents })),
    ...portionsOf(batch.remove).map((ids) => ({ ids })),
    ...(batch.removeWhere ? [{ ids: { filter: filterText(batch.removeWhere) } }] : []),
  ];
  const tasks: number[] = [];
  for (const step of steps) {
    const sent = await request((client) =>
      'documents' in step
        ? client.index(uid).addDocuments(step.documents, { primaryKey: 'id' })
        : client.index(uid).deleteDocuments(step.ids),
    );
    if (!sent.ok) return sent;
    tasks.push(sent.value.taskUid);
  }
  return found(tasks);
};
