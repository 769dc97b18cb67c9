import { operator } from '../platform/viewer.ts';
import type { Problem } from '../platform/problem.ts';
import type { ImportReport } from '../registers/index.ts';
import { readSynonymsFile, type Synonym } from '../search/index.ts';
import { say, type HubCommand, type Voice } from './command.ts';
import { printReport, refuse, refuseFile } from './report.ts';
import { table } from './table.ts';

const row = (voice: Voice, { from, to, bothWays }: Synonym): string[] => [
  from,
  say(voice, bothWays ? 'both-ways' : 'one-way'),
  to.join(', '),
];

const list: HubCommand = {
  on: 'hub',
  words: ['synonyms', 'list'],
  usage: '',
  options: {},
  run: async (hub, given, voice) => {
    const found = await hub.search.synonyms.list(operator);
    if (!found.ok) return refuse(voice, given, found.problems);
    const { version, synonyms } = found.value;
    const rows = synonyms.map((synonym) => row(voice, synonym));
    await voice.out(given.options['json'] ? `${JSON.stringify({ version, synonyms })}\n` : table(rows));
    return 0;
  },
};

/** Rows of the new list, compared with those of the old one by their word. */
const counted = (before: readonly Synonym[], after: readonly Synonym[]): ImportReport => {
  const old = new Map(before.map((synonym) => [synonym.from, JSON.stringify(synonym)]));
  const added = after.filter(({ from }) => !old.has(from)).length;
  const unchanged = after.filter((synonym) => old.get(synonym.from) === JSON.stringify(synonym)).length;
  return { read: after.length, added, changed: after.length - added - unchanged, unchanged, refused: [] };
};

/** Nothing of a list with a wrong row is taken in, so that the list stays one whole. */
const refusedRows = (read: number, problems: readonly Problem[]): ImportReport => ({
  read,
  added: 0,
  changed: 0,
  unchanged: 0,
  refused: problems.map((problem) => ({
    row: Number(problem.params?.['row'] ?? 0),
    field: problem.path?.at(-1) ?? '',
    problems: [problem],
  })),
});

const importList: HubCommand = {
  on: 'hub',
  words: ['synonyms', 'import'],
  usage: 'FILE',
  options: {},
  operand: 'FILE',
  run: async (hub, given, voice) => {
    const rows = readSynonymsFile(given.content);
    if (!rows.ok) return refuseFile(voice, given, rows.problems);
    const before = await hub.search.synonyms.list(operator);
    if (!before.ok) return refuse(voice, given, before.problems);
    const { version, synonyms } = before.value;
    const saved = await hub.search.synonyms.save(operator, { version, synonyms: rows.value });
    const report = saved.ok ? counted(synonyms, saved.value.synonyms) : refusedRows(rows.value.length, saved.problems);
    return printReport(voice, given, report);
  },
};

export const synonymCommands: readonly HubCommand[] = [list, importList];
