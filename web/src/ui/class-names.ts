/** Joins the classes that apply: `classNames('gg-card', isLarge && 'gg-card--large')`. */
export const classNames = (...names: readonly (string | false | undefined)[]): string =>
  names.filter(Boolean).join(' ');
