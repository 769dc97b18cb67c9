import type { NeedKind, RegionWeight, Themes } from '../entries/index.ts';
import type { Municipalities } from '../municipalities/index.ts';
import type { Problem } from '../platform/problem.ts';

/** Who looks for partners, and for what. Without themes, kind and text the published needs of the asker count. */
export interface MatchPartnersInput {
  readonly municipality: string;
  readonly themes?: readonly string[] | null | undefined;
  readonly kind?: NeedKind | null | undefined;
  readonly text?: string | null | undefined;
  readonly region?: RegionWeight | null | undefined;
  /** Default 10, at most 50. */
  readonly first?: number | null | undefined;
}

export const DEFAULT_PARTNERS = 10;
const MAX_PARTNERS = 50;
const MAX_TEXT = 2000;
const MAX_THEMES = 20;

const problem = (
  field: readonly (string | number)[],
  key: string,
  params: Problem['params'] = {},
  code: Problem['code'] = 'INVALID_INPUT',
): Problem => ({ code, key: `matching.${key}`, params, path: ['input', ...field.map(String)] });

/** Everything that is wrong with a request, at once; empty when nothing is. */
export const problemsWith = (
  input: MatchPartnersInput,
  municipalities: Pick<Municipalities, 'exists'>,
  themes: Pick<Themes, 'byCode'>,
): readonly Problem[] => {
  const { municipality, first = DEFAULT_PARTNERS, text } = input;
  const named = input.themes ?? [];
  const problems: Problem[] = [];
  if (!municipalities.exists(municipality)) {
    problems.push(problem(['municipality'], 'unknown-municipality', { given: municipality.slice(0, 40) }, 'NOT_FOUND'));
  }
  if (named.length > MAX_THEMES) problems.push(problem(['themes'], 'too-many-themes', { most: MAX_THEMES }));
  named.slice(0, MAX_THEMES).forEach((code, index) => {
    if (!themes.byCode(code)) problems.push(problem(['themes', index], 'unknown-theme', { given: code.slice(0, 40) }));
  });
  if ((text ?? '').length > MAX_TEXT) problems.push(problem(['text'], 'text-too-long', { most: MAX_TEXT }));
  if (first !== null && (first < 1 || first > MAX_PARTNERS))
    problems.push(problem(['first'], 'first-out-of-range', { most: MAX_PARTNERS }));
  return problems;
};
