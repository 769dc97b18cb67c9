import type { IndexSpec, SearchDocument } from '../../ports/search.ts';
import { words } from '../../platform/dutch/index.ts';
import { withoutSigns } from './marked-text.ts';
import { textIn, type WordCounts } from './word-counts.ts';

/** A document as Meilisearch gets it. */
export type MeiliDocument = Readonly<Record<string, unknown>> & { readonly id: string };

/** Compound halves side by side; the stop keeps the halves of different compounds apart. */
const halvesText = (text: string, { pack }: IndexSpec, counts: WordCounts): string => {
  const compounds = [...new Set(words(text))].filter((word) => !pack.stopWords.includes(word));
  const split = compounds.flatMap((word) => {
    const halves = pack.halves(word, (known) => counts.of(known));
    return halves ? [halves.join(' ')] : [];
  });
  return split.join('. ');
};

const withoutSignsIn = (value: unknown): unknown => {
  if (typeof value === 'string') return withoutSigns(value);
  return Array.isArray(value) ? value.map(withoutSignsIn) : value;
};

/** Shadow fields with their compound halves; several fields may share one. */
const shadowsOf = (document: SearchDocument, spec: IndexSpec, counts: WordCounts): Record<string, string> => {
  const texts = new Map<string, string[]>();
  for (const { field, halvesIn } of spec.searchable)
    if (halvesIn !== undefined)
      texts.set(halvesIn, [...(texts.get(halvesIn) ?? []), halvesText(textIn(document, field), spec, counts)]);
  const filled = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('. ');
  return Object.fromEntries([...texts].map(([field, parts]) => [field, filled(parts)]));
};

/** Adds the compound halves and takes out what would be read as a mark. */
export const toMeili = (document: SearchDocument, spec: IndexSpec, counts: WordCounts): MeiliDocument => {
  const own = Object.entries(document).filter(
    ([field, value]) => value !== undefined && !(field === '_geo' && value === null),
  );
  return {
    ...Object.fromEntries(own.map(([field, value]) => [field, withoutSignsIn(value)])),
    ...shadowsOf(document, spec, counts),
    id: document.id,
  };
};
