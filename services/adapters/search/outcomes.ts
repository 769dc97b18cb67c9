import type { SearchFailure } from '../../ports/search.ts';

type Unavailable = Extract<SearchFailure, { readonly kind: 'unavailable' }>;

/** Wraps a search answer. */
export const found = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** Wraps a failure that the caller can act on. */
export const failed = (failure: SearchFailure): { readonly ok: false; readonly failure: SearchFailure } => ({
  ok: false,
  failure,
});

/** The engine cannot answer now; the store can. */
export const unavailable = (reason: Unavailable['reason']): { readonly ok: false; readonly failure: SearchFailure } =>
  failed({ kind: 'unavailable', reason });
