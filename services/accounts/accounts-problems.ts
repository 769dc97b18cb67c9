import type { Problem } from '../platform/problem.ts';

/** The same for a wrong password, an unknown address and an account without a password. */
export const wrongCredentials: Problem = { code: 'INVALID_INPUT', key: 'accounts.wrong-credentials' };

export const busy: Problem = { code: 'UNAVAILABLE', key: 'accounts.busy' };

export const notSignedIn: Problem = { code: 'NOT_SIGNED_IN', key: 'accounts.not-signed-in' };

export const changedMeanwhile: Problem = { code: 'CHANGED_MEANWHILE', key: 'accounts.changed-meanwhile' };

/** The same for a link that is unknown, over or used. */
export const linkIsOver: Problem = { code: 'EXPIRED', key: 'accounts.link-is-over', path: ['input', 'token'] };

const A_MOMENT = 5;
const TWO_MINUTES = 120;

const waitText = (seconds: number): string => {
  if (seconds <= A_MOMENT) return 'wait-a-moment';
  return seconds < TWO_MINUTES ? 'wait-seconds' : 'wait-minutes';
};

const tooMany = (prefix: string, seconds: number): Problem => ({
  code: 'TOO_MANY_REQUESTS',
  key: `accounts.${prefix}${waitText(seconds)}`,
  params: { seconds, minutes: Math.ceil(seconds / 60) },
});

/** Too many attempts: says how long to wait, and that a link by mail is another way in. */
export const tooManyAttempts = (seconds: number): Problem => tooMany('', seconds);

/** Too many letters were asked for. */
export const tooManyLinks = (seconds: number): Problem => tooMany('link-', seconds);

/** `field` is the name of the input field to blame. */
export const invalid = (field: string, text: string, params?: Problem['params']): Problem => ({
  code: 'INVALID_INPUT',
  key: `accounts.${text}`,
  path: ['input', field],
  ...(params ? { params } : {}),
});

export const notAllowed: Problem = { code: 'NOT_ALLOWED', key: 'accounts.not-allowed' };

export const noSuchUser: Problem = { code: 'NOT_FOUND', key: 'accounts.no-such-user', path: ['input', 'email'] };

export const noSuchToken: Problem = { code: 'NOT_FOUND', key: 'accounts.no-such-token', path: ['input', 'id'] };
