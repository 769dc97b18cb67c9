import type { IndexHealth, IndexSpec, SearchFailure, SearchOutcome, SearchPort } from '../../ports/search.ts';
import { failed, found, unavailable } from '../search/outcomes.ts';
import { refuseFilter, refuseRequest, specHash } from '../search/request-rules.ts';
import { answerOf } from './answers.ts';
import { createConnection } from './connection.ts';
import type { IndexState } from './index-state.ts';
import { readMeta } from './meta.ts';
import { queriesOf } from './queries.ts';
import { similar } from './similar.ts';
import { createTaskPoller, type PollingTimes } from './tasks.ts';
import { WordCounts } from './word-counts.ts';
import { createWriter } from './writer.ts';

export interface MeilisearchOptions {
  readonly url: string;
  /** A key that may search, write and change settings of the hub's indexes; never the master key. */
  readonly key?: string;
  /** Longest time for a request whose caller does not say, in milliseconds. */
  readonly requestMs?: number;
  readonly polling?: PollingTimes;
}

/**
 * Opens Meilisearch 1.49 or later behind the search port: for several hub processes, or above some 50,000 documents.
 * Nothing is asked of it before the first request. A key that it does not accept is thrown: that is a wrong setting.
 */
export const openMeilisearch = ({ url, key, requestMs, polling }: MeilisearchOptions): SearchPort => {
  const connection = createConnection({
    url,
    ...(key === undefined ? {} : { key }),
    ...(requestMs === undefined ? {} : { requestMs }),
  });
  const poller = createTaskPoller(connection, polling);
  const states = new Map<string, IndexState>();
  let lastError: string | null = null;
  const note = (error: string): void => void (lastError = error);
  const writer = createWriter(connection, poller, { states, note });

  const ensureIndex = async (spec: IndexSpec): Promise<SearchOutcome<{ readonly rebuildNeeded: boolean }>> => {
    const hash = specHash(spec);
    const known = states.get(spec.name);
    if (known) return found({ rebuildNeeded: known.hash !== hash });
    const meta = await readMeta(connection, spec.name);
    if (!meta.ok) return meta;
    if (meta.value?.specHash !== hash) return found({ rebuildNeeded: true });
    const live = await connection.request((client) => client.getRawIndex(spec.name));
    if (!live.ok) return isMissing(live.failure) ? found({ rebuildNeeded: true }) : live;
    const counts = new WordCounts(spec.pack.stopWords, meta.value.words);
    states.set(spec.name, {
      spec,
      hash,
      counts,
      acknowledged: Promise.resolve(),
      seq: meta.value.seq,
      failures: 0,
      noting: null,
    });
    return found({ rebuildNeeded: false });
  };

  /** Puts a question to a known index; when the index went away meanwhile, a rebuild is needed. */
  const ask = async <T>(
    name: string,
    refuse: (spec: IndexSpec) => SearchFailure | null,
    question: (state: IndexState) => Promise<SearchOutcome<T>>,
  ): Promise<SearchOutcome<T>> => {
    const state = states.get(name);
    if (!state) return unavailable('missing');
    const refusal = refuse(state.spec);
    if (refusal) return failed(refusal);
    const answer = await question(state);
    if (!answer.ok) note(`${name}: ${answer.failure.reason}`);
    if (!answer.ok && isMissing(answer.failure)) states.delete(name);
    return answer;
  };

  const health = async (name: string): Promise<IndexHealth> => {
    const state = states.get(name);
    const stats = await connection.request((client) => client.index(name).getStats());
    return state && stats.ok
      ? { available: true, documents: stats.value.numberOfDocuments, specHash: state.hash, seq: state.seq, lastError }
      : { available: false, documents: 0, specHash: null, seq: 0, lastError };
  };

  return {
    capabilities: { exactTotals: false, looseStage: false, reversedJoins: false },
    ensureIndex,
    write: writer.write,
    rebuild: writer.rebuild,
    health,
    search: (request) =>
      ask(
        request.index,
        (spec) => refuseRequest(spec, request),
        async (state) => {
          const responses = await connection.searchAll(queriesOf(state, request), request);
          return responses.ok ? found(answerOf(state.spec, request, responses.value)) : responses;
        },
      ),
    similar: (request) =>
      ask(
        request.index,
        (spec) => (request.scope ? refuseFilter(spec, request.scope) : null),
        (state) => similar(connection, state, request),
      ),
    close: writer.close,
  };
};

const isMissing = (failure: SearchFailure): boolean => failure.kind === 'unavailable' && failure.reason === 'missing';
