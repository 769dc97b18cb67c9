import type { ImportReport } from '../registers/index.ts';
import type { Problem } from '../platform/problem.ts';
import { optionOf, say, type Exit, type Given, type Voice } from './command.ts';

/** What a program gets of any command that takes something in. */
interface ReportForPrograms extends Omit<ImportReport, 'refused'> {
  readonly refused: readonly {
    readonly row: number;
    readonly field: string;
    readonly code: string;
    readonly message: string;
  }[];
}

const wordsOf = (voice: Voice, problems: readonly Problem[]): string =>
  [...new Set(problems.map((problem) => voice.texts.problem(voice.language, problem)))].join(' ');

const forPrograms = (voice: Voice, report: ImportReport): ReportForPrograms => ({
  ...report,
  refused: report.refused.map(({ row, field, problems }) => ({
    row,
    field,
    code: problems[0]?.code ?? 'INVALID_INPUT',
    message: wordsOf(voice, problems),
  })),
});

const asText = (voice: Voice, report: ReportForPrograms): string => {
  const { refused, ...counts } = report;
  const lines = refused.map(
    ({ row, field, message }) =>
      `  ${say(voice, field === '' ? 'row' : 'row-and-field', { row: String(row), field })}: ${message}`,
  );
  return [say(voice, 'counts', { ...counts, refused: refused.length }), ...lines, ''].join('\n');
};

/** Prints a report, with `more` beside it for programs. 1 when anything was refused. */
export const printReport = async (
  voice: Voice,
  given: Given,
  report: ImportReport,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Exit> => {
  const named = forPrograms(voice, report);
  await voice.out(given.options['json'] ? `${JSON.stringify({ ...named, ...more })}\n` : asText(voice, named));
  return report.refused.length > 0 ? 1 : 0;
};

const NOTHING: ImportReport = { read: 0, added: 0, changed: 0, unchanged: 0, refused: [] };

/** A command that took in one thing, or nothing because of these problems. */
export const reportOfOne = (outcome: 'added' | 'changed' | 'unchanged' | readonly Problem[]): ImportReport => {
  const one = { ...NOTHING, read: 1 };
  if (typeof outcome === 'string') return { ...one, [outcome]: 1 };
  return { ...one, refused: [{ row: 1, field: outcome[0] ? optionOf(outcome[0]) : '', problems: outcome }] };
};

/** What a program gets when nothing could be taken in: the same report, empty, with the reason. */
export const emptyReport = (code: string, message: string): string =>
  `${JSON.stringify({ ...NOTHING, error: { code, message } })}\n`;

/** A file that is not what it should be: nothing of it was taken in. */
export const refuseFile = async (voice: Voice, given: Given, problems: readonly Problem[]): Promise<Exit> => {
  const message = wordsOf(voice, problems);
  await voice.err(`${given.operand}: ${message}\n`);
  if (given.options['json']) await voice.out(emptyReport(problems[0]?.code ?? 'INVALID_INPUT', message));
  return 2;
};

/** Problems of a command on one thing, in words; for programs the same report. */
export const refuse = async (voice: Voice, given: Given, problems: readonly Problem[]): Promise<Exit> => {
  if (given.options['json']) return printReport(voice, given, reportOfOne(problems));
  await voice.err(
    problems
      .map(
        (problem) =>
          `${optionOf(problem) === '' ? '' : `--${optionOf(problem)}: `}${voice.texts.problem(voice.language, problem)}\n`,
      )
      .join(''),
  );
  return 1;
};
