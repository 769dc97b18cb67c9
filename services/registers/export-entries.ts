import Papa from 'papaparse';
import type { Entries, EntryCopy } from '../entries/index.ts';
import { COLUMNS, guarded } from './entries-csv.ts';

export interface ExportEntriesInput {
  readonly format: 'json' | 'csv';
  /** Only of this publisher; null: of all. */
  readonly municipality: string | null;
}

/** An entry as a file has it: what `import entries` reads, and what identifies it. */
const rowOf = (copy: EntryCopy): Readonly<Record<string, unknown>> => ({
  municipality: copy.publisher,
  ...copy,
  publisher: undefined,
  returnReason: undefined,
});

const cellOf = (row: Readonly<Record<string, unknown>>, column: string): string => {
  const value = column
    .split('.')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | null | undefined)?.[part], row);
  if (value === null || value === undefined) return '';
  if (column === 'links') return (value as EntryCopy['links']).map((link) => `${link.title} ${link.url}`).join('\n');
  return Array.isArray(value) ? value.join(', ') : `${value as string | number}`;
};

const BOM = '\ufeff';
const line = (cells: readonly string[]): string => `${Papa.unparse([cells.map(guarded)], { delimiter: ';' })}\r\n`;

async function* asJson(batches: AsyncIterable<readonly EntryCopy[]>): AsyncIterable<string> {
  let before = '[\n';
  for await (const batch of batches) {
    for (const copy of batch) {
      yield before + JSON.stringify(rowOf(copy));
      before = ',\n';
    }
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

async function* asCsv(batches: AsyncIterable<readonly EntryCopy[]>): AsyncIterable<string> {
  yield BOM + line(COLUMNS);
  for await (const batch of batches)
    yield batch
      .map(rowOf)
      .map((row) => line(COLUMNS.map((column) => cellOf(row, column))))
      .join('');
}

async function* of(
  entries: Pick<Entries, 'publicEntries'>,
  publisher: string | null,
): AsyncIterable<readonly EntryCopy[]> {
  for await (const batch of entries.publicEntries())
    yield batch.filter((copy) => publisher === null || copy.publisher === publisher);
}

/** Every public entry as text in pieces: a JSON list, or a table for a spreadsheet (`;`, byte order mark, formula guard). */
export const createExportEntries =
  ({ entries }: { readonly entries: Pick<Entries, 'publicEntries'> }) =>
  ({ format, municipality }: ExportEntriesInput): AsyncIterable<string> => {
    const batches = of(entries, municipality);
    return format === 'json' ? asJson(batches) : asCsv(batches);
  };
