import { connectionOf, type Connection } from '../platform/paging.ts';
import { sizeClassOf, type Municipality, type SizeClass } from './municipality.ts';

/** Lower case, without accents and signs: what two spellings of one name have in common. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Names in daily use beside the official one. */
export const ALIASES: Readonly<Record<string, readonly string[]>> = {
  GM0796: ['Den Bosch'],
  GM0518: ["'s-Gravenhage"],
  // In Fryslân: the Frisian name, or the Dutch one where the official name is Frisian.
  GM0060: ['It Amelân'],
  GM0072: ['Harns'],
  GM0074: ['It Hearrenfean'],
  GM0080: ['Ljouwert'],
  GM0085: ['Eaststellingwerf'],
  GM0086: ['Opsterlân'],
  GM0088: ['Skiermûntseach'],
  GM0090: ['Smellingerlân'],
  GM0093: ['Skylge'],
  GM0096: ['Flylân'],
  GM0737: ['Tietjerksteradeel'],
  GM1891: ['Dantumadeel'],
  GM1900: ['Zuidwest-Friesland'],
  GM1940: ['De Friese Meren'],
  GM1970: ['Noordoost-Friesland'],
};

export interface DirectoryQuery {
  readonly search?: string | null | undefined;
  /** Code or name. */
  readonly province?: string | null | undefined;
  readonly sizeClass?: SizeClass | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

const namesOf = (municipality: Municipality): readonly string[] => [
  municipality.name,
  municipality.officialName,
  ...(ALIASES[municipality.code] ?? []),
];

/** True when every word typed begins a word of one of the names. */
const matches = (municipality: Municipality, search: string): boolean =>
  namesOf(municipality).some((name) => {
    const words = foldName(name).split(' ');
    return foldName(search)
      .split(' ')
      .every((typed) => words.some((word) => word.startsWith(typed)));
  });

const inProvince = (municipality: Municipality, province: string): boolean =>
  municipality.provinceCode === province.toUpperCase() || foldName(municipality.provinceName) === foldName(province);

/** The cursor of a municipality in the order of names: its own code. */
const positionOf = (sorted: readonly Municipality[], cursor: string | null | undefined): number =>
  cursor ? sorted.findIndex((municipality) => municipality.code === cursor) + 1 : 0;

/** Municipalities by name, page by page. `sorted` is in the order of names. */
export const findMunicipalities = (
  sorted: readonly Municipality[],
  query: DirectoryQuery,
): Connection<Municipality> & { readonly totalCount: number } => {
  const found = sorted.filter(
    (municipality) =>
      (!query.search?.trim() || matches(municipality, query.search)) &&
      (!query.province || inProvince(municipality, query.province)) &&
      (!query.sizeClass || sizeClassOf(municipality.inhabitants) === query.sizeClass),
  );
  const start = positionOf(found, query.after);
  const page = found.slice(start, start + query.first);
  return {
    ...connectionOf(
      page.map((node) => ({ node, cursor: node.code })),
      start + page.length < found.length,
    ),
    totalCount: found.length,
  };
};
