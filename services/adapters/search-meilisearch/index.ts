/** Meilisearch behind the search port. */
export { openMeilisearch } from './open-meilisearch.ts';
