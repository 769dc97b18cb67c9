import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Asked } from './parse-arguments.ts';

/** What a command line wants to be read, or the text of the shell that says why that cannot be. */
export type CallerInput =
  | { readonly ok: true; readonly content: string }
  | { readonly ok: false; readonly key: string; readonly params: Readonly<Record<string, string>> };

/** The largest file that is taken: a whole register is a few MB. */
const MOST_BYTES = 100 * 2 ** 20;
const MOST = '100 MB';

const decode = (bytes: Uint8Array, file: string): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // What a spreadsheet on a Dutch office PC calls CSV.
    return file.toLowerCase().endsWith('.csv') ? new TextDecoder('windows-1252').decode(bytes) : null;
  }
};

const readAll = async (input: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};

/** Reads what the command asked for: its FILE (`-` is standard input), or standard input for an option that wants it. */
export const readCallerInput = async (
  { command, given }: Extract<Asked, { kind: 'command' }>,
  { cwd, stdin }: { readonly cwd: string; readonly stdin: AsyncIterable<Uint8Array | string> },
): Promise<CallerInput> => {
  const file = command.operand === 'FILE' ? given.operand : null;
  const fromInput =
    file === '-' || (command.readsInputWith !== undefined && given.options[command.readsInputWith] === true);
  if (file === null && !fromInput) return { ok: true, content: '' };
  const named = file ?? '-';
  try {
    const bytes = fromInput ? await readAll(stdin) : await readFile(path.resolve(cwd, named));
    if (bytes.length > MOST_BYTES) return { ok: false, key: 'file-too-large', params: { file: named, most: MOST } };
    const content = decode(bytes, named);
    return content === null ? { ok: false, key: 'file-not-text', params: { file: named } } : { ok: true, content };
  } catch (error) {
    return {
      ok: false,
      key: 'file-unreadable',
      params: { file: named, reason: error instanceof Error ? error.message : '' },
    };
  }
};
