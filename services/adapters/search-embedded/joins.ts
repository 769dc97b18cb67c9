import { asWritten } from './expand.ts';
import { LIMITS } from './limits.ts';
import type { Expansion, Join } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Shorter words are not tried as half of a compound with a linking sound or in the other order. */
const SHORTEST_HALF = 3;

const joined = (word: string, open = false): Expansion => ({ words: [word], kind: 'joined', typos: 0, open });

/** Known compounds of two words with a sound between them, in both orders: `controle belasting` is belastingcontrole. */
const compounds = ([a = '', b = '']: readonly string[], links: readonly string[], vocabulary: Vocabulary): string[] =>
  [
    [a, b],
    [b, a],
  ]
    .flatMap(([first, second]) => links.map((link) => `${first}${link}${second}`))
    .filter((word) => vocabulary.frequency(word) > 0);

const spelledTogether = (
  parts: readonly string[],
  open: boolean,
  links: readonly string[],
  vocabulary: Vocabulary,
): Expansion[] => {
  const whole = parts.join('');
  const found = asWritten(whole, open, vocabulary).map(({ words: [word = ''], open: begins }) => joined(word, begins));
  const seen = new Set(found.map(({ words }) => words[0]));
  const linked = parts.length === 2 && parts.every((part) => part.length >= SHORTEST_HALF);
  for (const word of linked ? compounds(parts, links, vocabulary) : [])
    if (!seen.has(word)) {
      seen.add(word);
      found.push(joined(word));
    }
  return found;
};

/** Written apart by the searcher, together in the text: per slot the ways to read it as one with its neighbours. */
export const joinsOf = (
  content: readonly string[],
  open: boolean,
  links: readonly string[],
  vocabulary: Vocabulary,
): Join[][] =>
  content.map((_, at) => {
    const joins: Join[] = [];
    for (let span = 2; span <= LIMITS.joinedWords && at + span <= content.length; span++) {
      const parts = content.slice(at, at + span);
      if (parts.join('').length > LIMITS.longestJoined) continue;
      const expansions = spelledTogether(parts, open && at + span === content.length, links, vocabulary);
      if (expansions.length > 0) joins.push({ span, expansions });
    }
    return joins;
  });
