import { chmod } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { runCommand, type Place } from './run-command.ts';
import { removeMarker, socketElsewhere, socketInFolder, writeMarker } from './socket-address.ts';
import { receiveLines, Request, sendLine } from './wire.ts';

/** The ear of a running hub for commands of the operator. */
export interface ShellListener {
  /** Takes no more commands and lets those that run end, for at most so many ms. */
  close(graceMs: number): Promise<void>;
}

const answer = async (place: Omit<Place, 'folder'>, socket: Socket): Promise<void> => {
  for await (const line of receiveLines(socket)) {
    const request = Request.parse(line);
    const exit = await runCommand({ ...place, folder: null }, request, {
      out: (out) => sendLine(socket, { out }),
      err: (err) => sendLine(socket, { err }),
    });
    await sendLine(socket, { exit });
    break;
  }
  socket.end();
};

const listen = (server: Server, address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    const listening = async (): Promise<void> => {
      server.off('error', reject);
      if (process.platform !== 'win32') await chmod(address, 0o600);
    };
    // Nobody but this user may talk to it, from the first moment.
    const before = process.umask(0o177);
    try {
      server.listen(address, () => resolve(listening()));
    } finally {
      process.umask(before);
    }
  });

/** In the data folder; elsewhere when its path is too long or its file system knows no sockets. Gives the address. */
const listenSomewhere = async (server: Server, folder: string): Promise<string> => {
  const near = socketInFolder(folder);
  if (near !== null) {
    const listens = await listen(server, near).then(
      () => true,
      () => false,
    );
    if (listens) return near;
  }
  const far = await socketElsewhere();
  await listen(server, far);
  await writeMarker(folder, far);
  return far;
};

/** Listens for commands in the data folder. A marker that an ended hub left there is replaced: the store's lock is ours. */
export const listenForShell = async (folder: string, place: Omit<Place, 'folder'>): Promise<ShellListener> => {
  await removeMarker(folder, null);
  const running = new Map<Socket, Promise<void>>();
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    const done = answer(place, socket)
      .catch((error: unknown) => {
        place.log.error({ err: error }, 'a caller of the shell was not understood');
        socket.destroy();
      })
      .finally(() => running.delete(socket));
    running.set(socket, done);
  });
  const address = await listenSomewhere(server, folder);
  return {
    close: async (graceMs) => {
      server.close();
      const time = setTimeout(() => running.forEach((_, socket) => socket.destroy()), graceMs);
      await Promise.race([
        Promise.all(running.values()),
        new Promise((resolve) => setTimeout(resolve, graceMs).unref()),
      ]);
      clearTimeout(time);
      await removeMarker(folder, address);
    },
  };
};
