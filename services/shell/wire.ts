import { once } from 'node:events';
import type { Socket } from 'node:net';
import { z } from 'zod';

/** One JSON line from the caller: a command line and what the caller read for it. */
export const Request = z.object({
  args: z.array(z.string()).max(100),
  stdin: z.string(),
  lang: z.enum(['nl', 'en']),
  cwd: z.string().max(4096),
});

/** JSON lines back: what was said, and at the end how it ended. */
export const Answer = z.union([
  z.object({ out: z.string() }),
  z.object({ err: z.string() }),
  z.object({ exit: z.union([z.literal(0), z.literal(1), z.literal(2)]) }),
]);

/** The longest line that is taken: a file of 100 MB as JSON. */
const LONGEST_LINE = 250 * 2 ** 20;

/** Sends one value as a line; resolves when more can be sent, also when nobody listens any more. */
export const sendLine = async (socket: Socket, value: unknown): Promise<void> => {
  if (socket.destroyed || socket.write(`${JSON.stringify(value)}\n`)) return;
  await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
};

/** The values that come in as lines; ends when the other side does. Throws on a line that is no JSON or too long. */
export async function* receiveLines(socket: Socket): AsyncGenerator {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    let rest = chunk;
    for (let end = rest.indexOf(10); end !== -1; end = rest.indexOf(10)) {
      yield JSON.parse(Buffer.concat([...parts, rest.subarray(0, end)]).toString('utf8'));
      rest = rest.subarray(end + 1);
      parts = [];
      length = 0;
    }
    parts.push(rest);
    length += rest.length;
    if (length > LONGEST_LINE) throw new Error(`a line of more than ${LONGEST_LINE} bytes`);
  }
}
