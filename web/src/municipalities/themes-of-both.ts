interface Themed {
  readonly themes: readonly { readonly code: string; readonly name: string }[];
}

/** What two municipalities share on one theme. */
export interface ThemeOfBoth<Entry> {
  readonly code: string;
  readonly name: string;
  readonly one: readonly Entry[];
  readonly other: readonly Entry[];
}

const isShared = ({ one, other }: ThemeOfBoth<unknown>): boolean => one.length > 0 && other.length > 0;
const size = ({ one, other }: ThemeOfBoth<unknown>): number => one.length + other.length;

/** Entries of both by theme: themes that both have first, then those with most; an entry stands under each of its themes. */
export const themesOfBoth = <Entry extends Themed>(
  one: readonly Entry[],
  other: readonly Entry[],
): readonly ThemeOfBoth<Entry>[] => {
  const names = new Map([...one, ...other].flatMap(({ themes }) => themes.map(({ code, name }) => [code, name])));
  const on = (entries: readonly Entry[], code: string): readonly Entry[] =>
    entries.filter(({ themes }) => themes.some((theme) => theme.code === code));
  return Array.from(names, ([code, name]) => ({ code, name, one: on(one, code), other: on(other, code) })).sort(
    (a, b) => Number(isShared(b)) - Number(isShared(a)) || size(b) - size(a) || a.name.localeCompare(b.name, 'nl'),
  );
};
