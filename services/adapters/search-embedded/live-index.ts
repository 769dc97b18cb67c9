import { mkdirSync } from 'node:fs';
import type { Clock } from '../../platform/clock.ts';
import type { IndexSpec } from '../../ports/search.ts';
import { CHECKED_TABLES, type OpenState } from './engine.ts';
import { isDamage } from './faults.ts';
import { liveFile } from './files.ts';
import { takeSeat, type Seat } from './seat.ts';
import { specData, type PackMakers } from './spec-data.ts';

export interface EmbeddedSearchOptions {
  /** Where `search.db` lies; made when it does not exist. */
  readonly folder: string;
  /** The built `search-worker`. Without it the engine runs in this thread: for tests. */
  readonly workerFile?: string;
  /** Language packs by name, for an engine in this thread; the worker brings its own. */
  readonly packs: PackMakers;
  readonly clock: Clock;
}

/** The index that answers, with the specification it was made for. */
export interface Live {
  readonly seat: Seat;
  readonly spec: IndexSpec;
  readonly hash: string;
}

/**
 * Keeps at most one live index: opens it, opens it again when its thread ended, gives it up when it is damaged, and
 * lets requests wait for the moment in which a rebuilt one takes its place.
 */
export const createLiveIndex = (options: EmbeddedSearchOptions) => {
  let live: Live | null = null;
  /** What to open again after the thread was lost. */
  let lost: IndexSpec | null = null;
  let damaged = false;
  let lastError: string | null = null;
  let gate: Promise<void> = Promise.resolve();
  let reopening: Promise<unknown> | null = null;

  const newSeat = (): Seat => {
    const seat: Seat = takeSeat(options, (error) => {
      if (live?.seat !== seat) return;
      [lost, live, lastError] = [live.spec, null, error.message];
    });
    return seat;
  };

  const giveUp = async (error: unknown): Promise<void> => {
    lastError = error instanceof Error ? error.message : String(error);
    if (!isDamage(error) || !live) return;
    const { seat } = live;
    [damaged, live] = [true, null];
    await seat.leave();
  };

  /** Damage in tables that opening does not read is found in the background, a table at a time. */
  const checkAll = async ({ seat }: Live): Promise<void> => {
    for (const table of CHECKED_TABLES) {
      if (live?.seat !== seat) return;
      await seat.ask('check', table).catch((error: unknown) => (live?.seat === seat ? giveUp(error) : undefined));
    }
  };

  const open = async (spec: IndexSpec): Promise<OpenState> => {
    if (damaged) return 'damaged';
    mkdirSync(options.folder, { recursive: true });
    const [seat, data] = [newSeat(), specData(spec)];
    const state = await seat.ask('open', { file: liveFile(options.folder), spec: data });
    lost = null;
    if (state !== 'ready') {
      await seat.leave();
      return state;
    }
    live = { seat, spec, hash: data.hash };
    void checkAll(live);
    return state;
  };

  return {
    newSeat,
    open,
    giveUp,
    lastError: (): string | null => lastError,

    /** The live index, opened again if its thread was lost; null when there is none. */
    current: async (): Promise<Live | null> => {
      await gate;
      if (!live && lost) reopening ??= open(lost).finally(() => (reopening = null));
      await reopening;
      return live;
    },

    /** Puts a finished build in the place of the live index; requests wait meanwhile. */
    replace: async (next: Live, promote: () => Promise<void>): Promise<void> => {
      let release = (): void => undefined;
      gate = new Promise((resolve) => (release = resolve));
      const old = live;
      live = null;
      try {
        await old?.seat.leave();
        await promote();
        [live, lost, damaged, lastError] = [next, null, false, null];
      } catch (error) {
        lost = old?.spec ?? null;
        throw error;
      } finally {
        release();
      }
    },

    close: async (): Promise<void> => {
      await gate;
      await reopening;
      const last = live;
      [live, lost] = [null, null];
      await last?.seat.leave();
    },
  };
};

export type LiveIndex = ReturnType<typeof createLiveIndex>;
