import type { Log } from '../platform/log.ts';
import type { Store } from '../ports/storage.ts';
import type { ChangeIntake } from './change-intake.ts';
import type { IndexRebuild } from './rebuild-index.ts';

interface Deps {
  readonly store: Pick<Store, 'onChange'>;
  readonly intake: ChangeIntake;
  readonly rebuild: IndexRebuild;
  readonly log: Log;
}

/** How long changes are gathered after a hint: many in one batch cost the index little more than one. */
const GATHER_MS = 25;
/** How often the log is looked at when no hint comes: another process may have written. */
const POLL_MS = 250;
/** How long to leave an engine alone that is away: twice as long each time, up to the second number. */
const REST_MS = [500, 5_000] as const;
/** How often an index that nothing is written to is asked whether it is still there. */
const LOOK_MS = 5_000;

/**
 * Keeps the index level with the change log for as long as the hub runs: soon after a hint, else every 250 ms. An engine
 * that was away is caught up with when it is back; an index that is gone is made again from storage.
 */
export const startProjection = ({ store, intake, rebuild, log }: Deps) => {
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let hinted = false;
  let rest = 0;
  let looked = Date.now();

  const level = async (): Promise<'level' | 'away'> => {
    for (;;) {
      const intakeNow = await intake.takeNext();
      if (closed || intakeNow === 'level' || intakeNow === 'away') return intakeNow === 'away' ? 'away' : 'level';
      if (intakeNow === 'missing' && !(await rebuild.restore())) return 'away';
    }
  };

  const look = async (): Promise<'level' | 'away'> => {
    if (Date.now() - looked < LOOK_MS) return 'level';
    looked = Date.now();
    if (!(await rebuild.isThere()) && !(await rebuild.restore())) return 'away';
    // Not waited for: what is written meanwhile must be found soon.
    rebuild.freshen().catch((error: unknown) => log.error({ err: error }, 'search index: could not be made anew'));
    return 'level';
  };

  const round = async (): Promise<void> => {
    try {
      hinted = false;
      const state = (await level()) === 'level' ? await look() : 'away';
      rest = state === 'away' ? Math.min(Math.max(REST_MS[0], rest * 2), REST_MS[1]) : 0;
    } catch (error) {
      rest = REST_MS[1];
      log.error({ err: error }, 'search index: taking in changes failed');
    }
  };

  const run = (): void => {
    if (running || closed) return;
    clearTimeout(timer);
    running = round().finally(() => {
      running = null;
      if (closed) return;
      timer = setTimeout(run, hinted && rest === 0 ? GATHER_MS : rest || POLL_MS).unref();
    });
  };

  const stopListening = store.onChange(() => {
    // Others' changes join those that are being gathered; an engine that is away gets its rest.
    if (!hinted && rest === 0 && !running && !closed) {
      clearTimeout(timer);
      timer = setTimeout(run, GATHER_MS).unref();
    }
    hinted = true;
  });
  run();

  return {
    close: async (): Promise<void> => {
      closed = true;
      stopListening();
      clearTimeout(timer);
      await running;
    },
  };
};
