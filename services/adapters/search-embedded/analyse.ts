import type { LanguagePack } from '../../ports/search.ts';
import { words } from '../../platform/dutch/index.ts';
import { asWritten, cutsOf, nearSpellings } from './expand.ts';
import { joinsOf } from './joins.ts';
import { LIMITS } from './limits.ts';
import type { AnalysedQuery, Expansion, Join, Slot } from './query.ts';
import type { SpecData } from './spec-data.ts';
import { equivalentsIn } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** In how many documents a word is that has these expansions: the word itself, or else what may stand for it. */
const documentsOf = (expansions: readonly Expansion[], vocabulary: Vocabulary): number => {
  const sum = (chosen: readonly Expansion[]): number =>
    chosen
      .filter((expansion) => expansion.words.length === 1)
      .flatMap(({ words: [word = ''], open }) => (open ? vocabulary.startingWith(word) : [word]))
      .reduce((total, word) => total + vocabulary.frequency(word), 0);
  const itself = sum(expansions.filter(({ kind }) => kind === 'exact' || kind === 'inflected'));
  return Math.min(vocabulary.documents, itself || sum(expansions));
};

/** Inverse document frequency: what a word tells. Taken per query word, since rare misspellings seem to tell a lot. */
const idfOf = (documents: number, all: number): number => Math.log(1 + (all - documents + 0.5) / (documents + 0.5));

/** Reads queries by the words that the index knows and the language pack's rules. */
export const createAnalyser = (spec: SpecData, pack: LanguagePack, vocabulary: Vocabulary) => {
  const stops = new Set(pack.stopWords);
  const synonyms = new Map(Object.entries(pack.synonyms));

  const slotOf = (word: string, open: boolean, equivalents: readonly Expansion[], joins: readonly Join[]): Slot => {
    const expansions = [...asWritten(word, open, vocabulary), ...equivalents];
    const known = expansions.length > 0;
    if (!known) expansions.push(...nearSpellings(word, open, vocabulary, spec.typo));
    expansions.push(...cutsOf(word, vocabulary));
    const documents = documentsOf(expansions, vocabulary);
    const idf = idfOf(documents, vocabulary.documents);
    return { word, open, known, expansions, joins: [...joins], typosAdded: !known, documents, idf };
  };

  return {
    /** The words sought as slots, one per content word. A function word counts only when it comes last. */
    analyse: (text: string): AnalysedQuery => {
      const raw = words(text);
      // A space or a full stop after the last word says that it is complete.
      const open = /[\p{L}\p{N}\p{M}]$/u.test(text);
      const places = raw
        .flatMap((word, at) => (stops.has(word) && at < raw.length - 1 ? [] : [at]))
        .slice(0, LIMITS.words);
      const content = places.map((at) => raw[at] ?? '');
      const joins = joinsOf(content, open, pack.links, vocabulary);
      const single: Expansion[][] = content.map(() => []);
      for (const { from, to, expansions } of equivalentsIn(raw, synonyms, vocabulary)) {
        const covered = places.flatMap((place, slot) => (place >= from && place < to ? [slot] : []));
        const [first, span] = [covered[0], covered.length];
        if (first === undefined) continue;
        if (span === 1) single[first]?.push(...expansions);
        else joins[first]?.push({ span, expansions });
      }
      const slots = content.map((word, at) =>
        slotOf(word, open && places[at] === raw.length - 1, single[at] ?? [], joins[at] ?? []),
      );
      return { slots, raw, open };
    },

    /** A word that the index knows is taken as meant; its near spellings are added only when too little is found. */
    addNearSpellings: (slot: Slot): void => {
      if (slot.typosAdded) return;
      slot.typosAdded = true;
      const known = new Set(slot.expansions.flatMap(({ words: parts }) => (parts.length === 1 ? parts : [])));
      const near = nearSpellings(slot.word, slot.open, vocabulary, spec.typo);
      slot.expansions.push(...near.filter(({ words: [word = ''] }) => !known.has(word)));
    },
  };
};

export type Analyser = ReturnType<typeof createAnalyser>;
