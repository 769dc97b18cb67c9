/** The embedded engine behind the search port. */
export { openEmbeddedSearch } from './open-embedded-search.ts';
export type { EmbeddedSearchOptions } from './live-index.ts';
/** The inside of its worker thread. */
export { serveSearch } from './serve.ts';
/** Language packs by name, as both sides of the thread border get them. */
export type { PackMakers } from './spec-data.ts';
