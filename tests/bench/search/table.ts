/** Rows under a heading, columns as wide as their longest cell: words to the left, figures to the right. */
export const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = heading.map((_, column) => Math.max(...[heading, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [heading, ...rows].map(line).join('\n');
};

/** A share in three decimals, without the nought in front: `.953`. */
export const share = (value: number): string => value.toFixed(3).replace(/^0(?=\.)/, '');

export const ms = (value: number): string => value.toFixed(1);
