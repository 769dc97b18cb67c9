import path from 'node:path';
import type { ImportReport } from '../registers/index.ts';
import type { Result } from '../platform/result.ts';
import { operator } from '../platform/viewer.ts';
import { say, textOption, type HubCommand, type Exit, type Given, type Voice } from './command.ts';
import { printReport, refuseFile } from './report.ts';

const TEXT = { type: 'string' } as const;

/** A problem with an option is wrong usage; one with the file as a whole means that it is not what it should be. */
const print = (voice: Voice, given: Given, result: Result<ImportReport>): Promise<Exit> =>
  result.ok ? printReport(voice, given, result.value) : refuseFile(voice, given, result.problems);

const algorithmRegister: HubCommand = {
  on: 'hub',
  words: ['import', 'algorithm-register'],
  usage: 'FILE [--publish] [--as GM0758]',
  options: { publish: { type: 'boolean' }, as: TEXT },
  operand: 'FILE',
  run: async (hub, given, voice) =>
    print(
      voice,
      given,
      await hub.registers.importAlgorithmRegister(operator, {
        text: given.content,
        publish: given.options['publish'] === true,
        as: textOption(given, 'as') ?? null,
      }),
    ),
};

const entries: HubCommand = {
  on: 'hub',
  words: ['import', 'entries'],
  usage: 'FILE.json|FILE.csv',
  options: {},
  operand: 'FILE',
  run: async (hub, given, voice) => {
    const format = path.extname(given.operand).toLowerCase();
    if (format !== '.json' && format !== '.csv') {
      await voice.err(`${say(voice, 'json-or-csv', { file: given.operand })}\n`);
      return 2;
    }
    const input = { format: format === '.json' ? 'json' : 'csv', text: given.content } as const;
    return print(voice, given, await hub.registers.importEntries(operator, input));
  },
};

const publiccode: HubCommand = {
  on: 'hub',
  words: ['import', 'publiccode'],
  usage: 'FILE [--as GM0758]',
  options: { as: TEXT },
  operand: 'FILE',
  run: async (hub, given, voice) =>
    print(
      voice,
      given,
      await hub.registers.importPubliccode(operator, { text: given.content, as: textOption(given, 'as') ?? null }),
    ),
};

const exportEntries: HubCommand = {
  on: 'hub',
  words: ['export', 'entries'],
  usage: '--format json|csv [--municipality GM0758]',
  options: { format: TEXT, municipality: TEXT },
  required: ['format'],
  run: async (hub, given, voice) => {
    const format = textOption(given, 'format');
    const municipality = textOption(given, 'municipality') ?? null;
    if (format !== 'json' && format !== 'csv') {
      await voice.err(`${say(voice, 'no-such-format', { format: String(format) })}\n`);
      return 2;
    }
    if (municipality !== null && !hub.municipalities.byCode(municipality)) {
      await voice.err(
        `${voice.texts.text(voice.language, 'registers.no-such-municipality', { code: municipality })}\n`,
      );
      return 2;
    }
    for await (const piece of hub.registers.exportEntries({ format, municipality })) await voice.out(piece);
    return 0;
  },
};

export const fileCommands: readonly HubCommand[] = [algorithmRegister, entries, publiccode, exportEntries];
