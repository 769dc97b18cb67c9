/** As many entries as one list shows. */
const SHOWN = 3;

/**
 * Cuts lists that stand below each other, so that none shows what an earlier one shows, or the entry itself. Each list
 * is in order of what matters most and longer than it shows.
 */
export const withoutRepeats = <Entry extends { readonly id: string }>(
  own: string,
  lists: readonly (readonly Entry[])[],
): readonly (readonly Entry[])[] => {
  const seen = new Set([own]);
  return lists.map((list) => {
    const shown = list.filter(({ id }) => !seen.has(id)).slice(0, SHOWN);
    for (const { id } of shown) seen.add(id);
    return shown;
  });
};
