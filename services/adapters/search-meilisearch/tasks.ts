import type { Task } from 'meilisearch';
import type { Connection } from './connection.ts';

/** How a task ended; `message` says why it did not succeed. */
export type TaskEnd = { readonly ok: true } | { readonly ok: false; readonly message: string };

interface Watched {
  readonly deadline: number;
  readonly end: (end: TaskEnd) => void;
}

export interface PollingTimes {
  /** Between two questions while tasks end, and at most when none does, in milliseconds. */
  readonly shortest: number;
  readonly longest: number;
  /** After this a task counts as failed. */
  readonly deadline: number;
}

const TIMES: PollingTimes = { shortest: 50, longest: 500, deadline: 600_000 };

/** Tasks asked after in one request. */
const AT_ONCE = 100;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const endOf = ({ status, error }: Task): TaskEnd | null => {
  if (status === 'enqueued' || status === 'processing') return null;
  return status === 'succeeded' ? { ok: true } : { ok: false, message: error?.message ?? `The task was ${status}` };
};

/** One poller for all tasks of this process: writes are taken in later than they are accepted. */
export const createTaskPoller = ({ request }: Pick<Connection, 'request'>, times: PollingTimes = TIMES) => {
  const watched = new Map<number, Watched>();
  let polling: Promise<void> | null = null;

  const finish = (uid: number, end: TaskEnd): void => {
    watched.get(uid)?.end(end);
    watched.delete(uid);
  };

  /** True when a task ended. An engine that does not answer is asked again until the deadline. */
  const ask = async (): Promise<boolean> => {
    const uids = [...watched.keys()].slice(0, AT_ONCE);
    const outcome = await request((client) => client.tasks.getTasks({ uids, limit: uids.length }));
    const ended = (outcome.ok ? outcome.value.results : []).flatMap((task) => {
      const end = endOf(task);
      return end ? [{ uid: task.uid, end }] : [];
    });
    for (const { uid, end } of ended) finish(uid, end);
    for (const [uid, { deadline }] of watched)
      if (performance.now() > deadline) finish(uid, { ok: false, message: `Task ${uid} did not end in time` });
    return ended.length > 0;
  };

  const poll = async (): Promise<void> => {
    let wait = times.shortest;
    while (watched.size > 0) {
      await pause(wait);
      wait = (await ask()) ? times.shortest : Math.min(times.longest, wait * 2);
    }
  };

  const giveUp = (error: unknown): void => {
    const message = error instanceof Error ? error.message : String(error);
    for (const uid of [...watched.keys()]) finish(uid, { ok: false, message });
  };

  return {
    /** Resolves when the task has ended, well or not. */
    ended: (uid: number): Promise<TaskEnd> =>
      new Promise((end) => {
        watched.set(uid, { end, deadline: performance.now() + times.deadline });
        polling ??= poll()
          .catch(giveUp)
          .finally(() => (polling = null));
      }),
  };
};

export type TaskPoller = ReturnType<typeof createTaskPoller>;
