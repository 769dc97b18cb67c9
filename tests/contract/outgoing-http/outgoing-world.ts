import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createOutgoingHttp, type Options } from '../../../services/adapters/outgoing-http/index.ts';
import type { OutgoingHttp, OutgoingRequest } from '../../../services/ports/outgoing-http.ts';

type TestOptions = Omit<Extract<Options, { mode: 'test' }>, 'mode' | 'userAgent'>;
type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on loopback that answers as a test says and remembers what reached it. */
export const outgoingWorld = () => {
  let port: number;
  let hits: IncomingMessage[];
  let handler: Handler;
  const open: OutgoingHttp[] = [];
  const server = createServer((request, response) => {
    hits.push(request);
    handler(request, response);
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  beforeEach(() => {
    hits = [];
    handler = (_request, response) => response.end('hello');
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((http) => http.close()));
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  /** Our server's port is allowed, so that only the address can be the reason for a refusal. */
  const outgoing = (options: TestOptions = {}): OutgoingHttp => {
    const http = createOutgoingHttp({
      mode: 'test',
      userAgent: 'Gemeengoed (+https://hub.example)',
      ports: [port],
      ...options,
    });
    open.push(http);
    return http;
  };
  return {
    port: () => port,
    hits: () => hits,
    answer: (how: Handler): void => {
      handler = how;
    },
    outgoing,
    local: (change: Partial<OutgoingRequest> = {}) =>
      outgoing({ allowLoopback: true }).fetch({ url: `http://127.0.0.1:${port}/`, ...change }),
  };
};
