import { z } from 'zod';

/** A subject. Codes are kebab case; `parent` is the wider theme, null for the sixteen of the algorithm register. */
const Theme = z.object({
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  parent: z.string().nullable(),
  name: z.object({ nl: z.string().min(1), en: z.string().min(1) }),
});
export type Theme = z.infer<typeof Theme>;

/** All themes, held in memory. */
export interface Themes {
  /** In the order of the list. */
  all(): readonly Theme[];
  byCode(code: string): Theme | null;
  /** The given themes and every narrower one. */
  withNarrower(codes: readonly string[]): readonly string[];
  /** The given themes and every wider one. */
  withWider(codes: readonly string[]): readonly string[];
}

/** `list` as it stands in seed/entries/themes.json; throws when it is not what it should be. */
export const createThemes = (list: unknown): Themes => {
  const all = z.array(Theme).parse(list);
  const known = new Map(all.map((theme) => [theme.code, theme]));
  const orphan = all.find((theme) => theme.parent !== null && !known.has(theme.parent));
  if (orphan) throw new Error(`theme ${orphan.code} names an unknown parent ${orphan.parent}`);
  const upwards = (code: string | null): readonly string[] =>
    code === null ? [] : [code, ...upwards(known.get(code)?.parent ?? null)];
  return {
    all: () => all,
    byCode: (code) => known.get(code) ?? null,
    withNarrower: (codes) => {
      const wanted = new Set(codes);
      return [
        ...new Set([
          ...codes,
          ...all.map((theme) => theme.code).filter((code) => upwards(code).some((up) => wanted.has(up))),
        ]),
      ];
    },
    withWider: (codes) => [...new Set(codes.flatMap(upwards))],
  };
};
