import type { IndexSpec, SearchOutcome, SearchPort, WriteBatch, WriteReceipt } from '../../ports/search.ts';
import { createLine } from '../search/line.ts';
import { failed, found, unavailable } from '../search/outcomes.ts';
import { deferred, receiptOf, type Written } from '../search/receipt.ts';
import { refuseBatch } from '../search/request-rules.ts';
import { within } from '../search/time-limit.ts';
import type { Connection } from './connection.ts';
import type { IndexState } from './index-state.ts';
import { writeSeq } from './meta.ts';
import { rebuildIndex, type Rebuild } from './rebuild.ts';
import { sendBatch } from './send.ts';
import type { TaskPoller } from './tasks.ts';

/** How long closing waits for what the engine has not taken in yet. */
const PATIENCE_MS = 3_000;

/** What the writer shares with the rest of the adapter. */
export interface Indexes {
  readonly states: Map<string, IndexState>;
  note(error: string): void;
}

/** When all that was sent to an index has ended and is noted. */
const quiet = async (state: IndexState | undefined): Promise<void> => {
  await state?.acknowledged;
  await state?.noting;
};

/** All that changes an index: batches in the order of the calls, and rebuilds beside it, one at a time. */
export const createWriter = (connection: Connection, poller: TaskPoller, { states, note }: Indexes) => {
  const inLine = createLine();
  let running: (Rebuild & { readonly spec: IndexSpec; readonly end: Promise<Written> }) | null = null;
  let closing = false;

  const fail = (state: IndexState, message: string): Written => {
    note(message);
    state.failures++;
    return 'failed';
  };

  /** Stores how far an index is, again as long as it went further meanwhile: a note costs as much as a batch. */
  const noteSeq = async (state: IndexState): Promise<void> => {
    for (let noted = -1; noted !== state.seq;) {
      noted = state.seq;
      const sent = await writeSeq(connection, state.spec.name, noted);
      if (sent.ok) await poller.ended(sent.value.taskUid);
    }
  };

  const advance = (state: IndexState, seq: number): void => {
    if (seq <= state.seq) return;
    state.seq = seq;
    state.noting ??= noteSeq(state)
      .catch((error: unknown) => note(String(error)))
      .finally(() => (state.noting = null));
  };

  /** Waits until a batch is taken in. Its number counts unless an earlier one failed: that one must come again first. */
  const acknowledge = async (
    state: IndexState,
    tasks: readonly number[],
    { seq, failures }: { readonly seq: number | undefined; readonly failures: number },
  ): Promise<Written> => {
    for (const end of await Promise.all(tasks.map((uid) => poller.ended(uid))))
      if (!end.ok) return fail(state, end.message);
    if (seq !== undefined && failures === state.failures) advance(state, seq);
    return 'done';
  };

  /** Sends a batch; its end comes later, in the order of the batches. Null when a rebuild alone can take it. */
  const send = async (
    name: string,
    batch: WriteBatch,
    failures: number,
  ): Promise<{ readonly written: Promise<Written> } | null> => {
    running?.late.push(batch);
    const state = states.get(name);
    if (!state) return running ? null : { written: Promise.resolve('failed') };
    const sent = await sendBatch(connection, name, batch, state);
    if (!sent.ok) return { written: Promise.resolve(fail(state, `A batch was not sent: ${sent.failure.reason}`)) };
    const written = state.acknowledged.then(() => acknowledge(state, sent.value, { seq: batch.seq, failures }));
    state.acknowledged = written.then(() => undefined);
    return { written };
  };

  const write = async (name: string, batch: WriteBatch): Promise<SearchOutcome<WriteReceipt>> => {
    const spec = states.get(name)?.spec ?? running?.spec;
    if (closing || spec?.name !== name) return unavailable('missing');
    const refusal = refuseBatch(spec, batch);
    if (refusal) return failed(refusal);
    const rebuild = running;
    const failures = states.get(name)?.failures ?? 0;
    const sent = inLine(() => send(name, batch, failures));
    const written = sent.then((result) => result?.written ?? rebuild?.end ?? 'failed');
    return Promise.resolve(found(receiptOf(written)));
  };

  /** When no write is on its way to the live index. */
  const whenQuiet = <T>(name: string, work: () => Promise<T>): Promise<T> =>
    inLine(async () => {
      await quiet(states.get(name));
      return work();
    });

  const rebuild: SearchPort['rebuild'] = async (spec, source, { seq, signal }) => {
    if (running || closing) return unavailable('busy');
    const { promise: end, resolve: finish } = deferred<Written>();
    const own = { spec, late: [] as WriteBatch[], stopped: () => closing || signal?.aborted === true, end };
    running = own;
    try {
      const inTurn = <T>(work: () => Promise<T>): Promise<T> => whenQuiet(spec.name, work);
      const result = await rebuildIndex(
        { connection, poller, spec, source, seq, rebuild: own, inLine: inTurn },
        (state) => states.set(spec.name, state),
      );
      finish(result.ok ? 'done' : 'failed');
      return result;
    } finally {
      finish('failed');
      running = null;
    }
  };

  return {
    write,
    rebuild,
    /**
     * Waits for the last write, but never long: an engine that went away keeps nobody from stopping, and what it missed
     * is read from the change log again. A rebuild under way is stopped and leaves the live index as it is.
     */
    close: async (): Promise<void> => {
      closing = true;
      const level = async (): Promise<void> => {
        await running?.end;
        await inLine(() => Promise.all([...states.values()].map(quiet)));
      };
      await within(level(), PATIENCE_MS);
    },
  };
};
