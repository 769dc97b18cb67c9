import { FIRST_STEP, LAST_STEP, type Themes } from '../entries/index.ts';
import type { Municipalities } from '../municipalities/index.ts';
import type { Problem } from '../platform/problem.ts';
import { isArea } from './areas.ts';
import type { SearchFilterInput } from './search-query.ts';

/** Where the values of filters are known from. */
export interface Directories {
  readonly municipalities: Pick<Municipalities, 'byCode' | 'provinces' | 'corops'>;
  readonly themes: Pick<Themes, 'byCode'>;
}

/** Farther apart than any two places in the country. */
const WIDEST_KM = 500;
/** Longer values are cut where a problem repeats them. */
const LONGEST_SHOWN = 80;

/** A problem with what was asked; `path` names the argument. */
export const problem = (key: string, path: readonly string[], params?: Problem['params']): Problem => ({
  code: 'INVALID_INPUT',
  key: `search.${key}`,
  path,
  ...(params && { params }),
});

const unknownValues = <T extends string | number>(
  field: keyof SearchFilterInput,
  values: readonly T[] | null | undefined,
  isKnown: (value: T) => boolean,
): readonly Problem[] =>
  (values ?? []).flatMap((value, place) =>
    isKnown(value)
      ? []
      : [problem('unknown-value', ['filter', field, String(place)], { value: String(value).slice(0, LONGEST_SHOWN) })],
  );

const problemsWithValues = (filter: SearchFilterInput, { municipalities, themes }: Directories): readonly Problem[] => [
  ...unknownValues('themes', filter.themes, (code) => themes.byCode(code) !== null),
  ...unknownValues('steps', filter.steps, (step) => step >= FIRST_STEP && step <= LAST_STEP),
  ...unknownValues('municipalities', filter.municipalities, (code) => municipalities.byCode(code) !== null),
  ...unknownValues('provinces', filter.provinces, (text) => isArea(text, municipalities.provinces())),
  ...unknownValues('corops', filter.corops, (text) => isArea(text, municipalities.corops())),
];

const problemsWithPlaces = (
  { near, peersOf }: SearchFilterInput,
  { municipalities }: Directories,
): readonly Problem[] => [
  ...(near && !municipalities.byCode(near.code) ? [problem('no-such-municipality', ['filter', 'near', 'code'])] : []),
  ...(near && !(near.radiusKm > 0 && near.radiusKm <= WIDEST_KM)
    ? [problem('radius', ['filter', 'near', 'radiusKm'], { max: WIDEST_KM })]
    : []),
  ...(peersOf && !municipalities.byCode(peersOf) ? [problem('no-such-municipality', ['filter', 'peersOf'])] : []),
];

/** Values of a filter that mean nothing, each by name. Licences are not a closed list: an unknown one finds nothing. */
export const problemsWithFilter = (filter: SearchFilterInput, directories: Directories): readonly Problem[] => [
  ...problemsWithValues(filter, directories),
  ...problemsWithPlaces(filter, directories),
];
