/** The embedded engine behind the search port. */
export { openEmbeddedSearch } from './open-embedded-search.ts';
/** The inside of its worker thread. */
export { serveSearch } from './serve.ts';
