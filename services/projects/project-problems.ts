import type { Problem } from '../platform/problem.ts';

const at = (...fields: readonly string[]) => ({ path: ['input', ...fields] });

export const notSignedIn = (): Problem => ({ code: 'NOT_SIGNED_IN', key: 'projects.not-signed-in' });
export const readOnlyToken = (): Problem => ({ code: 'NOT_ALLOWED', key: 'projects.read-only-token' });

export const noSuchMunicipality = (): Problem => ({
  code: 'NOT_FOUND',
  key: 'projects.no-such-municipality',
  ...at('municipality'),
});
export const mayNotStart = (): Problem => ({
  code: 'NOT_ALLOWED',
  key: 'projects.may-not-start',
  ...at('municipality'),
});
export const noSuchForm = (code: string): Problem => ({
  code: 'INVALID_INPUT',
  key: 'projects.no-such-form',
  params: { code: code.slice(0, 40) },
  ...at('form'),
});

export const noSuchProject = (): Problem => ({ code: 'NOT_FOUND', key: 'projects.no-such-project', ...at('project') });
export const mayNotInvite = (): Problem => ({ code: 'NOT_ALLOWED', key: 'projects.may-not-invite', ...at('project') });
export const projectWithdrawn = (): Problem => ({ code: 'NOT_PUBLISHED', key: 'projects.withdrawn', ...at('project') });

/** What is wrong with the list of invited municipalities; `field` is what the input calls that list. */
export const invited = (field: string, key: string, code: string, name = code): Problem => ({
  code: key === 'already-in' || key === 'already-invited' ? 'ALREADY_EXISTS' : 'INVALID_INPUT',
  key: `projects.${key}`,
  params: { code: code.slice(0, 40), name: name.slice(0, 80) },
  ...at(field),
});
export const nobodyInvited = (): Problem => ({
  code: 'INVALID_INPUT',
  key: 'projects.nobody-invited',
  ...at('municipalities'),
});
export const tooManyInvited = (field: string, max: number): Problem => ({
  code: 'INVALID_INPUT',
  key: 'projects.too-many-invited',
  params: { max },
  ...at(field),
});

export const tooLong = (field: string, max: number, length: number): Problem => ({
  code: 'INVALID_INPUT',
  key: 'projects.too-long',
  params: { max, length },
  ...at(field),
});

export const noSuchInvitation = (): Problem => ({
  code: 'NOT_FOUND',
  key: 'projects.no-such-invitation',
  ...at('invitation'),
});
export const mayNotAnswer = (): Problem => ({
  code: 'NOT_ALLOWED',
  key: 'projects.may-not-answer',
  ...at('invitation'),
});
export const alreadyAnswered = (): Problem => ({
  code: 'INVALID_INPUT',
  key: 'projects.already-answered',
  ...at('invitation'),
});
export const expired = (days: number): Problem => ({
  code: 'EXPIRED',
  key: 'projects.expired',
  params: { days },
  ...at('invitation'),
});
