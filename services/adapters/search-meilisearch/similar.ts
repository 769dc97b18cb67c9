import type { SearchDocument, SearchFilter, SearchHit, SearchOutcome } from '../../ports/search.ts';
import { words } from '../../platform/dutch/index.ts';
import { found } from '../search/outcomes.ts';
import type { Connection } from './connection.ts';
import type { IndexState } from './index-state.ts';
import { queriesOf } from './queries.ts';
import { answerOf } from './answers.ts';
import { textIn } from './word-counts.ts';

/** Meilisearch reads no more words of a query than these. */
const MOST_WORDS = 10;

/** The words that tell most of a document: those that few others have. */
const tellingWords = (document: SearchDocument, { spec, counts }: IndexState): string[] => {
  const stops = new Set(spec.pack.stopWords);
  const shadows = new Set(spec.searchable.flatMap(({ halvesIn }) => halvesIn ?? []));
  const fields = spec.searchable.filter(({ field }) => !shadows.has(field));
  const all = new Set(fields.flatMap(({ field }) => words(textIn(document, field))));
  return [...all]
    .filter((word) => !stops.has(word) && counts.of(word) > 1)
    .sort((a, b) => counts.of(a) - counts.of(b))
    .slice(0, MOST_WORDS);
};

/** Documents in scope that share the most telling words of this one; its own id never among them. */
export const similar = async (
  connection: Connection,
  state: IndexState,
  { id, scope, limit }: { readonly id: string; readonly scope?: SearchFilter; readonly limit: number },
): Promise<SearchOutcome<readonly SearchHit[]>> => {
  const { spec } = state;
  const document = await connection.request((client) => client.index<SearchDocument>(spec.name).getDocument(id));
  if (!document.ok) return isMissing(document.failure) ? found([]) : document;
  const telling = tellingWords(document.value, state);
  if (telling.length === 0) return found([]);
  const request = {
    index: spec.name,
    q: `${telling.join(' ')} `,
    page: { offset: 0, limit },
    filters: { others: { not: { field: 'id', op: 'eq', value: id } } },
    ...(scope ? { scope } : {}),
  } as const;
  const responses = await connection.searchAll(queriesOf(state, request), {});
  return responses.ok ? found(answerOf(spec, request, responses.value).hits) : responses;
};

const isMissing = (failure: { readonly kind: string; readonly reason: string }): boolean =>
  failure.kind === 'unavailable' && failure.reason === 'missing';
