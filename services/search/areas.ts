import { foldName, type Area } from '../municipalities/index.ts';

const areaOf = (text: string, areas: readonly Area[]): Area | undefined =>
  areas.find(({ code, name }) => code.toLowerCase() === text.toLowerCase() || foldName(name) === foldName(text));

/** Codes of provinces or COROP areas that were given by code or by name; what is neither stays as it is. */
export const areaCodes = (given: readonly string[], areas: readonly Area[]): readonly string[] =>
  given.map((text) => areaOf(text, areas)?.code ?? text);

/** Whether a text is the code or the name of one of these areas. */
export const isArea = (text: string, areas: readonly Area[]): boolean => areaOf(text, areas) !== undefined;
