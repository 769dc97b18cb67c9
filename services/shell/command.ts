import type { Accounts } from '../accounts/index.ts';
import type { Entries } from '../entries/index.ts';
import type { Municipalities } from '../municipalities/index.ts';
import type { Projects } from '../projects/index.ts';
import type { Registers } from '../registers/index.ts';
import type { JobOffice } from '../platform/job.ts';
import type { Problem } from '../platform/problem.ts';
import type { Store } from '../ports/storage.ts';
import type { Search } from '../search/index.ts';
import type { Language, Texts } from '../texts.ts';

/** What the commands do their work with. */
export interface ShellHub {
  readonly accounts: Pick<
    Accounts,
    'addUser' | 'listUsers' | 'removeUser' | 'makeSignInLink' | 'addToken' | 'listTokens' | 'revokeToken'
  >;
  readonly registers: Registers;
  readonly municipalities: Pick<Municipalities, 'exists' | 'byCode'>;
  readonly entries: Pick<Entries, 'lostVersions' | 'publicEntries'>;
  readonly projects: Pick<Projects, 'findInconsistencies'>;
  readonly store: Pick<Store, 'changes'>;
  readonly search: Pick<Search, 'rebuild' | 'check' | 'synonyms'>;
  readonly jobs: JobOffice;
  /** Writes a consistent copy of all data to a folder. */
  writeBackup(folder: string): Promise<WrittenBackup>;
}

export type WrittenBackup =
  | { readonly kind: 'written'; readonly blobs: number }
  | { readonly kind: 'not-empty' }
  | { readonly kind: 'unwritable'; readonly reason: string }
  /** The data lies elsewhere; these commands copy it there. */
  | { readonly kind: 'elsewhere'; readonly commands: readonly string[] };

/** How a command ends: all well, something refused, or wrong usage. */
export type Exit = 0 | 1 | 2;

/** The words of one command line, taken apart. */
export interface Given {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** What stands without a dash: FILE, DIR, ID. */
  readonly operand: string;
  /** The content of the file or of standard input that the command asked for; '' for none. */
  readonly content: string;
}

/** What a command may use to speak. */
export interface Voice {
  readonly language: Language;
  readonly texts: Texts;
  /** The report, on standard output; resolves when more can be taken. */
  out(text: string): Promise<void>;
  /** Anything that is no part of the report. */
  err(text: string): Promise<void>;
}

interface CommandLine {
  readonly words: readonly [string, ...string[]];
  /** The rest of its line in the usage text. */
  readonly usage: string;
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
  /** Options that must be given. */
  readonly required?: readonly string[];
  /** Name of the one operand; absent when it takes none. The caller reads a FILE and sends its content. */
  readonly operand?: 'FILE' | 'DIR' | 'ID' | 'NAME';
  /** Option that makes it read standard input. */
  readonly readsInputWith?: string;
}

/** A command on a hub, running or opened for it. */
export interface HubCommand extends CommandLine {
  readonly on: 'hub';
  run(hub: ShellHub, given: Given, voice: Voice): Promise<Exit>;
}

/** A command on the data folder of a hub that is stopped. */
export interface FolderCommand extends CommandLine {
  readonly on: 'stopped hub';
  run(folder: DataFolder, given: Given, voice: Voice): Promise<Exit>;
}

export type Command = HubCommand | FolderCommand;

/** What became of putting a backup back: done, or why not. */
export type RestoreOutcome =
  | {
      readonly kind: 'restored';
      /** Where the data that was there went; null when there was none. */ readonly setAside: string | null;
    }
  | { readonly kind: 'no-backup' | 'damaged' | 'not-empty' }
  | { readonly kind: 'elsewhere'; readonly commands: readonly string[] };

/** The files of a hub that is stopped. Throws `StoreUnavailable` when it is not. */
export interface DataFolder {
  restore(from: string, options: { readonly force: boolean }): Promise<RestoreOutcome>;
}

/** A text of the shell in the language of the caller. */
export const say = (
  { texts, language }: Pick<Voice, 'texts' | 'language'>,
  key: string,
  params: Readonly<Record<string, string | number>> = {},
): string => texts.text(language, `shell.${key}`, params);

/** The value of an option that holds text; undefined when it was not given. */
export const textOption = ({ options }: Given, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
};

/** The option to blame for a problem, as it is typed; '' when none is. */
export const optionOf = (problem: Problem): string =>
  problem.path?.at(-1)?.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) ?? '';
