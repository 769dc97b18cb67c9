import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Command, Given } from './command.ts';
import { COMMANDS } from './commands.ts';

/** What a command line asks for, or the text of the shell that says what is wrong with it. */
export type Asked =
  | { readonly kind: 'command'; readonly command: Command; readonly given: Omit<Given, 'content'> }
  | { readonly kind: 'help' }
  | {
      readonly kind: 'wrong';
      readonly key: string;
      readonly params: Readonly<Record<string, string>>;
      readonly command: Command | null;
    };

type Options = Command['options'];

/** Every command has these. */
const EVERYWHERE: Options = { json: { type: 'boolean' }, help: { type: 'boolean' } };

const commandIn = (args: readonly string[]): Command | null =>
  COMMANDS.find((command) => command.words.every((word, index) => args[index] === word)) ?? null;

interface Mistake {
  readonly key: string;
  readonly params: Readonly<Record<string, string>>;
}

const mistakeIn = (
  command: Command,
  options: Options,
  tokens: ReturnType<typeof parse>['tokens'],
  operands: readonly string[],
): Mistake | null => {
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    const params = { option: token.rawName, command: command.words.join(' ') };
    if (!option) return { key: 'unknown-option', params };
    if (option.type === 'string' && (token.value ?? '') === '') return { key: 'option-needs-value', params };
    if (option.type === 'boolean' && token.value !== undefined) return { key: 'option-takes-no-value', params };
  }
  const given = new Set(tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])));
  const missing = command.required?.find((name) => !given.has(name));
  if (missing !== undefined) return { key: 'option-missing', params: { option: `--${missing}` } };
  if (command.operand && operands.length === 0) return { key: 'operand-missing', params: { operand: command.operand } };
  const extra = operands[command.operand ? 1 : 0];
  return extra === undefined ? null : { key: 'too-many-operands', params: { extra } };
};

// Not strict: node's own complaints are in English only and name no remedy.
const parse = (args: readonly string[], options: Options) =>
  parseArgs({ args: [...args], options: { ...options }, strict: false, allowPositionals: true, tokens: true });

const operandOf = (command: Command, operand: string | undefined, cwd: string): string => {
  if (operand === undefined) return '';
  return command.operand === 'DIR' ? path.resolve(cwd, operand) : operand;
};

/** Reads a command line; folders are meant from `cwd`. */
export const parseArguments = (args: readonly string[], cwd: string): Asked => {
  const command = commandIn(args);
  if (!command) {
    if (['--help', '-h', 'help'].includes(args[0] ?? '')) return { kind: 'help' };
    const words = args.slice(0, 2).join(' ');
    return { kind: 'wrong', key: words === '' ? 'no-command' : 'unknown-command', params: { words }, command: null };
  }
  const options = { ...EVERYWHERE, ...command.options };
  const { values, positionals, tokens } = parse(args.slice(command.words.length), options);
  if (values['help'] === true) return { kind: 'help' };
  const mistake = mistakeIn(command, options, tokens, positionals);
  if (mistake) return { kind: 'wrong', ...mistake, command };
  return {
    kind: 'command',
    command,
    given: { options: values, operand: operandOf(command, positionals[0], cwd) },
  };
};
