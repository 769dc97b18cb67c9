import { words } from './fold.ts';

/** Editable equivalents: who types `from` also finds `to`; with `bothWays` also the other way round. */
export interface SynonymRule {
  readonly from: string;
  readonly to: readonly string[];
  readonly bothWays?: boolean;
}

/** Folded phrase -> folded equivalents, the form that both search engines take. */
export type SynonymTable = Readonly<Record<string, readonly string[]>>;

/** Longer phrases are matched by neither engine. */
export const LONGEST_PHRASE = 3;

const phrase = (text: string): string => words(text).join(' ');
const usable = (text: string): boolean => text !== '' && text.split(' ').length <= LONGEST_PHRASE;

/** One direction per pair, folded; phrases without words or of more than three words are left out. */
const pairsOf = (rule: SynonymRule): [string, string][] => {
  const from = phrase(rule.from);
  const pairs = rule.to.map((to): [string, string] => [from, phrase(to)]);
  const all = rule.bothWays
    ? pairs.flatMap(([a, b]): [string, string][] => [
        [a, b],
        [b, a],
      ])
    : pairs;
  return all.filter(([a, b]) => a !== b && usable(a) && usable(b));
};

/** The table of a list of rules, in a stable order whatever the order of the rules. */
export const synonymTable = (rules: readonly SynonymRule[]): SynonymTable => {
  const table = new Map<string, Set<string>>();
  for (const [from, to] of rules.flatMap(pairsOf)) table.set(from, (table.get(from) ?? new Set()).add(to));
  return Object.fromEntries([...table].sort().map(([from, to]) => [from, [...to].sort()]));
};
