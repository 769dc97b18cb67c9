import type { Problem } from '../platform/problem.ts';

const at = (field: string) => ({ path: ['input', field] });

export const notSignedIn = (): Problem => ({ code: 'NOT_SIGNED_IN', key: 'roadmap.not-signed-in' });
export const readOnlyToken = (): Problem => ({ code: 'NOT_ALLOWED', key: 'roadmap.read-only-token' });
export const mayNotSet = (): Problem => ({ code: 'NOT_ALLOWED', key: 'roadmap.may-not-set', ...at('municipality') });
export const noSuchStep = (first: number, last: number): Problem => ({
  code: 'INVALID_INPUT',
  key: 'roadmap.no-such-step',
  params: { first, last },
  ...at('step'),
});
export const noteTooLong = (max: number, length: number): Problem => ({
  code: 'INVALID_INPUT',
  key: 'roadmap.note-too-long',
  params: { max, length },
  ...at('note'),
});
export const changedMeanwhile = (): Problem => ({
  code: 'CHANGED_MEANWHILE',
  key: 'roadmap.changed-meanwhile',
  ...at('version'),
});
