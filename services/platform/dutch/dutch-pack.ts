import { createHash } from 'node:crypto';
import { halves, LINKS, type Frequency } from './compounds.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { SynonymTable } from './synonyms.ts';

/** Raise this when folding, stemming or splitting would give another answer for some word. */
const RULES = 1;

/** What a search engine needs to know of Dutch; fits the `LanguagePack` of the search port. */
export interface DutchPack {
  readonly name: 'dutch';
  readonly stopWords: readonly string[];
  readonly synonyms: SynonymTable;
  readonly stem: (word: string) => string;
  readonly halves: (word: string, known: Frequency) => readonly [string, string] | null;
  readonly links: readonly string[];
  readonly version: string;
}

const versionOf = (synonyms: SynonymTable): string => {
  const content = JSON.stringify([RULES, STOP_WORDS, LINKS, Object.entries(synonyms).sort()]);
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
};

/** The Dutch language pack with the given synonyms (see `synonymTable`); equal input gives an equal version. */
export const dutchPack = (synonyms: SynonymTable = {}): DutchPack => ({
  name: 'dutch',
  stopWords: STOP_WORDS,
  synonyms,
  stem,
  halves,
  links: LINKS,
  version: versionOf(synonyms),
});
