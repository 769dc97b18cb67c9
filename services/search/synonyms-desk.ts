import { isDeepStrictEqual } from 'node:util';
import type { Problem } from '../platform/problem.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import { mayChangeSynonyms, maySeeSynonyms } from './synonyms-policy.ts';
import type { SynonymList, SynonymStore } from './synonyms-store.ts';
import { checkSynonyms, expansionsOf, type Expansion } from './synonyms.ts';

const notAllowed: Problem = { code: 'NOT_ALLOWED', key: 'search.synonyms-not-allowed' };
const changedMeanwhile: Problem = {
  code: 'CHANGED_MEANWHILE',
  key: 'search.synonyms-changed-meanwhile',
  path: ['input', 'version'],
};

/** The list of synonyms, for the administrators of the hub. */
export interface SynonymsDesk {
  list(viewer: Viewer): Promise<Result<SynonymList>>;
  /** Replaces the whole list; `version` is that of the list it was made from. The index follows soon after. */
  save(viewer: Viewer, list: SynonymList): Promise<Result<SynonymList>>;
  /** What each phrase of a query also finds. */
  expansions(viewer: Viewer, query: string): Promise<Result<readonly Expansion[]>>;
}

interface Deps {
  readonly store: SynonymStore;
  /** Called after each change, with the list that was stored. */
  readonly changed: (list: SynonymList) => void;
}

const LONGEST_QUERY = 512;

export const createSynonymsDesk = ({ store, changed }: Deps): SynonymsDesk => ({
  list: async (viewer) => (maySeeSynonyms(viewer) ? ok(await store.current()) : fail(notAllowed)),

  save: async (viewer, { version, synonyms }) => {
    if (!mayChangeSynonyms(viewer)) return fail(notAllowed);
    const checked = checkSynonyms(synonyms);
    if (!checked.ok) return checked;
    const before = await store.current();
    if (before.version !== version) return fail(changedMeanwhile);
    if (isDeepStrictEqual(before.synonyms, checked.value)) return ok(before);
    const event = { type: 'synonyms.changed', actor: viewer.userId, data: { rows: checked.value.length } };
    const saved = await store.save({ version, synonyms: checked.value }, event);
    if (saved === null) return fail(changedMeanwhile);
    changed(saved);
    return ok(saved);
  },

  expansions: async (viewer, query) =>
    maySeeSynonyms(viewer)
      ? ok(expansionsOf(query.slice(0, LONGEST_QUERY), (await store.current()).synonyms))
      : fail(notAllowed),
});
