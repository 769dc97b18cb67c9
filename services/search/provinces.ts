import { foldName, type Municipalities } from '../municipalities/index.ts';

/** Codes of provinces that were given by code or by name; what is neither stays as it is and finds nothing. */
export const provinceCodes = (
  given: readonly string[],
  municipalities: Pick<Municipalities, 'provinces'>,
): readonly string[] =>
  given.map((text) => {
    const known = municipalities
      .provinces()
      .find(({ code, name }) => code === text.toUpperCase() || foldName(name) === foldName(text));
    return known?.code ?? text;
  });
