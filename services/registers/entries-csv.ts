import Papa from 'papaparse';
import { fail, ok, type Result } from '../platform/result.ts';
import { ROW_FIELDS } from './entry-row.ts';

/** Columns of a table of entries, in order; a dot leads into a part of the entry. */
export const COLUMNS = [
  'id',
  'municipality',
  'kind',
  'title',
  'summary',
  'themes',
  'steps',
  'phase',
  'language',
  'licence',
  'contact.name',
  'contact.role',
  'story.background',
  'story.approach',
  'story.result',
  'story.lessons',
  'story.conditions',
  'facts.costOnce',
  'facts.costYearly',
  'facts.hours',
  'facts.durationMonths',
  'facts.supplier',
  'facts.inhabitantsAtTheTime',
  'links',
  'need.kind',
  'need.urgency',
  'need.hoursPerWeek',
  'need.until',
  'need.region',
  'algorithm.status',
  'algorithm.goal',
  'algorithm.legalBasis',
  'algorithm.impactAssessment',
  'algorithm.registeredOn',
  'algorithm.registerUrl',
  'algorithm.publicationCategory',
  'algorithm.proportionality',
  'algorithm.humanIntervention',
  'algorithm.risks',
  'algorithm.sourceData',
  'algorithm.method',
  'algorithm.provider',
  'slug',
  'publishedAt',
  'updatedAt',
  'url',
] as const;

/** Dutch headings that people write by hand. */
const DUTCH: Readonly<Record<string, string>> = {
  gemeente: 'municipality',
  soort: 'kind',
  titel: 'title',
  samenvatting: 'summary',
  themas: 'themes',
  "thema's": 'themes',
  stappen: 'steps',
  fase: 'phase',
  taal: 'language',
  licentie: 'licence',
};
const NUMBERS = new Set([
  'facts.costOnce',
  'facts.costYearly',
  'facts.hours',
  'facts.durationMonths',
  'facts.inhabitantsAtTheTime',
  'need.urgency',
  'need.hoursPerWeek',
]);

const columnOf = (heading: string): string | null => {
  const plain = heading.trim().toLowerCase();
  const wanted = DUTCH[plain] ?? plain;
  return COLUMNS.find((column) => column.toLowerCase() === wanted) ?? null;
};

/** A spreadsheet takes a cell that begins like this for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Text that no spreadsheet runs: an apostrophe stands before what could be a formula. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
const unguarded = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;

const parts = (cell: string): readonly string[] =>
  cell
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const wholeNumber = (text: string): number | string => (/^-?\d{1,15}$/.test(text.trim()) ? Number(text) : text);

/** One link a line: its title, then its address. */
const linksIn = (cell: string): readonly { readonly title: string; readonly url: string }[] =>
  cell
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, title = '', url = line.trim()] = /^(.*?)\s*(\S+)$/.exec(line.trim()) ?? [];
      return { title: title || url, url };
    });

const valueOf = (column: string, cell: string): unknown => {
  if (column === 'themes') return parts(cell);
  if (column === 'steps') return parts(cell).map(wholeNumber);
  if (column === 'links') return linksIn(cell);
  return NUMBERS.has(column) ? wholeNumber(cell) : unguarded(cell);
};

/** An empty cell says nothing; a filled one lands where its column leads. */
const rowOf = (cells: readonly string[], columns: readonly string[]): Readonly<Record<string, unknown>> => {
  const row: Record<string, unknown> = {};
  const groups: Record<string, Record<string, unknown>> = {};
  columns.forEach((column, index) => {
    const cell = cells[index] ?? '';
    if (cell.trim() === '') return;
    const [group = '', field] = column.split('.');
    if (field === undefined) row[column] = valueOf(column, cell);
    else (groups[group] ??= {})[field] = valueOf(column, cell);
  });
  return { ...row, ...groups };
};

/** Rows of a table with `;` or `,`, a heading first. Fails when a heading is not known: nothing is dropped in silence. */
export const readEntriesCsv = (text: string): Result<readonly unknown[]> => {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, ''), {
    delimitersToGuess: [';', ',', '\t'],
    skipEmptyLines: 'greedy',
  });
  const broken = errors.find((error) => error.type === 'Quotes');
  if (broken)
    return fail({
      code: 'INVALID_INPUT',
      key: 'registers.broken-csv',
      params: { row: String(broken.row ?? ''), reason: broken.message },
    });
  const [headings = [], ...rows] = data;
  const columns = headings.map(columnOf);
  const unknown = headings.filter((_, index) => columns[index] === null);
  if (headings.length === 0 || unknown.length > 0) {
    return fail({
      code: 'INVALID_INPUT',
      key: 'registers.unknown-columns',
      params: { columns: unknown.join(', ') || '-', options: ROW_FIELDS.join(', ') },
    });
  }
  return ok(rows.map((cells) => rowOf(cells, columns.map(String))));
};
