/** A page of a list, with an opaque cursor per item (Relay connection). */
export interface Connection<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[];
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount?: number;
}

/** Page size when nobody asks for one, and the largest one that is given. */
export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

/** Makes a connection of items and the cursors that stand behind them. */
export const connectionOf = <T>(
  items: readonly { readonly node: T; readonly cursor: string }[],
  hasNextPage: boolean,
): Connection<T> => ({
  edges: items,
  nodes: items.map((item) => item.node),
  pageInfo: { hasNextPage, endCursor: items.at(-1)?.cursor ?? null },
});
