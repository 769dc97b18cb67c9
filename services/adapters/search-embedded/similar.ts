import type { SearchFilter, SearchHit } from '../../ports/search.ts';
import { bestRows } from './candidates.ts';
import { codesFrom } from './database.ts';
import { LIMITS } from './limits.ts';
import type { OpenIndex } from './open-index.ts';
import { lastOrder } from './order.ts';
import { createSieve } from './sieve.ts';
import { matchingRows } from './stages.ts';
import { END, GAP } from './vocabulary.ts';

/** What a document tells: per word number how much, by the weight of its columns. */
const weighWords = ({ layout }: OpenIndex, codes: Uint32Array): Map<number, number> => {
  const weights = new Map<number, number>();
  let column = 0;
  for (const code of codes) {
    if (code === END) column++;
    else if (code !== GAP) weights.set(code, Math.max(weights.get(code) ?? 0, layout.columns[column]?.weight ?? 0));
  }
  return weights;
};

interface TellingWord {
  readonly number: number;
  readonly worth: number;
  readonly documents: number;
}

/** The words that tell most: rare elsewhere, in a weighty column here; words that nobody else has find nothing. */
const tellingWords = (
  { memory: { vocabulary }, pack }: OpenIndex,
  weights: ReadonlyMap<number, number>,
): TellingWord[] => {
  const stops = new Set(pack.stopWords);
  return [...weights]
    .map(([number, weight]): TellingWord => {
      const documents = vocabulary.frequencyOf(number);
      return { number, documents, worth: weight * Math.log(1 + vocabulary.documents / Math.max(1, documents)) };
    })
    .filter(({ number, documents }) => documents > 1 && !stops.has(vocabulary.wordOf(number)))
    .sort((a, b) => b.worth - a.worth || a.number - b.number)
    .slice(0, LIMITS.telling);
};

/** Any of the telling words, as long as they bring few rows; at least two. */
const anyOf = ({ memory: { vocabulary } }: OpenIndex, telling: readonly TellingWord[]): string => {
  let budget: number = LIMITS.loose;
  const affordable = telling.filter(({ documents }, i) => (budget -= documents) >= 0 || i < 2);
  return affordable.map(({ number }) => `"${vocabulary.wordOf(number)}"`).join(' OR ');
};

/** Documents in scope that share the most telling words of this one, most alike first; its own id never among them. */
export const similar = (
  index: OpenIndex,
  { id, scope, limit }: { readonly id: string; readonly scope?: SearchFilter | undefined; readonly limit: number },
): SearchHit[] => {
  const { rows } = index.memory;
  const row = rows.rowOf(id);
  const codesOf = (list: readonly number[]): Map<number, Uint32Array> =>
    new Map(index.data.sql.codesOf.all(JSON.stringify(list)).map(({ n, codes }) => [Number(n), codesFrom(codes)]));
  const own = row === undefined ? undefined : codesOf([row]).get(row);
  const telling = own ? tellingWords(index, weighWords(index, own)) : [];
  if (telling.length === 0) return [];

  const expression = anyOf(index, telling);
  const { inScope } = createSieve(rows, { scope });
  const all = matchingRows(index, expression);
  const others = all.filter((other) => other !== row && inScope(other));
  const last = lastOrder(rows, index.spec.lastKeys);
  const scored = [...codesOf(bestRows(index, expression, others, all.length, last))].map(([other, codes]) => {
    const weights = weighWords(index, codes);
    const score = telling.reduce((sum, { number, worth }) => sum + worth * Math.sqrt(weights.get(number) ?? 0), 0);
    return { row: other, score };
  });
  return scored
    .sort((a, b) => b.score - a.score || last(a.row, b.row))
    .slice(0, limit)
    .map(({ row: other, score }) => ({ id: rows.idAt(other) ?? '', score, highlights: {} }));
};
