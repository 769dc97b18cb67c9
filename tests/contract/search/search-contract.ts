import { createWorld, type OpenSearch } from './contract-kit.ts';
import { filtering } from './filtering.ts';
import { literals } from './literals.ts';
import { pages } from './pages.ts';
import { ranking } from './ranking.ts';
import { rebuilding } from './rebuilding.ts';
import { words } from './words.ts';
import { writing } from './writing.ts';

/** The promises of the search port, one suite for every engine. `open` gives an empty one each time. */
export const searchContract = (name: string, open: OpenSearch): void => {
  const world = createWorld(open);
  describe(`search in ${name}`, () => {
    describe('writing', () => writing(open, world));
    describe('ranking', () => ranking(world));
    describe('words', () => words(world));
    describe('quotes and minus', () => literals(world));
    describe('filters and facets', () => filtering(world));
    describe('pages, order and highlights', () => pages(world));
    describe('rebuilding', () => rebuilding(world));
  });
};
