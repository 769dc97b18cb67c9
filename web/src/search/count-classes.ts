/** As many shades as a map of counts has. */
const SHADES = 4;

/**
 * Where each shade of a map begins: at most four numbers, from 1 up, wider apart as they grow, so that a place with two
 * differs from one with one, and thousands still fit. The largest count falls in the last shade.
 */
export const shadesUpTo = (most: number): readonly number[] => {
  const starts = Array.from({ length: SHADES }, (_, shade) => Math.max(shade + 1, Math.ceil(most ** (shade / SHADES))));
  return most < 1 ? [] : starts.filter((start) => start <= most);
};

/** The shade of a count, from 1; 0 for none. */
export const shadeOf = (count: number, starts: readonly number[]): number =>
  starts.filter((start) => start <= count).length;
