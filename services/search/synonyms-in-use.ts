import type { Log } from '../platform/log.ts';
import type { IndexSpec } from '../ports/search.ts';
import { indexSpec } from './index-spec.ts';
import type { SynonymStore } from './synonyms-store.ts';

interface Deps {
  readonly store: Pick<SynonymStore, 'current'>;
  readonly log: Log;
}

/**
 * The specification with the synonyms that hold now. When the list changes, here or in another process that writes to
 * the same store, `renew` is called with a new specification in force; the index that is live answers meanwhile.
 */
export const createSynonymsInUse = async ({ store, log }: Deps) => {
  let spec = indexSpec((await store.current()).synonyms);
  let renew: (mine: boolean) => Promise<unknown> = () => Promise.resolve();
  let line: Promise<unknown> = Promise.resolve();

  /** The newest version that was saved by this process: making the index for it is its work. */
  let own = 0;

  const follow = async (): Promise<void> => {
    const list = await store.current();
    const next = indexSpec(list.synonyms);
    if (next.pack.version === spec.pack.version) return;
    spec = next;
    await renew(list.version === own);
  };

  return {
    spec: (): IndexSpec => spec,
    /** `saved`: the version that this process saved; null when the log says that somebody did. */
    listChanged: (saved: number | null): void => {
      own = saved ?? own;
      line = line
        .then(follow)
        .catch((error: unknown) => log.error({ err: error }, 'search index: synonyms could not be put to use'));
    },
    /** What must happen when another specification is in force; `mine` when this process changed the list. */
    onChange: (work: (mine: boolean) => Promise<unknown>): void => {
      renew = work;
    },
    /** Resolves when the changes so far are in use, or could not be put to use. */
    settled: async (): Promise<void> => void (await line),
  };
};
