import { connect, type Socket } from 'node:net';
import type { Exit } from './command.ts';
import type { Output, ShellRequest } from './run-command.ts';
import { knownSocket, removeMarker } from './socket-address.ts';
import { Answer, receiveLines, sendLine } from './wire.ts';

/** Nobody listens there, or there is nothing there at all. */
const GONE = new Set(['ECONNREFUSED', 'ENOENT', 'ENOTSOCK', 'EINVAL']);

/** Null when no hub listens. */
const reach = (address: string): Promise<Socket | null> =>
  new Promise((resolve, reject) => {
    const socket = connect(address);
    socket.once('connect', () => resolve(socket));
    socket.once('error', (error: NodeJS.ErrnoException) =>
      GONE.has(error.code ?? '') ? resolve(null) : reject(error),
    );
  });

/** The hub went away before it had answered in full. */
export class HubLeft extends Error {
  constructor() {
    super('the hub stopped before the command had ended');
    this.name = 'HubLeft';
  }
}

/**
 * Has the running hub of this data folder carry out a command; null when none runs. What an ended hub left behind is
 * cleaned up. Throws `HubLeft` when the hub stops half-way.
 */
export const callRunningHub = async (folder: string, request: ShellRequest, output: Output): Promise<Exit | null> => {
  const address = await knownSocket(folder);
  const socket = address === null ? null : await reach(address);
  if (!socket) {
    if (address !== null) await removeMarker(folder, address);
    return null;
  }
  try {
    await sendLine(socket, request);
    for await (const line of receiveLines(socket)) {
      const answer = Answer.parse(line);
      if ('exit' in answer) return answer.exit;
      await ('out' in answer ? output.out(answer.out) : output.err(answer.err));
    }
    throw new HubLeft();
  } finally {
    socket.destroy();
  }
};
