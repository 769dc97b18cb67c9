import type { Meilisearch, SearchParams, SearchResponse } from 'meilisearch';
import type { SearchOutcome } from '../../ports/search.ts';
import { found, unavailable } from '../search/outcomes.ts';
import { reasonOf } from './failures.ts';

export interface Query extends SearchParams {
  readonly indexUid: string;
}

/** How long requests may take when their caller does not say, in milliseconds. */
export const REQUEST_MS = 5_000;

/** The client, loaded at first use: it is not needed by hubs that search by themselves. */
export const createConnection = ({
  url,
  key,
  requestMs = REQUEST_MS,
}: {
  readonly url: string;
  readonly key?: string;
  readonly requestMs?: number;
}) => {
  let loading: Promise<Meilisearch> | null = null;
  const load = async (): Promise<Meilisearch> => {
    const { Meilisearch: Client } = await import('meilisearch');
    return new Client({ host: url, timeout: requestMs, ...(key === undefined ? {} : { apiKey: key }) });
  };
  const client = (): Promise<Meilisearch> => (loading ??= load());

  /** Carries out a request; what Meilisearch cannot do now becomes a value. A full queue is tried once more. */
  const request = async <T>(work: (client: Meilisearch) => Promise<T>): Promise<SearchOutcome<T>> => {
    const open = await client();
    for (let attempt = 1; ; attempt++)
      try {
        return found(await work(open));
      } catch (error) {
        const reason = reasonOf(error);
        if (reason === null) throw error;
        if (reason !== 'busy' || attempt > 1) return unavailable(reason);
      }
  };

  /** Several queries in one request. The client forgets its own time-out when a signal is given, so one carries both. */
  const searchAll = (
    queries: readonly Query[],
    {
      timeoutMs = requestMs,
      signal,
    }: { readonly timeoutMs?: number | undefined; readonly signal?: AbortSignal | undefined },
  ): Promise<SearchOutcome<readonly SearchResponse[]>> => {
    const limits = [AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])];
    return request(async (open) => {
      const { results } = await open.multiSearch({ queries: [...queries] }, { signal: AbortSignal.any(limits) });
      return results;
    });
  };

  return { client, request, searchAll };
};

export type Connection = ReturnType<typeof createConnection>;
