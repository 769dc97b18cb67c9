import type { Municipalities } from '../municipalities/index.ts';
import type { Problem } from '../platform/problem.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import { invited, tooManyInvited } from './project-problems.ts';

/** As many municipalities as can be invited in one go. */
export const MOST_INVITED = 50;

const problemWith = (
  municipalities: Pick<Municipalities, 'byCode'>,
  code: string,
  own: string,
  field: string,
): Problem | null => {
  const municipality = municipalities.byCode(code);
  if (!municipality) return invited(field, 'no-such-partner', code);
  if (municipality.validTo !== null) return invited(field, 'ceased-partner', code, municipality.name);
  return code === own ? invited(field, 'own-municipality', code, municipality.name) : null;
};

/** Checks who is to be invited, each municipality once. `field` is what the input calls the list. */
export const checkInvited = (
  municipalities: Pick<Municipalities, 'byCode'>,
  codes: readonly string[],
  own: string,
  field: string,
): Result<readonly string[]> => {
  const once = [...new Set(codes)];
  if (once.length > MOST_INVITED) return fail(tooManyInvited(field, MOST_INVITED));
  const problems = once.flatMap((code) => problemWith(municipalities, code, own, field) ?? []);
  return problems.length > 0 ? fail(...problems) : ok(once);
};
