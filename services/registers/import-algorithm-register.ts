import { setImmediate as immediately } from 'node:timers/promises';
import type { Entries } from '../entries/index.ts';
import type { Municipalities } from '../municipalities/index.ts';
import type { Problem } from '../platform/problem.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import { FIELDS, readAlgorithmRecord, type AlgorithmRecord } from './algorithm-record.ts';
import { refusal, reportOf, type ImportReport, type Refusal, type RowOutcome } from './import-report.ts';
import { inParallel } from './in-parallel.ts';
import { createOrganisationMatcher } from './organisation-name.ts';
import { chooseOwner } from './record-owner.ts';
import { fieldOf, isRecord, type RawRecord } from './raw-record.ts';
import { registerRows } from './register-file.ts';

export interface ImportAlgorithmRegisterInput {
  /** The text of the file. */
  readonly text: string;
  /** Make the records public at once. */
  readonly publish: boolean;
  /** Owner of records whose organisation is no municipality. */
  readonly as: string | null;
}

interface Deps {
  readonly entries: Pick<Entries, 'upsertRegisterRecord' | 'themes'>;
  readonly municipalities: Pick<Municipalities, 'all' | 'byCode' | 'exists'>;
}

/** Writes that share one transaction and one fsync; the store groups whatever comes in one turn. */
const AT_ONCE = 32;
/** Rows that are read before others get a turn. */
const ROWS_A_TURN = 20;

interface ReadRow {
  readonly row: number;
  readonly raw: RawRecord;
  readonly record: AlgorithmRecord;
  readonly publisher: string;
}

const isRefusal = (row: ReadRow | Refusal): row is Refusal => 'problems' in row;

/** A record that comes twice counts once: which of the two is right is not for us to say. */
const refuseRepeats = (rows: readonly (ReadRow | Refusal)[]): readonly (ReadRow | Refusal)[] => {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    if (isRefusal(row)) return row;
    const id = row.record.registerId;
    const earlier = seen.get(id);
    seen.set(id, earlier ?? row.row);
    return earlier === undefined
      ? row
      : refusal(
          row.row,
          [{ code: 'ALREADY_EXISTS', key: 'registers.twice-in-file', params: { id, earlier: String(earlier) } }],
          fieldOf(row.raw, FIELDS.registerId).name,
        );
  });
};

/** What the file calls the field in which the hub found a problem. */
const fileField = (raw: RawRecord, problem: Problem | undefined): string => {
  const part = problem?.path?.find((name): name is keyof typeof FIELDS => Object.hasOwn(FIELDS, name));
  if (part !== undefined) return fieldOf(raw, FIELDS[part]).name;
  if (problem?.path?.includes('summary')) return fieldOf(raw, FIELDS.goal).name;
  return problem?.path?.at(-1) ?? fieldOf(raw, FIELDS.registerId).name;
};

/**
 * Takes in an export of the algorithm register, each record to the municipality whose organisation it names. A row that
 * is refused never stops the others. Fails as a whole only when the file is no register or `as` names no municipality.
 */
export const createImportAlgorithmRegister = ({ entries, municipalities }: Deps) => {
  const match = createOrganisationMatcher(municipalities);

  const readRow = (value: unknown, row: number, as: string | null): ReadRow | Refusal => {
    if (!isRecord(value)) return refusal(row, [{ code: 'INVALID_INPUT', key: 'registers.not-a-record' }]);
    const read = readAlgorithmRecord(value, { themes: entries.themes, organisationOptional: as !== null });
    if (!read.ok) return refusal(row, read.problems);
    const owner = chooseOwner(read.value.organisation, match, as);
    return owner.ok
      ? { row, raw: value, record: read.value, publisher: owner.value }
      : refusal(row, owner.problems, fieldOf(value, FIELDS.organisation).name);
  };

  const takeIn = async (viewer: Viewer, row: ReadRow | Refusal, publish: boolean): Promise<RowOutcome> => {
    if (isRefusal(row)) return row;
    const { registerId, content } = row.record;
    const taken = await entries.upsertRegisterRecord(viewer, {
      publisher: row.publisher,
      registerId,
      content,
      publish,
    });
    return taken.ok ? taken.value.outcome : refusal(row.row, taken.problems, fileField(row.raw, taken.problems[0]));
  };

  return async (viewer: Viewer, { text, publish, as }: ImportAlgorithmRegisterInput): Promise<Result<ImportReport>> => {
    if (as !== null && !municipalities.exists(as)) {
      return fail({ code: 'INVALID_INPUT', key: 'registers.no-such-municipality', params: { code: as }, path: ['as'] });
    }
    const rows = registerRows(text);
    if (!rows.ok) return rows;
    const read: (ReadRow | Refusal)[] = [];
    for (const [index, value] of rows.value.entries()) {
      read.push(readRow(value, index + 1, as));
      // A running hub has visitors to answer as well.
      if (index % ROWS_A_TURN === 0) await immediately();
    }
    return ok(reportOf(await inParallel(refuseRepeats(read), AT_ONCE, (row) => takeIn(viewer, row, publish))));
  };
};
