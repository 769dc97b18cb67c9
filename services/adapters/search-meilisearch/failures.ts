import type { SearchFailure } from '../../ports/search.ts';

type Reason = Extract<SearchFailure, { readonly kind: 'unavailable' }>['reason'];

/** What the client's errors carry; they are known by name, so that the client is loaded at first use only. */
interface ClientError {
  readonly name: string;
  readonly cause?: { readonly name?: string; readonly code?: string };
  readonly response?: { readonly status?: number };
}

const isClientError = (error: unknown): error is ClientError => error instanceof Error;

const TIMED_OUT = ['MeilisearchRequestTimeOutError', 'TimeoutError', 'AbortError'];

/** Where nobody answers, or something that is not Meilisearch. */
const UNREACHABLE = ['MeilisearchRequestError', 'SyntaxError'];

const reasonOfStatus = (status: number, code: string | undefined): Reason | null => {
  if (code === 'index_not_found' || code === 'document_not_found') return 'missing';
  if (status === 503 || status === 429) return 'busy';
  if (status === 408 || status === 504) return 'timeout';
  return status >= 500 ? 'down' : null;
};

/**
 * Why Meilisearch cannot answer; null for what is our own fault (a request it does not understand, a key it does not
 * accept) and must be thrown.
 */
export const reasonOf = (error: unknown): Reason | null => {
  if (!isClientError(error)) return null;
  if (TIMED_OUT.includes(error.name) || TIMED_OUT.includes(error.cause?.name ?? '')) return 'timeout';
  if (error.name === 'MeilisearchApiError') return reasonOfStatus(error.response?.status ?? 0, error.cause?.code);
  return UNREACHABLE.includes(error.name) ? 'down' : null;
};
