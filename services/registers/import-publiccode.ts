import type { Entries } from '../entries/index.ts';
import type { Municipalities } from '../municipalities/index.ts';
import { fail, ok, type Result } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import { createExistingEntries } from './existing-entries.ts';
import { refusal, reportOf, type ImportReport, type RowOutcome } from './import-report.ts';
import { createOrganisationMatcher, type OrganisationMatch } from './organisation-name.ts';
import { parsePubliccode, readPubliccode } from './publiccode.ts';
import type { RawRecord } from './raw-record.ts';
import { takeInEntry } from './take-in-entry.ts';

export interface ImportPubliccodeInput {
  /** The text of the file. */
  readonly text: string;
  /** Owner; null: the municipality that the file itself names. */
  readonly as: string | null;
}

interface Deps {
  readonly entries: Pick<Entries, 'byId' | 'list' | 'createEntry' | 'saveEntry'>;
  readonly municipalities: Pick<Municipalities, 'all' | 'byCode' | 'exists'>;
}

const ownerIn = (owners: readonly string[], match: (name: string) => OrganisationMatch): string | null => {
  const found = owners.map(match).find((one) => one.kind === 'municipality');
  return found?.kind === 'municipality' ? found.municipality.code : null;
};

/** Where the content's fields stand in a publiccode.yml. */
const FILE_FIELDS: Readonly<Record<string, string>> = {
  title: 'name',
  summary: 'description.shortDescription',
  licence: 'legal.license',
  'story.background': 'description.longDescription',
  'facts.supplier': 'maintenance.contractors',
};

/** Takes in a publiccode.yml as the draft of a reusable tool; known by its name within its municipality. */
export const createImportPubliccode = ({ entries, municipalities }: Deps) => {
  const match = createOrganisationMatcher(municipalities);

  const takeIn = async (viewer: Viewer, raw: RawRecord, as: string | null): Promise<RowOutcome> => {
    const read = readPubliccode(raw);
    if (!read.ok) return refusal(1, read.problems);
    const publisher = as ?? ownerIn(read.value.owners, match);
    if (publisher === null)
      return refusal(1, [{ code: 'INVALID_INPUT', key: 'registers.no-owner-in-publiccode' }], 'organisation');
    const row = { row: 1, id: null, publisher, kind: 'TOOL', content: read.value.content } as const;
    const outcome = await takeInEntry(entries, createExistingEntries(entries, viewer), viewer, row);
    return typeof outcome === 'object' ? { ...outcome, field: FILE_FIELDS[outcome.field] ?? outcome.field } : outcome;
  };

  return async (viewer: Viewer, { text, as }: ImportPubliccodeInput): Promise<Result<ImportReport>> => {
    if (as !== null && !municipalities.exists(as)) {
      return fail({ code: 'INVALID_INPUT', key: 'registers.no-such-municipality', params: { code: as }, path: ['as'] });
    }
    const file = parsePubliccode(text);
    return file.ok ? ok(reportOf([await takeIn(viewer, file.value, as)])) : file;
  };
};
