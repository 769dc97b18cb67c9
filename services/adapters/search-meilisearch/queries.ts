import type { SearchRequest } from '../../ports/search.ts';
import { readQuery, type TypedPart } from '../search/typed-query.ts';
import { tokens } from '../../platform/dutch/index.ts';
import type { Query } from './connection.ts';
import type { IndexState } from './index-state.ts';
import { allOf } from './filter-text.ts';
import { CLOSE, OPEN } from './marked-text.ts';

/** What is known of the index that is asked. */
type QueriedIndex = Pick<IndexState, 'spec' | 'counts'>;

/** Words only: quotes and a leading minus would be syntax, and half a character is no text. */
export const plainQuery = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/["\u0000\ue000\ue001]/g, ' ')
    .replace(/(^|\s)-+/g, '$1');

/** Words with inflections that the index lacks put in a form that it has; all else stays as it was typed. */
const knownWords = (typed: string, { spec, counts }: QueriedIndex): string => {
  const text = plainQuery(typed);
  let [known, after] = ['', 0];
  for (const { word, start, end } of tokens(text)) {
    const form = counts.knownFormOf(word, end === text.length, spec.pack.stem);
    if (form === word || start < after) continue;
    known += text.slice(after, start) + form;
    after = end;
  }
  return known + text.slice(after);
};

const partText = ({ kind, text }: TypedPart, state: QueriedIndex): string =>
  kind === 'words' ? knownWords(text, state) : ` ${kind === 'without' ? '-' : ''}"${text}" `;

/** The query as Meilisearch reads it: what was in quotes, and what must not be there, in quotes of our own. */
export const askedQuery = (q: string, state: QueriedIndex): string =>
  readQuery(q)
    .map((part) => partText(part, state))
    .join('');

/** A window of the result, and which part of it was asked for. */
export interface Window {
  readonly page: number;
  readonly hitsPerPage: number;
  readonly skip: number;
}

/**
 * Pages instead of an offset: only then does Meilisearch count all matches. An offset that is no whole number of pages
 * becomes one larger first page.
 */
export const windowOf = ({ offset, limit }: SearchRequest['page']): Window =>
  limit > 0 && offset % limit === 0
    ? { page: offset / limit + 1, hitsPerPage: limit, skip: 0 }
    : { page: 1, hitsPerPage: limit === 0 ? 0 : offset + limit, skip: offset };

const sortTexts = (sort: NonNullable<SearchRequest['sort']>): string[] =>
  sort.map((key) =>
    'near' in key ? `_geoPoint(${key.near.lat}, ${key.near.lng}):asc` : `${key.field}:${key.desc ? 'desc' : 'asc'}`,
  );

/** The query itself: page, facets, highlights. */
const mainQuery = (state: QueriedIndex, request: SearchRequest): Query => {
  const { page, hitsPerPage } = windowOf(request.page);
  const filter = allOf([request.scope, ...Object.values(request.filters ?? {})]);
  return {
    ...commonPart(state, request),
    page,
    hitsPerPage,
    attributesToRetrieve: ['id', '_geo'],
    showRankingScore: true,
    ...(filter === null ? {} : { filter }),
    ...(request.facets?.length ? { facets: [...request.facets] } : {}),
    ...(request.sort?.length ? { sort: sortTexts(request.sort) } : {}),
    ...(request.highlight?.length
      ? { attributesToHighlight: [...request.highlight], highlightPreTag: OPEN, highlightPostTag: CLOSE }
      : {}),
  };
};

/** Rare words count, whatever their place: the default would drop words from the end. */
const commonPart = (state: QueriedIndex, { q, strategy }: Pick<SearchRequest, 'q' | 'strategy'>) => ({
  indexUid: state.spec.name,
  q: askedQuery(q, state),
  matchingStrategy: strategy ?? ('frequency' as const),
});

/** Facets that ignore their own filter need a count of their own; without such a filter the main query has it. */
export const ownCounts = ({ facets = [], disjunctive = [], filters = {} }: SearchRequest): string[] =>
  facets.filter((field) => disjunctive.includes(field) && field in filters);

const countQuery = (state: QueriedIndex, request: SearchRequest, field: string): Query => {
  const others = Object.entries(request.filters ?? {}).flatMap(([group, filter]) => (group === field ? [] : [filter]));
  const filter = allOf([request.scope, ...others]);
  return {
    ...commonPart(state, request),
    page: 1,
    hitsPerPage: 0,
    facets: [field],
    ...(filter === null ? {} : { filter }),
  };
};

/** All queries of one request, the main one first. */
export const queriesOf = (state: QueriedIndex, request: SearchRequest): Query[] => [
  mainQuery(state, request),
  ...ownCounts(request).map((field) => countQuery(state, request, field)),
];
