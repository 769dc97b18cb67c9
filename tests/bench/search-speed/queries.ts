import { isStopWord, words } from '../../../services/platform/dutch/index.ts';
import type { SearchDocument, SearchFilter, SearchRequest } from '../../../services/ports/search.ts';
import { chance, type Chance } from './random.ts';

/** A class of queries, how many milliseconds 95 in 100 of them may take, and how one is made. */
export interface QueryClass {
  readonly name: string;
  readonly bound: number;
  readonly make: () => Partial<SearchRequest> & { readonly q: string };
}

const USUAL = 50;
const WHILE_TYPING = 30;
const UTRECHT = { lat: 52.0907, lng: 5.1214 };

const misspelled = (word: string, luck: Chance): string => {
  const at = 1 + luck.below(Math.max(1, word.length - 2));
  return luck.below(2) === 0 ? word.slice(0, at) + word.slice(at + 1) : `${word.slice(0, at)}q${word.slice(at + 1)}`;
};

const has = (field: string, values: readonly string[]): Record<string, SearchFilter> => ({
  [field]: { field, op: 'in', values },
});

/** All classes, made from the texts of the documents. */
export const queryClasses = (documents: readonly SearchDocument[]): QueryClass[] => {
  const luck = chance(7);
  const textOf = (field: string): string => {
    const value = luck.pick(documents)[field];
    return typeof value === 'string' ? value : Array.isArray(value) ? value.join(' ') : '';
  };
  const titleOf = (): string => textOf('title');
  const wordsOf = (field: string): string[] => {
    const found = words(textOf(field)).filter((word) => word.length > 4 && !isStopWord(word));
    return found.length > 0 ? found : ['gemeente'];
  };
  const some = (count: number): string => Array.from({ length: count }, () => luck.pick(wordsOf('lead'))).join(' ');
  const half = (text: string): string => text.slice(0, Math.ceil(text.length * 0.6));
  const ofClass = (name: string, bound: number, make: QueryClass['make']): QueryClass => ({ name, bound, make });
  const typo = (errors: number): string => {
    const typed = titleOf().split(' ');
    for (let i = 0; i < errors; i++) {
      const at = luck.below(typed.length);
      if ((typed[at] ?? '').length > 4) typed[at] = misspelled(typed[at] ?? '', luck);
    }
    return typed.join(' ');
  };
  const neighbours = (): string[] => {
    const typed = words(titleOf());
    const at = luck.below(Math.max(1, typed.length - 1));
    return typed.slice(at, at + 2);
  };
  return [
    ofClass('title', USUAL, () => ({ q: titleOf() })),
    ofClass('1 typo', USUAL, () => ({ q: typo(1) })),
    ofClass('2 typos', USUAL, () => ({ q: typo(2) })),
    ofClass('one letter', WHILE_TYPING, () => ({ q: luck.pick(wordsOf('title')).slice(0, 1) })),
    ofClass('two letters', WHILE_TYPING, () => ({ q: luck.pick(wordsOf('title')).slice(0, 2) })),
    ofClass('four letters', WHILE_TYPING, () => ({ q: luck.pick(wordsOf('title')).slice(0, 4) })),
    ofClass('as you type', WHILE_TYPING, () => ({ q: half(titleOf()) })),
    ofClass('one misspelled word', USUAL, () => ({ q: `${misspelled(luck.pick(wordsOf('lead')), luck)} ` })),
    ofClass('2 words', USUAL, () => ({ q: some(2) })),
    ofClass('3 words', USUAL, () => ({ q: some(3) })),
    ofClass('question', USUAL, () => ({ q: `Hoe kan een gemeente ${some(2)} inzetten voor ${some(2)}?` })),
    ofClass('reversed', USUAL, () => ({ q: neighbours().reverse().join(' ') })),
    ofClass('together', USUAL, () => ({ q: neighbours().join('') })),
    ofClass('everybody has it', USUAL, () => ({ q: 'gemeente ' })),
    ofClass('a phrase', USUAL, () => ({ q: `"${neighbours().join(' ')}"` })),
    ofClass('a word without another', USUAL, () => ({ q: `${some(1)} -gemeente` })),
    ofClass('nothing typed', USUAL, () => ({ q: '' })),
    ofClass('nothing typed, most reused', USUAL, () => ({ q: '', sort: [{ field: 'reuseCount', desc: true }] })),
    ofClass('filter of three facets', USUAL, () => ({
      q: some(1),
      filters: {
        ...has('kinds', ['TOOL', 'NEED']),
        ...has('provinces', ['PV30', 'PV28']),
        ...has('sizeClasses', ['FROM_20000_TO_50000']),
      },
    })),
    ofClass('near, nearest first', USUAL, () => ({
      q: some(1),
      filters: { near: { geoRadius: { ...UTRECHT, meters: 40_000 } } },
      sort: [{ near: UTRECHT }],
    })),
    ofClass('nothing typed, nearest first', USUAL, () => ({ q: '', sort: [{ near: UTRECHT }] })),
    ofClass('page 50', USUAL, () => ({ q: some(1), page: { offset: 980, limit: 20 } })),
  ];
};
