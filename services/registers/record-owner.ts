import { fail, ok, type Result } from '../platform/result.ts';
import type { OrganisationMatch } from './organisation-name.ts';
import type { Municipality } from '../municipalities/index.ts';

const named = (municipalities: readonly Municipality[]): string =>
  municipalities.map(({ name, code }) => `${name} (${code})`).join(', ');

/**
 * The municipality that a record belongs to: the one its organisation names, else the one the operator gave. An
 * ambiguous name is settled by `as` only when it is one of those that carry the name.
 */
export const chooseOwner = (
  organisation: string | null,
  match: (name: string) => OrganisationMatch,
  as: string | null,
): Result<string> => {
  const found: OrganisationMatch = organisation === null ? { kind: 'none' } : match(organisation);
  const params = { organisation: organisation ?? '' };
  switch (found.kind) {
    case 'municipality':
      return ok(found.municipality.code);
    case 'ambiguous':
      return as !== null && found.candidates.some(({ code }) => code === as)
        ? ok(as)
        : fail({
            code: 'INVALID_INPUT',
            key: 'registers.ambiguous-organisation',
            params: { ...params, candidates: named(found.candidates) },
          });
    case 'several':
      return as === null
        ? fail({
            code: 'INVALID_INPUT',
            key: 'registers.several-municipalities',
            params: { ...params, members: named(found.members) },
          })
        : ok(as);
    case 'none':
      return as === null ? fail({ code: 'INVALID_INPUT', key: 'registers.no-municipality', params }) : ok(as);
  }
};
