import type { IndexHealth, IndexSpec, SearchOutcome, SearchPort, SearchRequest } from '../../ports/search.ts';
import { refuseFilter, refuseRequest, specHash } from '../search/request-rules.ts';
import { answerInTime, askIndex } from './ask.ts';
import type { SearchCommand } from './engine.ts';
import { nextFile, removeDatabase } from './files.ts';
import { LIMITS } from './limits.ts';
import { createLiveIndex, type EmbeddedSearchOptions } from './live-index.ts';
import { failed, found, unavailable } from '../search/outcomes.ts';
import { createWriter } from './writer.ts';

/** Widening stops in time for the answer to come back within the caller's limit. */
const SHARE_FOR_SEARCHING = 0.75;

/** What crosses the thread border: everything but the signal. */
const commandOf = ({ timeoutMs = LIMITS.timeoutMs, ...request }: SearchRequest): SearchCommand => {
  const command: SearchRequest = { ...request, timeoutMs: timeoutMs * SHARE_FOR_SEARCHING };
  delete (command as { signal?: AbortSignal }).signal;
  return command;
};

/**
 * Opens the embedded search engine: SQLite FTS5 gathers candidates, our own re-ranker orders them. A folder holds one
 * index, in `search.db`; an index of another name is `missing`. After `ensureIndex` says that a rebuild is needed,
 * every request is `missing` until that rebuild is done: better no answer than a wrong one.
 */
export const openEmbeddedSearch = (options: EmbeddedSearchOptions): SearchPort => {
  const live = createLiveIndex(options);
  const writer = createWriter(options.folder, live);

  const ensureIndex = async (spec: IndexSpec): Promise<SearchOutcome<{ readonly rebuildNeeded: boolean }>> => {
    const current = await live.current();
    if (current) return found({ rebuildNeeded: current.hash !== specHash(spec) });
    if (!writer.isRebuilding()) removeDatabase(nextFile(options.folder));
    const state = await live.open(spec);
    return state === 'locked' ? unavailable('busy') : found({ rebuildNeeded: state !== 'ready' });
  };

  const health = async (name: string): Promise<IndexHealth> => {
    const state = await askIndex(live, name, async ({ seat }) => found(await seat.ask('state', undefined)));
    return state.ok
      ? { available: true, ...state.value, lastError: live.lastError() }
      : { available: false, documents: 0, specHash: null, seq: 0, lastError: live.lastError() };
  };

  return {
    capabilities: { exactTotals: true, looseStage: true, reversedJoins: true },
    ensureIndex: (spec) =>
      writer.inLine(() =>
        ensureIndex(spec).catch(async (error: unknown) => {
          // Not a damaged file but a folder that cannot be used at all: the hub goes on without an index.
          await live.giveUp(error);
          return unavailable('down');
        }),
      ),
    write: writer.write,
    rebuild: writer.rebuild,
    health,
    search: (request) =>
      askIndex(live, request.index, async (index) => {
        const refusal = refuseRequest(index.spec, request);
        if (refusal) return failed(refusal);
        return answerInTime(index, () => index.seat.ask('search', commandOf(request)), request);
      }),
    similar: ({ index: name, id, scope, limit }) =>
      askIndex(live, name, async (index) => {
        const refusal = scope ? refuseFilter(index.spec, scope) : null;
        if (refusal) return failed(refusal);
        return answerInTime(index, () => index.seat.ask('similar', { id, scope, limit }));
      }),
    close: async () => {
      await writer.close();
      await live.close();
    },
  };
};
