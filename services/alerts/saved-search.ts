import { createHash } from 'node:crypto';
import { searchPath } from '../../schema/search-address.ts';
import { questionOf } from '../../schema/search-input.ts';
import { cleanLine } from '../entries/index.ts';
import type { Problem } from '../platform/problem.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import type { Doc } from '../ports/storage.ts';
import type { SearchFilterInput, SearchSort } from '../search/index.ts';
import { nameMissing, nameTooLong } from './alerts-problems.ts';

/** How often somebody gets mail about what is new. */
export type AlertPeriod = 'NONE' | 'DAILY' | 'WEEKLY';
export type Language = 'nl' | 'en';

/** What is searched for, as data; the search door says whether it makes sense. */
export interface SavedQuestion {
  readonly query: string;
  readonly filter: SearchFilterInput;
  readonly sort: SearchSort;
}

/** A search that somebody keeps. Personal: seen by its owner only. */
export interface SavedSearch extends Doc {
  /** Id of the person. */
  readonly owner: string;
  readonly name: string;
  readonly question: SavedQuestion;
  /** Equal questions have equal keys; one person keeps a question once. */
  readonly questionKey: string;
  readonly alert: AlertPeriod;
  /** From when on finds go by mail; what was found before stays in the hub. */
  readonly alertSince: string;
  /** Language of letters. */
  readonly language: Language;
  /** What was first published after this is new. */
  readonly savedAt: string;
  /** Signs the links that stop the mail. */
  readonly stopKey: string;
}

/** As many searches as one person keeps. */
export const MOST_SEARCHES = 50;
const LONGEST_NAME = 120;

/** A name on one line; problems when nothing or too much is left. */
export const checkedName = (name: string): Result<string> => {
  const cleaned = cleanLine(name);
  const wrong: readonly Problem[] = [
    ...(cleaned === '' ? [nameMissing()] : []),
    ...(cleaned.length > LONGEST_NAME ? [nameTooLong(LONGEST_NAME)] : []),
  ];
  return wrong.length > 0 ? fail(...wrong) : ok(cleaned);
};

/** Lists without repeats in one order, objects with their fields in one order. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return [...new Set(value)].sort();
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
};

/** The question without what asks for nothing, lists in one order: equal questions look alike. */
export const plainQuestion = ({ query, filter, sort }: SavedQuestion): SavedQuestion => {
  const asked = Object.entries(filter)
    .filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([field, value]) => [field, plain(value)] as const);
  return { query: cleanLine(query), filter: Object.fromEntries(asked), sort };
};

/** What equal questions share; the order of results makes no difference to what is new. */
export const questionKey = ({ query, filter }: SavedQuestion): string =>
  createHash('sha256')
    .update(JSON.stringify([query, filter]))
    .digest('hex');

/** The search page that shows it: a Dutch path. */
export const searchUrl = ({ question: { query, filter, sort } }: Pick<SavedSearch, 'question'>): string =>
  searchPath(questionOf({ query, filter, sort }));

/** The search with another period. Mail begins with what is found from now on. */
export const withAlert = (search: SavedSearch, alert: AlertPeriod, now: string): SavedSearch => ({
  ...search,
  alert,
  alertSince: search.alert === 'NONE' ? now : search.alertSince,
});
