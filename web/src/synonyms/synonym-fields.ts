/** Names of the fields of the form; the last part of a problem's path is one of these. */
export const fields = { from: 'from', to: 'to', bothWays: 'bothWays', replaces: 'replaces', remove: 'remove' } as const;

/** Words in one field, with a comma between them. */
export const splitWords = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
