import type { Clock } from '../../services/platform/clock.ts';

/** A clock that a test moves. Starts at the real time, since tokens and cookies of other parts look at that. */
export interface TestClock extends Clock {
  /** Lets time pass. */
  advance(ms: number): void;
}

export const createTestClock = (): TestClock => {
  let shift = 0;
  return {
    now: () => new Date(Date.now() + shift),
    advance: (ms) => {
      shift += ms;
    },
  };
};
