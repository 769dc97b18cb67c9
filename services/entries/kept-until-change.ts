import type { Store } from '../ports/storage.ts';

/**
 * Keeps the outcome of some costly reading until something changes in the store, or until `today` gives another day
 * where the outcome depends on it.
 */
export const keptUntilChange = <T>(
  store: Pick<Store, 'position'>,
  read: () => Promise<T>,
  today: () => string = () => '',
): (() => Promise<T>) => {
  let kept: { readonly outcome: Promise<T>; readonly of: string } | null = null;
  return async () => {
    const of = `${String(await store.position())} ${today()}`;
    if (kept?.of === of) return kept.outcome;
    const keeping = { outcome: read(), of };
    kept = keeping;
    keeping.outcome.catch(() => {
      if (kept === keeping) kept = null;
    });
    return keeping.outcome;
  };
};
