/** Administration from the command line: the same commands on a running hub (through a socket) and on one opened for it. */
export { readCallerInput } from './caller-input.ts';
export type { DataFolder, Exit, ShellHub } from './command.ts';
export { parseArguments } from './parse-arguments.ts';
export { emptyReport } from './report.ts';
export { runCommand, type Output, type ShellRequest } from './run-command.ts';
export { callRunningHub, HubLeft } from './socket-client.ts';
export { listenForShell, type ShellListener } from './socket-server.ts';
