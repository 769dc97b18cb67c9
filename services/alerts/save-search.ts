import { randomBytes } from 'node:crypto';
import { isoNow, type Clock } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import type { Search } from '../search/index.ts';
import { mayKeepSearches } from './alerts-policy.ts';
import { tooManySearches, tooMuchAsked } from './alerts-problems.ts';
import type { SavedSearchStore } from './saved-search-store.ts';
import {
  checkedName,
  MOST_SEARCHES,
  plainQuestion,
  questionKey,
  withAlert,
  type AlertPeriod,
  type Language,
  type SavedQuestion,
  type SavedSearch,
} from './saved-search.ts';

export interface SaveSearchInput extends SavedQuestion {
  readonly name: string;
  readonly alert: AlertPeriod;
  /** Language of letters about it. */
  readonly language: Language;
}

interface Deps {
  readonly searches: Pick<SavedSearchStore, 'add' | 'byQuestion' | 'change' | 'countOf' | 'remove'>;
  readonly search: Pick<Search, 'search'>;
  readonly clock: Clock;
}

/** A question longer than this, as JSON, is nobody's. */
const LONGEST_QUESTION = 8_000;

const checkedQuestion = async (search: Deps['search'], asked: SavedQuestion): Promise<Result<SavedQuestion>> => {
  const question = plainQuestion(asked);
  if (JSON.stringify(question).length > LONGEST_QUESTION) return fail(tooMuchAsked());
  const { problems } = await search.search({ ...question, pageSize: 0 });
  return problems.length === 0
    ? ok(question)
    : fail(...problems.map((problem) => ({ ...problem, path: ['input', ...(problem.path ?? [])] })));
};

/** Keeps a search. Kept before, it gets the new name and period: pressing twice makes no second one. */
export const createSaveSearch =
  ({ searches, search, clock }: Deps) =>
  async (viewer: Viewer, { name: given, alert, language, ...asked }: SaveSearchInput): Promise<Result<SavedSearch>> => {
    const person = mayKeepSearches(viewer);
    if (!person.ok) return person;
    const name = checkedName(given);
    const question = await checkedQuestion(search, asked);
    if (!name.ok) return question.ok ? name : fail(...name.problems, ...question.problems);
    if (!question.ok) return question;

    const owner = person.value.userId;
    const now = isoNow(clock);
    const key = questionKey(question.value);
    const added = await searches.add({
      id: newId('search'),
      owner,
      name: name.value,
      question: question.value,
      questionKey: key,
      alert,
      alertSince: now,
      language,
      savedAt: now,
      stopKey: randomBytes(32).toString('base64url'),
    });
    if (added === null) {
      const kept = await searches.byQuestion(owner, key);
      const changed =
        kept &&
        (await searches.change(kept.id, (one) => ({ ...withAlert(one, alert, now), name: name.value, language })));
      return changed ? ok(changed) : fail(tooManySearches(MOST_SEARCHES));
    }
    // Counted afterwards, so that of several at once none slips through.
    if ((await searches.countOf(owner)) <= MOST_SEARCHES) return ok(added);
    await searches.remove(added);
    return fail(tooManySearches(MOST_SEARCHES));
  };
