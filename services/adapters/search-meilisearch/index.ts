/** Meilisearch behind the search port. */
export { openMeilisearch, type MeilisearchOptions } from './open-meilisearch.ts';
