import type { SpecData } from './spec-data.ts';

/** A column of the full-text table: a field of the document, or the compound halves of one. */
export interface TextColumn {
  readonly field: string;
  readonly weight: number;
  /** Typing errors are not forgiven here. */
  readonly exact: boolean;
  /** Holds compound halves instead of a field's own words. */
  readonly shadow: boolean;
  /** The column that takes the compound halves of this one; -1 for none. */
  readonly halvesIn: number;
}

/** Which columns and fields the index keeps; everything follows from the specification. */
export interface Layout {
  /** In order of importance; the first is the title. */
  readonly columns: readonly TextColumn[];
  /** Fields kept in memory to filter, count and sort. */
  readonly attributes: readonly string[];
  /** Text fields kept to be shown again or encoded again. */
  readonly texts: readonly string[];
}

export const TITLE = 0;

/** Halves say less than the words themselves; used when a shadow field is not listed with a weight of its own. */
const SHADOW_WEIGHT = 0.4;

const unique = (items: readonly string[]): string[] => [...new Set(items)];

/** The fields of `lastKeys`, without their direction. */
export const fieldOfKey = (key: string): string => key.replace(/:(asc|desc)$/, '');

/** Derives the layout of an index. */
export const layoutOf = (spec: SpecData): Layout => {
  const shadows = spec.searchable.flatMap(({ halvesIn }) => halvesIn ?? []);
  const listed = spec.searchable.map(({ field }) => field);
  const fields = unique([...listed, ...shadows]);
  const column = (field: string): TextColumn => {
    const own = spec.searchable.find((known) => known.field === field);
    const source = spec.searchable.find((known) => known.halvesIn === field);
    return {
      field,
      weight: own?.weight ?? (source?.weight ?? 1) * SHADOW_WEIGHT,
      exact: spec.typo.exactFields.includes(field),
      shadow: shadows.includes(field),
      halvesIn: own?.halvesIn === undefined ? -1 : fields.indexOf(own.halvesIn),
    };
  };
  return {
    columns: fields.map(column),
    attributes: unique([
      ...spec.filterable.map(({ field }) => field),
      ...spec.sortable,
      ...spec.lastKeys.map(fieldOfKey).filter((field) => field !== 'id'),
    ]).filter((field) => field !== '_geo'),
    texts: unique([...listed.filter((field) => !shadows.includes(field)), ...spec.displayed]),
  };
};

/** The number of the column with the title's compound halves; -1 for none. */
export const titleHalves = ({ columns }: Layout): number => columns[TITLE]?.halvesIn ?? -1;
