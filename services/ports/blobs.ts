import type { Readable } from 'node:stream';

/** Content-addressed bytes: the id is the sha-256 of the content in hex. Name, media type and owner live in the entry. */
export interface Blobs {
  /** Stores durably and atomically; the same bytes are stored once. Rejects with `TooLarge` beyond `max` bytes (25 MiB). */
  put(data: AsyncIterable<Uint8Array>, max?: number): Promise<{ readonly id: string; readonly size: number }>;
  /** A stream of the bytes (`end` inclusive), or null when there are none under this id. */
  get(id: string, range?: { readonly start: number; readonly end: number }): Promise<Readable | null>;
  remove(id: string): Promise<void>;
  /** All ids, for the sweep of what nothing refers to. */
  list(): AsyncIterable<string>;
}

/** More bytes came than were allowed; nothing was stored. */
export class TooLarge extends Error {
  constructor(max: number) {
    super(`more than ${max} bytes`);
    this.name = 'TooLarge';
  }
}
