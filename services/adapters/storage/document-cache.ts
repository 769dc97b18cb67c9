import { LRUCache } from 'lru-cache';
import type { Doc } from '../../ports/storage.ts';
import { documentOf, freeze, type Body } from './document.ts';

/** Memory for parsed documents of one store, in bytes. */
const DEFAULT_BYTES = 48 * 2 ** 20;

/** Parsed, frozen documents of a whole store, bounded in bytes, least recently used out first. */
export type DocumentCache = LRUCache<string, Doc>;

/** Makes the cache of a store. */
export const documentCache = (maxSize: number = DEFAULT_BYTES): DocumentCache =>
  new LRUCache<string, Doc>({ maxSize, maxEntrySize: Math.ceil(maxSize / 8) });

/** The documents of one opened collection: a view on the cache of the store. */
export interface Documents<T extends Doc> {
  /** The document of this incarnation (something never reused, also not when an id is) and version, when it is in memory. */
  known(incarnation: string | number, version: number): T | undefined;
  /** Makes the document of a stored body and keeps it. Call it for bodies that are stored for good only. */
  keep(incarnation: string | number, id: string, version: number, body: Body): T;
}

let opened = 0;

/** A view of its own for each opened collection, as two openings may upcast (`parse`) differently. */
export const documentsIn = <T extends Doc>(cache: DocumentCache, parse?: (raw: unknown) => T): Documents<T> => {
  const prefix = `${++opened}/`;
  const keyOf = (incarnation: string | number, version: number): string => `${prefix}${incarnation}/${version}`;
  return {
    known: (incarnation, version) => cache.get(keyOf(incarnation, version)) as T | undefined,
    keep: (incarnation, id, version, body) => {
      const document = documentOf(id, version, body, parse);
      cache.set(keyOf(incarnation, version), document, { size: freeze(document) });
      return document;
    },
  };
};
