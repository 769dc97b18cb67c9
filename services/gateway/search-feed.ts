import { feedPath, readQuestion, searchPath } from '../../schema/search-address.ts';
import { searchInput } from '../../schema/search-input.ts';
import { FACETS, onlyTheSearch, type SearchQuestion } from '../../schema/search-question.ts';
import type { EntryCopy } from '../entries/index.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import type { Language, Texts } from '../texts.ts';
import type { AtomEntry, AtomFeed } from './atom.ts';
import type { HubDoors } from './context.ts';
import { labelOf } from './resolvers/search.ts';

interface Asked {
  /** As on the search page. */
  readonly query: URLSearchParams;
  readonly language: Language;
  /** Origin for absolute addresses. */
  readonly origin: string;
}

interface Deps {
  readonly hub: Pick<HubDoors, 'search' | 'entries' | 'municipalities'>;
  readonly texts: Texts;
}

/** Entries in one feed. */
const SHOWN = 50;
const UUID = /^entry_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;

/** The id of an entry as an address of its own, the same on whatever host the hub lives. */
const permanentId = (id: string, url: string): string => {
  const parts = UUID.exec(id)?.slice(1);
  return parts ? `urn:uuid:${parts.join('-')}` : url;
};

/** The search in words: what was typed, then what was chosen. */
const wordsOf = (question: SearchQuestion, language: Language, { hub, texts }: Deps): string => {
  const { q, chosen, like, near } = question;
  const nameOf = (code: string): string => hub.municipalities.byCode(code)?.name ?? code;
  const words = [
    ...(q === '' ? [] : [q]),
    ...FACETS.flatMap((field) => chosen[field].map((value) => labelOf(field, value, { hub, texts, language }))),
    ...(like === null ? [] : [texts.text(language, 'search.feed-like', { name: nameOf(like) })]),
    ...(near ? [texts.text(language, 'search.feed-near', { name: nameOf(near.code), radius: near.radiusKm })] : []),
  ];
  return words.length > 0 ? words.join(', ') : texts.text(language, 'search.feed-all');
};

const entryOf = (entry: EntryCopy, { language, origin }: Asked, { hub, texts }: Deps): AtomEntry => {
  const address = (path: string): string => `${origin}${language === 'en' ? '/en' : ''}${path}`;
  const kind = texts.text(language, `search.${entry.kind}`);
  return {
    id: permanentId(entry.id, `${origin}${entry.url}`),
    title: entry.title,
    summary: entry.summary,
    language: entry.language,
    url: address(entry.url),
    author: {
      name: hub.municipalities.byCode(entry.publisher)?.officialName ?? entry.publisher,
      url: address(`/gemeenten/${entry.publisher}`),
    },
    published: entry.publishedAt ?? entry.updatedAt,
    updated: entry.updatedAt,
    categories: [
      { term: entry.kind, label: kind },
      ...entry.themes.map((code) => ({ term: code, label: hub.entries.themes.byCode(code)?.name[language] ?? code })),
    ],
    rights: entry.licence,
  };
};

/** `limited`: without its engine search would answer by other rules, and a feed must not hold what does not belong. */
export type SearchFeed = { readonly kind: 'feed'; readonly feed: AtomFeed } | { readonly kind: 'limited' };

/** The newest public entries of a search as everybody sees it; depends on nothing but what is asked and the data. */
export const searchFeed = async (asked: Asked, deps: Deps): Promise<Result<SearchFeed>> => {
  const { query, language, origin } = asked;
  // Order, page and view of the address make no other feed.
  const question = onlyTheSearch(readQuestion(query));
  const result = await deps.hub.search.search({ ...searchInput(question), sort: 'NEWEST', pageSize: SHOWN });
  if (result.problems.length > 0) return fail(...result.problems);
  if (result.notice !== null) return ok({ kind: 'limited' });
  const address = (path: string): string => `${origin}${language === 'en' ? '/en' : ''}${path}`;
  return ok({
    kind: 'feed',
    feed: {
      title: `Gemeengoed: ${wordsOf(question, language, deps)}`,
      subtitle: deps.texts.text(language, 'search.feed-subtitle'),
      language,
      self: address(feedPath(question)),
      page: address(searchPath(question)),
      entries: result.hits.map(({ entry }) => entryOf(entry, asked, deps)),
    },
  });
};
