import type { ShownRows } from './editor-context.tsx';
import { readRows } from './values.ts';
import type { Values } from './values.ts';

/** The rows of these values, as the page shows them; another generation replaces those that are in the page. */
export const shownRows = (values: Values, generation = 0): ShownRows => ({
  generation,
  rows: { claims: readRows(values.claims), links: readRows(values.links) },
});
