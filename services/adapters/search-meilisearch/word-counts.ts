import type { IndexSpec, SearchDocument } from '../../ports/search.ts';
import { words } from '../../platform/dutch/index.ts';

/** Shorter words are no halves and have no inflections to look for. */
const SHORTEST = 4;

/** More words with inflections would make the engine's settings too heavy; the commonest are kept. */
const MOST_INFLECTED = 20_000;
const MOST_PER_CLASS = 10;

/** Text of a field; the parts of a list stand apart. */
export const textIn = (document: SearchDocument, field: string): string => {
  const value = document[field];
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string').join('. ') : '';
};

/**
 * In about how many documents each word occurs: what the compound splitter and the inflections are learned from. It
 * only grows until the next rebuild, since Meilisearch cannot be asked for it.
 */
export class WordCounts {
  readonly #counts: Map<string, number>;
  readonly #stops: ReadonlySet<string>;
  /** The commonest word of each stem; made at first use after words were learned. */
  #commonest: Map<string, string> | null = null;

  constructor(stopWords: readonly string[], stored = '') {
    this.#stops = new Set(stopWords);
    const entries = stored.split(' ').map((entry) => entry.split(':'));
    this.#counts = new Map(entries.flatMap(([word = '', count]) => (word ? [[word, Number(count)] as const] : [])));
  }

  of(word: string): number {
    return this.#counts.get(word) ?? 0;
  }

  learn(document: SearchDocument, { searchable }: IndexSpec): void {
    const all = searchable.flatMap(({ field }) => words(textIn(document, field)));
    for (const word of new Set(all))
      if (word.length >= SHORTEST && !this.#stops.has(word)) this.#counts.set(word, this.of(word) + 1);
    this.#commonest = null;
  }

  /**
   * An inflection that no document has becomes the commonest known word of its stem: the engine knows inflections of
   * its own words only. A known word, and with `open` the beginning of one, stays as it is.
   */
  knownFormOf(word: string, open: boolean, stem: (word: string) => string): string {
    if (word.length < SHORTEST || this.of(word) > 0) return word;
    if (open && [...this.#counts.keys()].some((known) => known.startsWith(word))) return word;
    this.#commonest ??= this.#commonestByStem(stem);
    return this.#commonest.get(stem(word)) ?? word;
  }

  #commonestByStem(stem: (word: string) => string): Map<string, string> {
    const rareFirst = [...this.#counts].sort(([, a], [, b]) => a - b);
    return new Map(rareFirst.map(([word]) => [stem(word), word]));
  }

  /** As text that `new WordCounts` reads again. */
  stored(): string {
    return [...this.#counts].map(([word, count]) => `${word}:${count}`).join(' ');
  }

  /** Each word with the other words of its stem, the commonest first. */
  inflections(stem: (word: string) => string): Record<string, string[]> {
    const classes = new Map<string, string[]>();
    const common = [...this.#counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
    for (const word of common) {
      const others = classes.get(stem(word)) ?? [];
      if (others.length < MOST_PER_CLASS) classes.set(stem(word), [...others, word]);
    }
    const inflected = [...classes.values()]
      .filter((members) => members.length > 1)
      .flatMap((members) =>
        members.map((word): [string, string[]] => [word, members.filter((other) => other !== word)]),
      );
    return Object.fromEntries(inflected.slice(0, MOST_INFLECTED));
  }
}
