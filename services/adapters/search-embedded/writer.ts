import type { IndexSpec, SearchOutcome, SearchPort, WriteBatch, WriteReceipt } from '../../ports/search.ts';
import { createLine } from '../search/line.ts';
import { failed, found, unavailable } from '../search/outcomes.ts';
import { deferred, receiptOf, type Written } from '../search/receipt.ts';
import { refuseBatch } from '../search/request-rules.ts';
import type { LiveIndex } from './live-index.ts';
import { rebuildIndex, type Rebuild } from './rebuild.ts';
import { writeTo } from './write-parts.ts';

/** All that changes the index: batches in the order of the calls, and rebuilds beside it, one at a time. */
export const createWriter = (folder: string, live: LiveIndex) => {
  const inLine = createLine();
  let running: (Rebuild & { readonly spec: IndexSpec; readonly end: Promise<Written> }) | null = null;
  let closing = false;
  let failures = 0;

  /**
   * `later` when no live index could take it: then the rebuild that noted it decides. After a write failed, those sent
   * before it was known are written without their number: the failed one must come again first.
   */
  const apply = async (batch: WriteBatch, knownFailures: number): Promise<Written | 'later'> => {
    running?.late.push(batch);
    const index = await live.current();
    if (!index) return running ? 'later' : 'failed';
    try {
      await writeTo(index.seat, knownFailures === failures ? batch : withoutSeq(batch));
      return 'done';
    } catch (error) {
      failures++;
      await live.giveUp(error);
      return 'failed';
    }
  };

  const write = async (name: string, batch: WriteBatch): Promise<SearchOutcome<WriteReceipt>> => {
    const spec = (await live.current())?.spec ?? running?.spec;
    if (closing || spec?.name !== name) return unavailable('missing');
    const refusal = refuseBatch(spec, batch);
    if (refusal) return failed(refusal);
    const rebuild = running;
    const knownFailures = failures;
    const written = inLine(() => apply(batch, knownFailures)).then((result) =>
      result === 'later' ? (rebuild?.end ?? 'failed') : result,
    );
    return found(receiptOf(written));
  };

  const rebuild: SearchPort['rebuild'] = async (spec, source, { seq, signal }) => {
    if (running || closing) return unavailable('busy');
    const stopped = (): boolean => closing || signal?.aborted === true;
    const { promise: end, resolve: finish } = deferred<Written>();
    const own = { spec, late: [] as WriteBatch[], stopped, end };
    running = own;
    try {
      const result = await rebuildIndex({ folder, spec, source, seq, live, rebuild: own, inLine });
      if (result === 'stopped') return unavailable('timeout');
      if ('refused' in result) return failed(result.refused);
      finish('done');
      return found(result);
    } finally {
      finish('failed');
      running = null;
    }
  };

  return {
    write,
    rebuild,
    inLine,
    isRebuilding: (): boolean => running !== null,
    /** Waits for the last write; a rebuild under way is stopped and leaves the live index as it is. */
    close: async (): Promise<void> => {
      closing = true;
      await running?.end;
      await inLine(() => Promise.resolve());
    },
  };
};

const withoutSeq = ({ put, remove, removeWhere }: WriteBatch): WriteBatch => ({
  put,
  remove,
  ...(removeWhere ? { removeWhere } : {}),
});
