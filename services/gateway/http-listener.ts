import http, { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Express } from 'express';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { newRequestId } from './request-context.ts';

/** Handles one request under its id. A rejection is a fault. */
export type Handler = (request: IncomingMessage, response: ServerResponse, requestId: string) => Promise<void>;

interface Deps {
  readonly app: Express;
  /** Answers from memory what visitors asked before; false when it cannot. */
  readonly fromMemory: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly graphql: Handler;
  /** Last resort when `graphql` rejects before anything was sent. */
  readonly fault: (request: IncomingMessage, response: ServerResponse, requestId: string, error: unknown) => void;
  /** Puts the headers on an answer that every answer carries. */
  readonly secure: (response: ServerResponse) => void;
  readonly clock: Clock;
  readonly log: Log;
}

/** Requests whose id is asked for by Express routes. */
const ids = new WeakMap<IncomingMessage, string>();
export const requestIdOf = (request: IncomingMessage): string => ids.get(request) ?? '';

/**
 * Express swaps the prototype of each request and response, which costs 53 µs and much memory. Made with that prototype
 * from the start, the swap does nothing (expressjs/express#5998). `Base` is called as the plain function that it is in
 * Node: `Reflect.construct` with another target costs 100 µs for each request.
 */
const withPrototype = <C extends typeof http.IncomingMessage | typeof http.ServerResponse>(
  Base: C,
  prototype: object,
): C => {
  const asFunction = Base as unknown as (this: object, ...parts: unknown[]) => void;
  const Native = function (this: object, ...parts: unknown[]): void {
    asFunction.apply(this, parts);
  };
  Object.setPrototypeOf(Native, Base);
  Native.prototype = prototype;
  return Native as unknown as C;
};

const logLine = (log: Log, request: IncomingMessage, response: ServerResponse, requestId: string, ms: number): void =>
  log.info(
    {
      requestId,
      method: request.method,
      path: (request.url ?? '').split('?', 1)[0]?.slice(0, 200),
      status: response.statusCode,
      ms,
    },
    'request',
  );

/** One listener for everything: memory first; then `POST /graphql` goes to Apollo directly, all else to Express. */
export const createListener = ({ app, graphql, fromMemory, fault, secure, clock, log }: Deps): Server => {
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const requestId = newRequestId();
    const started = clock.now().getTime();
    response.once('finish', () => logLine(log, request, response, requestId, clock.now().getTime() - started));
    if (request.method === 'POST' && request.url?.split('?', 1)[0] === '/graphql') {
      graphql(request, response, requestId).catch((error: unknown) => fault(request, response, requestId, error));
    } else if (!fromMemory(request, response)) {
      ids.set(request, requestId);
      secure(response);
      app(request, response);
    }
  };
  const server = http.createServer(
    {
      IncomingMessage: withPrototype(http.IncomingMessage, app.request),
      ServerResponse: withPrototype(http.ServerResponse, app.response),
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 1_000,
      keepAliveTimeout: 5_000,
      maxHeaderSize: 16_384,
    },
    listener,
  );
  server.maxConnections = 5_000;
  return server;
};
