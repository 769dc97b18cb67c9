import type { KnownDifferences } from './storage-contract.ts';

/** What servers that only resemble MongoDB do not keep, by server and by case; differences.md tells more. */
export const knownDifferences: Readonly<Record<string, KnownDifferences>> = {
  'mongo-java-server': {
    'signs beyond U+FFFF, such as emoji, come after all others':
      'it compares texts by their UTF-16 units, MongoDB by their bytes',
  },
};
