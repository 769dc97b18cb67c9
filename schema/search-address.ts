import { segmentOf } from './entry-kinds.ts';
import {
  FACETS,
  MOST_COMPARED,
  MOST_RESULTS,
  PAGE_SIZE,
  VIEWS,
  onlyTheSearch,
  sortsFor,
  usualSort,
  withoutValue,
} from './search-question.ts';
import type { FacetField, ResultView, SearchQuestion, SearchSort } from './search-question.ts';

/** How a group of filters stands in an address. */
interface FacetWords {
  readonly key: string;
  /** API value to address value, for vocabularies that are ours. */
  readonly words?: Readonly<Record<string, string>>;
  /** What a value of any other vocabulary may look like. */
  readonly shape?: RegExp;
}

const facetWords: Readonly<Record<FacetField, FacetWords>> = {
  kinds: { key: 'soort', words: segmentOf },
  themes: { key: 'thema', shape: /^[a-z0-9-]{1,80}$/ },
  steps: { key: 'stap', shape: /^([1-9]|10)$/ },
  sizeClasses: {
    key: 'omvang',
    words: {
      UNDER_20000: 'tot-20000',
      FROM_20000_TO_50000: '20000-50000',
      FROM_50000_TO_100000: '50000-100000',
      FROM_100000_TO_250000: '100000-250000',
      OVER_250000: 'vanaf-250000',
    },
  },
  phases: {
    key: 'fase',
    words: {
      IDEA: 'idee',
      PREPARATION: 'voorbereiding',
      PILOT: 'proef',
      IN_USE: 'in-gebruik',
      ENDED: 'gestopt',
    },
  },
  provinces: { key: 'provincie', shape: /^[\p{L}\d -]{1,40}$/u },
  corops: { key: 'corop', shape: /^[\p{L}\d '’.,/()-]{1,60}$/u },
  costBands: {
    key: 'kosten',
    words: {
      NOTHING: 'geen',
      UP_TO_10000: 'tot-10000',
      FROM_10000_TO_50000: '10000-50000',
      FROM_50000_TO_250000: '50000-250000',
      OVER_250000: 'vanaf-250000',
    },
  },
  municipalities: { key: 'gemeente', shape: /^GM\d{4}$/ },
  licences: { key: 'licentie', shape: /^[A-Za-z0-9.+-]{1,60}$/ },
};

const sortWords: Readonly<Record<SearchSort, string>> = {
  RELEVANCE: 'beste',
  NEWEST: 'nieuw',
  UPDATED: 'bijgewerkt',
  TITLE: 'titel',
  DISTANCE: 'afstand',
  REUSE: 'hergebruik',
};

const viewWords: Readonly<Record<ResultView, string>> = { list: 'lijst', map: 'kaart', compare: 'vergelijk' };

/** Names of the fields in forms and addresses. */
export const keys = {
  words: 'q',
  like: 'zoals',
  near: 'bij',
  radius: 'straal',
  sort: 'sorteer',
  page: 'pagina',
  view: 'weergave',
  compared: 'vergelijk',
  organisation: 'organisatie',
  /** What was taken out of an address before: `weggelaten=thema=x`. */
  leftOut: 'weggelaten',
};
export const keyOf = (field: FacetField): string => facetWords[field].key;

/** How a value of a group stands in an address. */
export const addressValue = (field: FacetField, value: string): string => facetWords[field].words?.[value] ?? value;
export const sortValue = (sort: SearchSort): string => sortWords[sort];

const LONGEST_QUERY = 200;
const LONGEST_NAME = 60;
const MOST_VALUES = 50;
const USUAL_RADIUS_KM = 25;
/** Kilometres to choose from; the first one is the usual one. */
export const RADII = [USUAL_RADIUS_KM, 10, 50, 100] as const;
const WIDEST_RADIUS_KM = 300;
const LAST_PAGE = MOST_RESULTS / PAGE_SIZE;

/** The value of a group behind a word of an address; undefined when it has none such. */
const valueBehind = (field: FacetField, word: string): string | undefined => {
  const { words, shape } = facetWords[field];
  if (words) return Object.keys(words).find((value) => words[value] === word);
  return shape?.test(word) === true ? word : undefined;
};

const readValues = (query: URLSearchParams, field: FacetField): readonly string[] => {
  const values = query.getAll(keyOf(field)).flatMap((word) => valueBehind(field, word) ?? []);
  return [...new Set(values)].slice(0, MOST_VALUES);
};

const isSlug = (text: string): boolean => /^[a-z0-9-]{1,100}$/.test(text);
const slugsIn = (query: URLSearchParams): readonly string[] => [
  ...new Set(query.getAll(keys.compared).flatMap((text) => text.split(',').filter((slug) => slug !== ''))),
];
const readView = (text: string | null): ResultView => VIEWS.find((view) => viewWords[view] === text) ?? 'list';

const readCode = (text: string | null): string | null => (text !== null && /^GM\d{4}$/.test(text) ? text : null);

const readNumber = (text: string | null, most: number, usual: number): number => {
  const number = text !== null && /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return number >= 1 ? Math.min(number, most) : usual;
};

const readSort = (text: string | null, question: Pick<SearchQuestion, 'q' | 'near'>): SearchSort | null => {
  const sort = sortsFor(question).find((one) => sortWords[one] === text);
  return sort === undefined || sort === usualSort(question) ? null : sort;
};

/** Reads an address, or the fields of the form. What it does not know, it leaves out. */
export const readQuestion = (query: URLSearchParams): SearchQuestion => {
  const q = (query.get(keys.words) ?? '').trim().slice(0, LONGEST_QUERY);
  const code = readCode(query.get(keys.near));
  const radiusKm = readNumber(query.get(keys.radius), WIDEST_RADIUS_KM, USUAL_RADIUS_KM);
  const near = code === null ? null : { code, radiusKm };
  const chosen = Object.fromEntries(FACETS.map((field) => [field, readValues(query, field)])) as Record<
    FacetField,
    readonly string[]
  >;
  return {
    q,
    chosen,
    like: readCode(query.get(keys.like)),
    near,
    sort: readSort(query.get(keys.sort), { q, near }),
    page: readNumber(query.get(keys.page), LAST_PAGE, 1),
    view: readView(query.get(keys.view)),
    compared: slugsIn(query).filter(isSlug).slice(0, MOST_COMPARED),
    organisation: (query.get(keys.organisation) ?? '').trim().slice(0, LONGEST_NAME),
  };
};

const isCount = (text: string): boolean => /^[1-9]\d{0,5}$/.test(text);

/** Says of each field of the address but those of the groups whether it could be read. */
const reads: Readonly<Record<string, (text: string, question: SearchQuestion) => boolean>> = {
  [keys.like]: (text) => readCode(text) !== null,
  [keys.near]: (text) => readCode(text) !== null,
  [keys.radius]: isCount,
  [keys.page]: isCount,
  [keys.sort]: (text, question) => sortsFor(question).some((sort) => sortWords[sort] === text),
  [keys.view]: (text) => VIEWS.some((view) => viewWords[view] === text),
  [keys.compared]: (text, { compared }) => text.split(',').every((slug) => slug === '' || compared.includes(slug)),
};

const isRead = (key: string, text: string, question: SearchQuestion): boolean => {
  const field = FACETS.find((one) => keyOf(one) === key);
  if (field) return valueBehind(field, text) !== undefined;
  return reads[key]?.(text, question) ?? true;
};

/** A field of the address with what it held: `['straal', 'abc']`. */
export type AddressPart = readonly [key: string, text: string];

// Whoever makes an address cannot put words of his own on the page.
const leftOutBefore = (text: string): readonly AddressPart[] => {
  const [key = '', value = ''] = text.split('=');
  const field = FACETS.find((one) => keyOf(one) === key);
  return field && valueBehind(field, value) !== undefined ? [[key, value]] : [];
};

const unreadIn = (query: URLSearchParams): readonly AddressPart[] => {
  const question = readQuestion(query);
  return [...query].filter(([key, text]) => text !== '' && !isRead(key, text, question));
};

/** What stands in an address and could not be read; the question goes on without it. */
export const leftOutOf = (query: URLSearchParams): readonly AddressPart[] => {
  return [...unreadIn(query), ...query.getAll(keys.leftOut).flatMap(leftOutBefore)];
};

/**
 * The path of the question in an address without some of its values, which it then names as left out; what could not be
 * read stays, so that it is told as well.
 */
export const pathWithout = (
  query: URLSearchParams,
  unknown: readonly { readonly field: FacetField; readonly value: string }[],
): string => {
  const question = readQuestion(query);
  const rest = unknown.reduce((left, { field, value }) => withoutValue(left, field, value), question);
  const named = unknown.map(
    ({ field, value }) => [keys.leftOut, `${keyOf(field)}=${addressValue(field, value)}`] as const,
  );
  const parts = new URLSearchParams(writeQuestion(rest));
  for (const [key, text] of [...unreadIn(query), ...named]) parts.append(key, text);
  return `/zoeken?${parts.toString()}`;
};

/** The query of the address, with its question mark; '' when nothing is asked. Equal questions have equal addresses. */
export const writeQuestion = (question: SearchQuestion): string => {
  const { q, chosen, like, near, sort, page, view, compared, organisation } = question;
  const query = new URLSearchParams();
  if (q !== '') query.append(keys.words, q);
  for (const field of FACETS) {
    const values = chosen[field].map((value) => addressValue(field, value)).sort();
    for (const value of values) query.append(keyOf(field), value);
  }
  if (like !== null) query.append(keys.like, like);
  if (near) {
    query.append(keys.near, near.code);
    query.append(keys.radius, String(near.radiusKm));
  }
  if (sort !== null) query.append(keys.sort, sortWords[sort]);
  if (page > 1) query.append(keys.page, String(page));
  if (view !== 'list') query.append(keys.view, viewWords[view]);
  if (compared.length > 0) query.append(keys.compared, compared.join(','));
  if (organisation !== '') query.append(keys.organisation, organisation);
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
};

/** Where all municipalities can be asked for what was not found: a Dutch path. */
export const callPath = ({ q }: SearchQuestion): string =>
  `/deel?${new URLSearchParams({ soort: segmentOf.NEED, ...(q !== '' && { titel: q }) }).toString()}`;

/** A feed of what this question finds: a Dutch path. */
export const feedPath = (question: SearchQuestion): string => `/zoeken.atom${writeQuestion(onlyTheSearch(question))}`;

/** Where this question can be kept, to hear of what is new: a Dutch path. */
export const keepPath = (question: SearchQuestion): string =>
  `/mijn/zoekopdrachten/nieuw${writeQuestion(onlyTheSearch(question))}`;

/** The address of a question: a Dutch path. */
export const searchPath = (question: SearchQuestion): string => `/zoeken${writeQuestion(question)}`;
