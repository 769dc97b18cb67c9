import type { QueryClass } from './query-classes.ts';

/** A part of the language pack or of the score, and the one line whose change switches it off. */
export interface Mutation {
  readonly part: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly line: string;
  readonly becomes: string;
  /** The questions that must be answered worse without it. */
  readonly hurts: readonly (QueryClass | 'synonym')[];
}

const ENGINE = 'services/adapters/search-embedded';
const DUTCH = 'services/platform/dutch';

const weight = (part: string, line: string, hurts: readonly QueryClass[]): Mutation => ({
  part,
  file: `${ENGINE}/scorer.ts`,
  line,
  becomes: line.replace(/: .*/, ': 0,'),
  hurts,
});

export const MUTATIONS: readonly Mutation[] = [
  {
    part: 'typos',
    file: 'services/search/index-spec.ts',
    line: 'typo: { oneFrom: 5,',
    becomes: 'typo: { oneFrom: 999,',
    hurts: ['1 typo', '2 typos'],
  },
  {
    part: 'prefix',
    file: `${ENGINE}/expand.ts`,
    line: 'const begins = open &&',
    becomes: 'const begins = false && open &&',
    hurts: ['as you type'],
  },
  {
    part: 'stop words',
    file: `${DUTCH}/dutch-pack.ts`,
    line: 'stopWords: STOP_WORDS,',
    becomes: 'stopWords: [],',
    hurts: ['question'],
  },
  {
    part: 'stem classes',
    file: `${ENGINE}/vocabulary.ts`,
    line: 'return word.length < SHORTEST_INFLECTED ?',
    becomes: 'return word.length > 0 ?',
    hurts: ['inflection'],
  },
  {
    part: 'halves',
    file: `${DUTCH}/dutch-pack.ts`,
    line: '  stem,\n  halves,\n',
    becomes: '  stem,\n  halves: () => null,\n',
    hurts: ['head'],
  },
  {
    part: 'joins',
    file: `${ENGINE}/limits.ts`,
    line: 'joinedWords: 3,',
    becomes: 'joinedWords: 1,',
    hurts: ['apart', 'reversed'],
  },
  { part: 'cuts', file: `${ENGINE}/limits.ts`, line: 'cuts: 3,', becomes: 'cuts: 0,', hurts: ['together'] },
  {
    part: 'loose stage',
    file: `${ENGINE}/stages.ts`,
    line: 'if (strict.length > 1) add(',
    becomes: 'if (strict.length > 99) add(',
    hurts: ['question'],
  },
  {
    part: 'synonyms',
    file: `${ENGINE}/analyse.ts`,
    line: 'new Map(Object.entries(pack.synonyms))',
    becomes: 'new Map<string, readonly string[]>()',
    hurts: ['synonym'],
  },
  weight('coverage', 'coverage: 3,', ['2 typos', 'head']),
  weight('proximity', 'proximity: 1,', ['apart']),
  weight('bm25', 'bm25: 2.5,', ['2 words']),
  weight('beginning of the title', 'titleStart: 0.35,', ['as you type']),
];
