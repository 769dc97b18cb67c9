import type { Problem } from '../platform/problem.ts';

/** Where an input field lies in every mutation; the last part is the field to blame. */
export const inputPath = (...fields: readonly (string | number)[]): readonly string[] => [
  'input',
  ...fields.map(String),
];

export const notSignedIn = (): Problem => ({ code: 'NOT_SIGNED_IN', key: 'entries.not-signed-in' });
export const noSuchEntry = (): Problem => ({ code: 'NOT_FOUND', key: 'entries.not-found', path: inputPath('id') });
export const noSuchMunicipality = (): Problem => ({
  code: 'NOT_FOUND',
  key: 'entries.no-such-municipality',
  path: inputPath('municipality'),
});
export const mayNotCreate = (): Problem => ({
  code: 'NOT_ALLOWED',
  key: 'entries.may-not-create',
  path: inputPath('municipality'),
});
export const mayNotEdit = (): Problem => ({ code: 'NOT_ALLOWED', key: 'entries.may-not-edit', path: inputPath('id') });
export const mayNotPublish = (): Problem => ({
  code: 'NOT_ALLOWED',
  key: 'entries.may-not-publish',
  path: inputPath('id'),
});
export const mayNotSpeakFor = (): Problem => ({
  code: 'NOT_ALLOWED',
  key: 'entries.may-not-speak-for',
  path: inputPath('municipality'),
});
export const ownEntry = (): Problem => ({
  code: 'INVALID_INPUT',
  key: 'entries.own-entry',
  path: inputPath('municipality'),
});
export const noSuchAdoption = (): Problem => ({
  code: 'NOT_FOUND',
  key: 'entries.no-such-adoption',
  path: inputPath('municipality'),
});
export const readOnlyToken = (): Problem => ({ code: 'NOT_ALLOWED', key: 'entries.read-only-token' });

export const changedMeanwhile = (): Problem => ({
  code: 'CHANGED_MEANWHILE',
  key: 'entries.changed-meanwhile',
  path: inputPath('version'),
});
export const nothingToPublish = (): Problem => ({
  code: 'NOT_A_DRAFT',
  key: 'entries.nothing-to-publish',
  path: inputPath('id'),
});
export const nothingToSubmit = (): Problem => ({
  code: 'NOT_A_DRAFT',
  key: 'entries.nothing-to-submit',
  path: inputPath('id'),
});
export const alreadyInReview = (): Problem => ({
  code: 'NOT_A_DRAFT',
  key: 'entries.already-in-review',
  path: inputPath('id'),
});
export const notInReview = (): Problem => ({
  code: 'NOT_A_DRAFT',
  key: 'entries.not-in-review',
  path: inputPath('id'),
});
export const notPublished = (): Problem => ({
  code: 'NOT_PUBLISHED',
  key: 'entries.not-published',
  path: inputPath('id'),
});
export const belongsElsewhere = (publisher: string): Problem => ({
  code: 'ALREADY_EXISTS',
  key: 'entries.register-record-elsewhere',
  params: { publisher },
});

/** A field without which an entry cannot be published. */
export const missing = (field: 'summary' | 'themes'): Problem => ({
  code: 'INVALID_INPUT',
  key: `entries.missing-${field}`,
  path: inputPath(field),
});

/** The whole is more than one entry can hold. */
export const tooMuch = (): Problem => ({ code: 'INVALID_INPUT', key: 'entries.too-much', path: inputPath('story') });
