import type { Entries } from '../entries/index.ts';
import type { SearchPort } from '../ports/search.ts';
import type { Change, Store } from '../ports/storage.ts';
import type { EntryDocument } from './entry-document.ts';
import { ENTRY_INDEX } from './index-spec.ts';
import { SYNONYMS } from './synonyms-store.ts';

interface Deps {
  readonly store: Pick<Store, 'changes'>;
  readonly port: Pick<SearchPort, 'write'>;
  readonly entries: Pick<Entries, 'publicByIds'>;
  readonly documentOf: EntryDocument;
  readonly settled: { note(changes: readonly Change[]): void };
  /** Called when the log says that the list of synonyms changed. */
  readonly synonymsChanged: () => void;
}

/** Changes read at a time. */
const BATCH = 200;
/** How long the engine may take to make a batch findable before it counts as away. */
const PATIENCE_MS = 10_000;

/** `more`: take the next ones at once; `level`: nothing is waiting; `missing`: there is no index; `away`: try again later. */
export type Intake = 'more' | 'level' | 'missing' | 'away';

/**
 * Takes changes of entries into the index. The log says that something changed; what is public now is read again, so it
 * does no harm to take in a change twice, or late.
 */
export const createChangeIntake = ({ store, port, entries, documentOf, settled, synonymsChanged }: Deps) => {
  let offset = 0;
  let rewinds = 0;

  const write = async (ids: readonly string[], seq: number): Promise<Intake> => {
    const documents = (await entries.publicByIds(ids)).map(documentOf);
    const isPublic = new Set(documents.map(({ id }) => id));
    const remove = ids.filter((id) => !isPublic.has(id));
    const outcome = await port.write(ENTRY_INDEX, { put: documents, remove, seq });
    if (!outcome.ok) {
      const { failure } = outcome;
      if (failure.kind === 'refused') throw new Error(`index refused a document: ${failure.field} ${failure.reason}`);
      return failure.reason === 'missing' ? 'missing' : 'away';
    }
    return (await outcome.value.settled({ timeoutMs: PATIENCE_MS })) === 'done' ? 'level' : 'away';
  };

  return {
    offset: (): number => offset,
    startAfter: (seq: number): void => {
      offset = seq;
      rewinds += 1;
    },
    /** Takes in what comes next in the log. */
    takeNext: async (): Promise<Intake> => {
      const before = rewinds;
      const changes = await store.changes(offset, BATCH);
      const last = changes.at(-1);
      if (!last) return 'level';
      const changed = changes.filter(changesDocument);
      if (changed.length > 0) {
        const intake = await write([...new Set(changed.map(({ id }) => id))], last.seq);
        if (intake !== 'level') return intake;
      }
      if (changes.some(({ collection }) => collection === SYNONYMS)) synonymsChanged();
      // A rebuild that ended meanwhile wants what came after its start once more.
      if (rewinds !== before) return 'more';
      offset = last.seq;
      settled.note(changed.filter(isOfEntry));
      return changes.length === BATCH ? 'more' : 'level';
    },
  };
};

export type ChangeIntake = ReturnType<typeof createChangeIntake>;

/** Versions of entries are counted in their own collection only. */
const isOfEntry = ({ collection }: Change): boolean => collection === 'entries';

/** Adoptions of an entry are kept under its id and count in its document. */
const changesDocument = (change: Change): boolean => isOfEntry(change) || change.collection === 'entry-reuse';
