/** How often something may be tried before one has to wait, and how long. Times in seconds. */
export interface AttemptLimit {
  /** This many attempts are free. */
  readonly free: number;
  /** The first wait; it doubles with each further attempt. */
  readonly firstWait: number;
  /** No wait is longer, so nobody is ever locked out for good. */
  readonly longestWait: number;
}

/** Attempts forget themselves after this many seconds without a new one. */
export const FORGET_AFTER = 24 * 60 * 60;

/** Wrong passwords: few for one account, more for one address, since a whole town hall may share that. */
export const PASSWORD_LIMITS = {
  account: { free: 10, firstWait: 2, longestWait: 15 * 60 },
  address: { free: 100, firstWait: 2, longestWait: 15 * 60 },
} as const satisfies Record<string, AttemptLimit>;

/** Requests for a sign-in link: each may send a letter to someone who did not ask for it. */
export const LINK_LIMITS = {
  account: { free: 3, firstWait: 60, longestWait: 60 * 60 },
  address: { free: 30, firstWait: 10, longestWait: 15 * 60 },
} as const satisfies Record<string, AttemptLimit>;

export interface Attempts {
  readonly count: number;
  /** ISO time of the last attempt that was let through. */
  readonly lastAt: string;
}

const waitAfter = (count: number, limit: AttemptLimit): number =>
  count < limit.free ? 0 : Math.min(limit.longestWait, limit.firstWait * 2 ** Math.min(count - limit.free, 30));

const isForgotten = (attempts: Attempts, now: Date): boolean =>
  now.getTime() - Date.parse(attempts.lastAt) >= FORGET_AFTER * 1000;

/** Whole seconds until the next attempt is let through; 0 when it may come now. Safe when the clock was set back. */
export const secondsToWait = (attempts: Attempts | null, limit: AttemptLimit, now: Date): number => {
  if (attempts === null || isForgotten(attempts, now)) return 0;
  const wait = waitAfter(attempts.count, limit);
  const passed = Math.max(0, now.getTime() - Date.parse(attempts.lastAt)) / 1000;
  return Math.max(0, Math.ceil(wait - passed));
};

/** The attempts after one more. */
export const oneMore = (attempts: Attempts | null, now: Date): Attempts => ({
  count: attempts === null || isForgotten(attempts, now) ? 1 : attempts.count + 1,
  lastAt: now.toISOString(),
});
