import { segmentOf } from './entry-kinds.ts';
import { FACETS, MOST_RESULTS, PAGE_SIZE, sortsFor, usualSort } from './search-question.ts';
import type { FacetField, SearchQuestion, SearchSort } from './search-question.ts';

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

/** Names of the fields in forms and addresses. */
export const keys = { words: 'q', like: 'zoals', near: 'bij', radius: 'straal', sort: 'sorteer', page: 'pagina' };
export const keyOf = (field: FacetField): string => facetWords[field].key;

/** How a value of a group stands in an address. */
export const addressValue = (field: FacetField, value: string): string => facetWords[field].words?.[value] ?? value;
export const sortValue = (sort: SearchSort): string => sortWords[sort];

const LONGEST_QUERY = 200;
const MOST_VALUES = 50;
const USUAL_RADIUS_KM = 25;
const WIDEST_RADIUS_KM = 300;
const LAST_PAGE = MOST_RESULTS / PAGE_SIZE;

const readValues = (query: URLSearchParams, field: FacetField): readonly string[] => {
  const { key, words, shape } = facetWords[field];
  const known = (word: string): string | undefined =>
    words ? Object.keys(words).find((value) => words[value] === word) : shape?.test(word) === true ? word : undefined;
  const values = query.getAll(key).flatMap((word) => known(word) ?? []);
  return [...new Set(values)].slice(0, MOST_VALUES);
};

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
  };
};

/** The query of the address, with its question mark; '' when nothing is asked. Equal questions have equal addresses. */
export const writeQuestion = (question: SearchQuestion): string => {
  const { q, chosen, like, near, sort, page } = question;
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
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
};

/** The address of a question: a Dutch path. */
export const searchPath = (question: SearchQuestion): string => `/zoeken${writeQuestion(question)}`;
