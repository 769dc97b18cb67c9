/** Administration from the command line: the same commands on a running hub (through a socket) and on one opened for it. */
export { readCallerInput, type CallerInput } from './caller-input.ts';
export type { DataFolder, Exit, RestoreOutcome, ShellHub, WrittenBackup } from './command.ts';
export { parseArguments, type Asked } from './parse-arguments.ts';
export { emptyReport } from './report.ts';
export { runCommand, type Output, type Place, type ShellRequest } from './run-command.ts';
export { callRunningHub, HubLeft } from './socket-client.ts';
export { listenForShell, type ShellListener } from './socket-server.ts';
