import type { SearchOutcome, SearchPort, WriteReceipt } from '../../ports/search.ts';
import { refuseBatch } from '../../ports/search-rules.ts';
import { LIMITS } from './limits.ts';
import type { LiveIndex } from './live-index.ts';
import { failed, found, unavailable } from './outcomes.ts';
import { rebuildIndex, type Rebuild } from './rebuild.ts';
import { within } from './time-limit.ts';
import { createLine, writeTo } from './write-line.ts';
import type { Batch } from './write.ts';

type Written = 'done' | 'failed';

const receipt = (written: Promise<Written>): WriteReceipt => ({
  settled: async ({ timeoutMs = LIMITS.timeoutMs } = {}) => (await within(written, timeoutMs)) ?? 'timeout',
});

const deferred = <T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } => {
  const held: { resolve?: (value: T) => void } = {};
  const promise = new Promise<T>((resolve) => (held.resolve = resolve));
  return { promise, resolve: (value) => held.resolve?.(value) };
};

/** All that changes the index: batches in the order of the calls, and rebuilds beside it, one at a time. */
export const createWriter = (folder: string, live: LiveIndex) => {
  const inLine = createLine();
  let running: (Rebuild & { readonly name: string; readonly end: Promise<Written> }) | null = null;
  let closing = false;

  /** `later` when no live index could take it: then the rebuild that noted it decides. */
  const apply = async (batch: Batch): Promise<Written | 'later'> => {
    running?.late.push(batch);
    const index = await live.current();
    if (!index) return running ? 'later' : 'failed';
    try {
      await writeTo(index.seat, batch);
      return 'done';
    } catch (error) {
      await live.giveUp(error);
      return 'failed';
    }
  };

  const write = async (name: string, batch: Batch): Promise<SearchOutcome<WriteReceipt>> => {
    const known = (await live.current())?.spec.name ?? running?.name;
    if (closing || known !== name) return unavailable('missing');
    const refusal = refuseBatch(batch);
    if (refusal) return failed(refusal);
    const rebuild = running;
    const written = inLine(() => apply(batch)).then((result) =>
      result === 'later' ? (rebuild?.end ?? 'failed') : result,
    );
    return found(receipt(written));
  };

  const rebuild: SearchPort['rebuild'] = async (spec, source, { seq, signal }) => {
    if (running || closing) return unavailable('busy');
    const stopped = (): boolean => closing || signal?.aborted === true;
    const { promise: end, resolve: finish } = deferred<Written>();
    const own = { name: spec.name, late: [] as Batch[], stopped, end };
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
