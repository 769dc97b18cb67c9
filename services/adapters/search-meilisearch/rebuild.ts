import type { EnqueuedTask } from 'meilisearch';
import type { IndexSpec, SearchDocument, SearchFailure, SearchOutcome, WriteBatch } from '../../ports/search.ts';
import { failed, found } from '../search/outcomes.ts';
import { refuseBatch, specHash } from '../search/request-rules.ts';
import type { Connection } from './connection.ts';
import type { IndexState } from './index-state.ts';
import { writeMeta } from './meta.ts';
import { sendBatch } from './send.ts';
import { settingsOf } from './settings.ts';
import type { TaskPoller } from './tasks.ts';
import { WordCounts } from './word-counts.ts';

/** A rebuild in progress: the writes that came meanwhile, and whether it must stop. */
export interface Rebuild {
  readonly late: WriteBatch[];
  readonly stopped: () => boolean;
}

export interface RebuildWork {
  readonly connection: Connection;
  readonly poller: TaskPoller;
  readonly spec: IndexSpec;
  readonly source: AsyncIterable<readonly SearchDocument[]>;
  readonly seq: number;
  readonly rebuild: Rebuild;
  /** Runs work when no write is on its way to the live index, and holds back the writes behind it. */
  readonly inLine: <T>(work: () => Promise<T>) => Promise<T>;
}

/** An expected end of a rebuild that is no success. */
class NotRebuilt extends Error {
  readonly failure: SearchFailure;
  constructor(failure: SearchFailure) {
    super('The rebuild ended early');
    this.failure = failure;
  }
}

const must = <T>(outcome: SearchOutcome<T>): T => {
  if (!outcome.ok) throw new NotRebuilt(outcome.failure);
  return outcome.value;
};

/** Documents in the new index, to compare with what Meilisearch says it holds. */
const countIds = (ids: Set<string>, { put, remove }: WriteBatch): void => {
  for (const { id } of put) ids.add(id);
  for (const id of remove) ids.delete(id);
};

const rebuildSteps = (work: RebuildWork) => {
  const { connection, poller, spec, rebuild } = work;
  const next = `${spec.name}_next`;
  const counts = new WordCounts(spec.pack.stopWords);
  const ids = new Set<string>();
  let seq = work.seq;
  /** How many documents a filter removes is the engine's to know. */
  let countable = true;
  let held = 0;

  const taken = async (sent: SearchOutcome<EnqueuedTask>): Promise<void> => {
    const end = await poller.ended(must(sent).taskUid);
    if (!end.ok) throw new Error(`Meilisearch did not rebuild ${spec.name}: ${end.message}`);
  };
  const send = async (batch: WriteBatch): Promise<void> => {
    const tasks = must(await sendBatch(connection, next, batch, { spec, counts }));
    countIds(ids, batch);
    countable &&= !batch.removeWhere;
    for (const end of await Promise.all(tasks.map((uid) => poller.ended(uid))))
      if (!end.ok) throw new Error(`Meilisearch did not take in documents of ${spec.name}: ${end.message}`);
  };
  const checkGoing = (): void => {
    if (rebuild.stopped()) throw new NotRebuilt({ kind: 'unavailable', reason: 'timeout' });
  };

  return {
    start: async (): Promise<void> => {
      // What is left of an earlier rebuild, or the generation before this one.
      must(await connection.request((client) => client.deleteIndexIfExists(next)));
      await taken(await connection.request((client) => client.createIndex(next, { primaryKey: 'id' })));
      await taken(await connection.request((client) => client.index(next).updateSettings(settingsOf(spec))));
    },
    fill: async (): Promise<void> => {
      for await (const documents of work.source) {
        const refusal = refuseBatch(spec, { put: documents, remove: [] });
        if (refusal) throw new NotRebuilt(refusal);
        checkGoing();
        await send({ put: documents, remove: [] });
      }
      checkGoing();
    },
    /** Inflections are synonyms to Meilisearch; they are known when all words are. */
    addInflections: async (): Promise<void> => {
      const { synonyms = {} } = settingsOf(spec, counts.inflections(spec.pack.stem));
      await taken(await connection.request((client) => client.index(next).updateSynonyms(synonyms ?? {})));
    },
    writeLate: async (): Promise<void> => {
      for (let batch = rebuild.late.shift(); batch; batch = rebuild.late.shift()) {
        await send(batch);
        seq = Math.max(seq, batch.seq ?? 0);
      }
    },
    check: async (): Promise<void> => {
      const stats = must(await connection.request((client) => client.index(next).getStats()));
      held = stats.numberOfDocuments;
      if (countable && held !== ids.size)
        throw new Error(`The new index of ${spec.name} holds ${held} documents instead of ${ids.size}`);
    },
    /** One step for everybody who searches. Where no index was, the new one gets its name. */
    swap: async (): Promise<IndexState> => {
      const live = await connection.request((client) => client.getRawIndex(spec.name));
      const swap = live.ok
        ? { indexes: [spec.name, next] as [string, string], rename: false }
        : { indexes: [next, spec.name] as [string, string], rename: true };
      await taken(await connection.request((client) => client.swapIndexes([swap])));
      const hash = specHash(spec);
      await taken(await writeMeta(connection, { id: spec.name, specHash: hash, seq, words: counts.stored() }));
      return { spec, hash, counts, acknowledged: Promise.resolve(), seq, failures: 0, noting: null };
    },
    documents: (): number => held,
  };
};

/**
 * Fills a new index beside the live one and swaps them in one step. Writes that come meanwhile go to both. Whatever
 * goes wrong, the live index stays as it was; the generation before is kept until the next rebuild.
 */
export const rebuildIndex = async (
  work: RebuildWork,
  takeOver: (state: IndexState) => void,
): Promise<SearchOutcome<{ readonly documents: number }>> => {
  const steps = rebuildSteps(work);
  try {
    await steps.start();
    await steps.fill();
    await steps.addInflections();
    await steps.writeLate();
    await work.inLine(async () => {
      await steps.writeLate();
      await steps.check();
      takeOver(await steps.swap());
    });
    return found({ documents: steps.documents() });
  } catch (error) {
    if (error instanceof NotRebuilt) return failed(error.failure);
    throw error;
  }
};
