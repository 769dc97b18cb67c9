import { jest } from '@jest/globals';
import { openMeilisearch } from '../../../services/adapters/search-meilisearch/index.ts';
import { searchContract } from './search-contract.ts';

/** Needs a server of its own: indexes whose name begins with `contract_` are made and left. */
const url = process.env.MEILI_URL;
const key = process.env.MEILI_KEY;

if (url === undefined) {
  process.stderr.write('NOT RUN: the search contract on Meilisearch, as MEILI_URL (and MEILI_KEY) is not set.\n');
  test('without MEILI_URL nothing is claimed about Meilisearch', () => {
    expect(url).toBeUndefined();
  });
} else {
  // It takes seconds to take in a single document on a slow machine.
  jest.setTimeout(180_000);
  searchContract('Meilisearch', () => {
    const port = openMeilisearch({ url, ...(key === undefined ? {} : { key }) });
    return Promise.resolve({ port, dispose: () => port.close() });
  });
}
