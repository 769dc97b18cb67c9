import type { Problem } from '../platform/problem.ts';

const at = (field: string) => ({ path: ['input', field] });

export const notSignedIn = (): Problem => ({ code: 'NOT_SIGNED_IN', key: 'alerts.not-signed-in' });
export const readOnlyToken = (): Problem => ({ code: 'NOT_ALLOWED', key: 'alerts.read-only-token' });
export const noSuchSearch = (): Problem => ({ code: 'NOT_FOUND', key: 'alerts.no-such-search', ...at('id') });
export const nameMissing = (): Problem => ({ code: 'INVALID_INPUT', key: 'alerts.name-missing', ...at('name') });
export const nameTooLong = (max: number): Problem => ({
  code: 'INVALID_INPUT',
  key: 'alerts.name-too-long',
  params: { max },
  ...at('name'),
});
export const tooManySearches = (max: number): Problem => ({
  code: 'TOO_MANY_REQUESTS',
  key: 'alerts.too-many-searches',
  params: { max },
});
export const tooMuchAsked = (): Problem => ({
  code: 'INVALID_INPUT',
  key: 'alerts.too-much-asked',
  ...at('filter'),
});
export const unknownCode = (): Problem => ({ code: 'NOT_FOUND', key: 'alerts.unknown-code', ...at('code') });
