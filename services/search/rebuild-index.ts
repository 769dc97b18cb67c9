import { setTimeout as pause } from 'node:timers/promises';
import type { Entries, EntryCopy } from '../entries/index.ts';
import type { Log } from '../platform/log.ts';
import type { IndexSpec, SearchDocument, SearchPort } from '../ports/search.ts';
import type { Store } from '../ports/storage.ts';
import type { ChangeIntake } from './change-intake.ts';
import type { EntryDocument } from './entry-document.ts';
import { hasOutgrown } from './index-growth.ts';
import { ENTRY_INDEX } from './index-spec.ts';
import type { SettledEntries } from './settled-entries.ts';

interface Deps {
  readonly port: Pick<SearchPort, 'ensureIndex' | 'health' | 'rebuild'>;
  /** The specification in force; it changes with the synonyms. */
  readonly spec: () => IndexSpec;
  readonly store: Pick<Store, 'changes'>;
  readonly entries: Pick<Entries, 'publicEntries'>;
  readonly documentOf: EntryDocument;
  readonly intake: ChangeIntake;
  readonly settled: Pick<SettledEntries, 'note'>;
  readonly log: Log;
}

const LOG_BATCH = 1_000;
/** How long the process that changed the specification has, before another makes the index in its place, in ms. */
const OTHERS_FIRST_MS = 120_000;
const LOOK_AGAIN_MS = 1_000;

/** Makes the index from storage: when it is not there, when it was made for another specification, or when asked to. */
export const createIndexRebuild = ({ port, spec, store, entries, documentOf, intake, settled, log }: Deps) => {
  let running: Promise<{ readonly documents: number } | null> | null = null;
  let behind = false;
  /** Documents that the live index was made with, as far as this process knows. */
  let madeWith = 0;
  const stop = new AbortController();

  async function* documents(taken: Pick<EntryCopy, 'id' | 'version'>[]): AsyncGenerator<readonly SearchDocument[]> {
    for await (const batch of entries.publicEntries()) {
      taken.push(...batch.map(({ id, version }) => ({ id, version })));
      yield batch.map(documentOf);
    }
  }

  /** The number of the last change there is. */
  const endOfLog = async (): Promise<number> => {
    let last = intake.offset();
    for (;;) {
      const next = await store.changes(last, LOG_BATCH);
      last = next.at(-1)?.seq ?? last;
      if (next.length < LOG_BATCH) return last;
    }
  };

  const build = async (): Promise<{ readonly documents: number } | null> => {
    const seq = await endOfLog();
    const taken: Pick<EntryCopy, 'id' | 'version'>[] = [];
    const outcome = await port.rebuild(spec(), documents(taken), { seq, signal: stop.signal });
    if (!outcome.ok) {
      log.warn({ failure: outcome.failure }, 'search index: could not be made from storage');
      return null;
    }
    // What came in meanwhile is taken in again: that does no harm, and nothing is missed.
    madeWith = outcome.value.documents;
    intake.startAfter(seq);
    settled.note(taken);
    log.info({ documents: outcome.value.documents, seq }, 'search index made from storage');
    return outcome.value;
  };

  /** Once at a time; who asks meanwhile gets the same outcome. Null when the engine could not. */
  const rebuild = (): Promise<{ readonly documents: number } | null> => {
    running ??= build().finally(() => (running = null));
    return running;
  };

  /** Is the change that the index took in last still in the log? Else it belongs to another store. */
  const isOfThisStore = async (seq: number): Promise<boolean> =>
    seq === 0 || (await store.changes(seq - 1, 1))[0]?.seq === seq;

  const isThere = async (): Promise<boolean> => !behind && (await port.health(ENTRY_INDEX)).available;

  /** True once the live index is of the specification in force; looks again for as long as `patienceMs`. */
  const isOfSpec = async (patienceMs: number): Promise<boolean> => {
    for (let waited = 0; ; waited += LOOK_AGAIN_MS) {
      const opened = await port.ensureIndex(spec());
      if (opened.ok && !opened.value.rebuildNeeded) return true;
      if (waited >= patienceMs || stop.signal.aborted) return false;
      await pause(LOOK_AGAIN_MS, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  };

  return {
    rebuild,
    isThere,
    /** Opens the index and makes it again where needed; false when the engine is away. */
    restore: async (): Promise<boolean> => {
      const opened = await port.ensureIndex(spec());
      if (!opened.ok) return false;
      behind = false;
      const { seq, documents: there } = await port.health(ENTRY_INDEX);
      if (opened.value.rebuildNeeded || !(await isOfThisStore(seq))) {
        intake.startAfter(0);
        return (await rebuild()) !== null;
      }
      intake.startAfter(seq);
      madeWith = there;
      return true;
    },
    /**
     * Makes the index anew after the specification changed; the live one answers until then, and goes on answering when
     * that fails. `mine`: the change was made in this process, so the work is for it.
     */
    renew: async (mine: boolean): Promise<void> => {
      await running?.catch(() => null);
      if (await isOfSpec(mine ? 0 : OTHERS_FIRST_MS)) return;
      behind = !stop.signal.aborted && (await rebuild()) === null;
    },
    /** Makes an index anew that has outgrown what it knew; it goes on answering meanwhile. */
    freshen: async (): Promise<void> => {
      const { available, documents: there } = await port.health(ENTRY_INDEX);
      if (!available || running || !hasOutgrown(there, madeWith)) return;
      // When it cannot be made now, the next doubling is soon enough.
      madeWith = there;
      await rebuild();
    },
    /** Stops a rebuild under way; the old index stays. */
    close: async (): Promise<void> => {
      stop.abort();
      await running?.catch(() => null);
    },
  };
};

export type IndexRebuild = ReturnType<typeof createIndexRebuild>;
