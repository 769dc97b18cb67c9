import type { WriteReceipt } from '../../ports/search.ts';
import { within } from './time-limit.ts';

/** How a write ended. */
export type Written = 'done' | 'failed';

/** What a caller gets who does not say how long to wait. */
const DEFAULT_WAIT_MS = 2_000;

/** A receipt over a write that is under way. */
export const receiptOf = (written: Promise<Written>): WriteReceipt => ({
  settled: async ({ timeoutMs = DEFAULT_WAIT_MS } = {}) => (await within(written, timeoutMs)) ?? 'timeout',
});

/** A promise that someone else keeps. */
export const deferred = <T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } => {
  const held: { resolve?: (value: T) => void } = {};
  const promise = new Promise<T>((resolve) => (held.resolve = resolve));
  return { promise, resolve: (value) => held.resolve?.(value) };
};
