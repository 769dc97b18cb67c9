import type { Entries } from '../entries/index.ts';
import type { Municipalities } from '../municipalities/index.ts';
import type { Result } from '../platform/result.ts';
import type { Viewer } from '../platform/viewer.ts';
import { createExportEntries, type ExportEntriesInput } from './export-entries.ts';
import { createImportAlgorithmRegister, type ImportAlgorithmRegisterInput } from './import-algorithm-register.ts';
import { createImportEntries, type ImportEntriesInput } from './import-entries.ts';
import { createImportPubliccode, type ImportPubliccodeInput } from './import-publiccode.ts';
import type { ImportReport } from './import-report.ts';

export type { ImportReport } from './import-report.ts';
export type { ExportEntriesInput } from './export-entries.ts';
export type { ImportAlgorithmRegisterInput } from './import-algorithm-register.ts';
export type { ImportEntriesInput } from './import-entries.ts';
export type { ImportPubliccodeInput } from './import-publiccode.ts';

/**
 * What comes in from other registers and files, and what goes out to them. An import fails as a whole only when the file
 * is not what it should be; a row that is refused is in the report and never stops the others. The same file twice
 * changes nothing.
 */
export interface Registers {
  /** An export of the public Dutch algorithm register, collected or in standard 1.0 (JSON). */
  importAlgorithmRegister(viewer: Viewer, input: ImportAlgorithmRegisterInput): Promise<Result<ImportReport>>;
  /** Entries of any kind, as drafts (JSON or CSV). */
  importEntries(viewer: Viewer, input: ImportEntriesInput): Promise<Result<ImportReport>>;
  /** One reusable tool, as a draft (publiccode.yml 0.2 to 0.7). */
  importPubliccode(viewer: Viewer, input: ImportPubliccodeInput): Promise<Result<ImportReport>>;
  /** Every public entry, as text in pieces. */
  exportEntries(input: ExportEntriesInput): AsyncIterable<string>;
}

interface Deps {
  readonly entries: Pick<
    Entries,
    'upsertRegisterRecord' | 'themes' | 'byId' | 'list' | 'createEntry' | 'saveEntry' | 'publicEntries'
  >;
  readonly municipalities: Pick<Municipalities, 'all' | 'byCode' | 'exists'>;
}

export const createRegisters = (deps: Deps): Registers => ({
  importAlgorithmRegister: createImportAlgorithmRegister(deps),
  importEntries: createImportEntries(deps),
  importPubliccode: createImportPubliccode(deps),
  exportEntries: createExportEntries(deps),
});
