import type { Entries } from '../entries/index.ts';
import type { Municipalities } from '../municipalities/index.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import { readEntriesCsv } from './entries-csv.ts';
import { readEntryRow } from './entry-row.ts';
import { createExistingEntries } from './existing-entries.ts';
import { refusal, reportOf, type ImportReport, type Refusal, type RowOutcome } from './import-report.ts';
import { inParallel } from './in-parallel.ts';
import { createOrganisationMatcher } from './organisation-name.ts';
import { chooseOwner } from './record-owner.ts';
import { parseJson } from './register-file.ts';
import { takeInEntry, type ReadyRow } from './take-in-entry.ts';

export interface ImportEntriesInput {
  readonly format: 'json' | 'csv';
  /** The text of the file. */
  readonly text: string;
}

interface Deps {
  readonly entries: Pick<Entries, 'byId' | 'list' | 'createEntry' | 'saveEntry'>;
  readonly municipalities: Pick<Municipalities, 'all' | 'byCode' | 'exists'>;
}

const rowsOf = ({ format, text }: ImportEntriesInput): Result<readonly unknown[]> => {
  if (format === 'csv') return readEntriesCsv(text);
  const json = parseJson(text);
  if (!json.ok) return json;
  return Array.isArray(json.value) ? ok(json.value) : fail({ code: 'INVALID_INPUT', key: 'registers.not-a-list' });
};

const AT_ONCE = 16;

const isRefusal = (row: ReadyRow | Refusal): row is Refusal => 'problems' in row;

const groupsOf = (rows: readonly (ReadyRow | Refusal)[]): ReadonlyMap<string, readonly ReadyRow[]> => {
  const groups = new Map<string, ReadyRow[]>();
  for (const row of rows) if (!isRefusal(row)) groups.set(row.publisher, [...(groups.get(row.publisher) ?? []), row]);
  return groups;
};

/**
 * Takes in entries of any kind as drafts of their municipalities, which publish them themselves. An entry is known by its
 * id, else by kind and title within its municipality, so that the same file twice changes nothing.
 */
export const createImportEntries = ({ entries, municipalities }: Deps) => {
  const match = createOrganisationMatcher(municipalities);

  const ready = (value: unknown, row: number): ReadyRow | Refusal => {
    const read = readEntryRow(value);
    if (!read.ok) return refusal(row, read.problems);
    const { municipality, ...rest } = read.value;
    const owner = chooseOwner(municipality, match, null);
    return owner.ok ? { row, publisher: owner.value, ...rest } : refusal(row, owner.problems, 'municipality');
  };

  return async (viewer: Viewer, input: ImportEntriesInput): Promise<Result<ImportReport>> => {
    const rows = rowsOf(input);
    if (!rows.ok) return rows;
    const existing = createExistingEntries(entries, viewer);
    const read = rows.value.map((value, index) => ready(value, index + 1));
    // Municipalities side by side, but the rows of one in order: two of them may stand for one entry.
    const outcomes = await inParallel([...groupsOf(read).values()], AT_ONCE, async (group) => {
      const done: RowOutcome[] = [];
      for (const row of group) done.push(await takeInEntry(entries, existing, viewer, row));
      return done;
    });
    return ok(reportOf([...outcomes.flat(), ...read.filter(isRefusal)]));
  };
};
