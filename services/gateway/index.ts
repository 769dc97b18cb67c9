import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteModule } from '../../schema/site.ts';
import type { Config } from '../config.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import { languageOf, type Texts } from '../texts.ts';
import type { HubDoors } from './context.ts';
import { createApp } from './express-app.ts';
import { createGraphqlEndpoint } from './graphql-endpoint.ts';
import { readSchema, startGraphqlServer } from './graphql-server.ts';
import { createListener, type Handler } from './http-listener.ts';
import { readPersistedDocuments } from './persisted-documents.ts';

import { BadToken, createContextOf } from './request-context.ts';
import { createHealth } from './routes/health.ts';
import { createPages } from './routes/pages.ts';
import { createWellKnown } from './routes/well-known.ts';
import { createSessionCookie } from './session-cookie.ts';

export type { HubDoors } from './context.ts';

interface Deps {
  readonly hub: HubDoors;
  readonly store: { ping(): Promise<void> };
  readonly config: Pick<Config, 'publicUrl' | 'trustProxy'>;
  readonly texts: Texts;
  readonly clock: Clock;
  readonly log: Log;
  /** Folder that holds schema/, web/ and dist/. */
  readonly root: string;
}

/** The way in from outside. */
export interface Gateway {
  /** Not listening yet. */
  readonly server: Server;
  /** Lets running requests finish, at most `graceMs`, then cuts what is left. */
  close(graceMs: number): Promise<void>;
}

const answerFault =
  (texts: Texts, log: Log) =>
  (request: IncomingMessage, response: ServerResponse, requestId: string, error: unknown): void => {
    const language = languageOf(request.headers['accept-language']);
    const bad = error instanceof BadToken;
    if (!bad) log.error({ requestId, err: error }, 'fault before an operation');
    if (response.headersSent) return void response.destroy();
    const message = bad
      ? texts.text(language, 'gateway.bad-token')
      : texts.text(language, 'gateway.fault', { requestId });
    const code = bad ? 'UNAUTHENTICATED' : 'INTERNAL_SERVER_ERROR';
    response.writeHead(bad ? 401 : 500, {
      'content-type': 'application/json; charset=utf-8',
      ...(bad && { 'www-authenticate': 'Bearer' }),
    });
    response.end(JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] }));
  };

const closeServer = (server: Server, graceMs: number): Promise<void> =>
  new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });

/** Puts the gateway together over the doors of the hub. */
export const createGateway = async ({ hub, store, config, texts, clock, log, root }: Deps): Promise<Gateway> => {
  const documents = readPersistedDocuments(root);
  const apollo = await startGraphqlServer(readSchema(root), documents);
  const https = config.publicUrl?.startsWith('https:') ?? false;
  const contextOf = createContextOf({ hub, texts, clock, log, cookie: createSessionCookie(https), config });
  const clientFolder = path.join(root, 'dist/web/client');
  const siteModule = (await import(pathToFileURL(path.join(root, 'dist/web/server/site.js')).href)) as SiteModule;
  const site = siteModule.createSite({ clientFolder });
  const endpoint = createGraphqlEndpoint({ apollo, documents, publicUrl: config.publicUrl });
  const graphql: Handler = async (request, response, requestId) =>
    endpoint(request, response, await contextOf(request, response, requestId));
  const app = createApp({
    clientFolder,
    health: createHealth({ hub, store }),
    wellKnown: createWellKnown({ hub, clock, publicUrl: config.publicUrl }),
    pages: createPages({ site, apollo, documents, contextOf, publicUrl: config.publicUrl }),
    site,
    texts,
    log,
  });
  const server = createListener({ app, graphql, fault: answerFault(texts, log), https, clock, log });
  return {
    server,
    close: async (graceMs) => {
      await closeServer(server, graceMs);
      await apollo.stop();
    },
  };
};
