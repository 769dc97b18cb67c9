import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteModule } from '../../schema/site.ts';
import type { Config } from '../config.ts';
import type { Clock } from '../platform/clock.ts';
import type { Log } from '../platform/log.ts';
import type { Store } from '../ports/storage.ts';
import type { Texts } from '../texts.ts';
import type { HubDoors } from './context.ts';
import { startDataVersions } from './cache/data-versions.ts';
import { createResponseCache } from './cache/response-cache.ts';
import { sendKept } from './cache/send-kept.ts';
import { keyOfAddress, languageAsked } from './cache/visitors.ts';
import { createDirectQueries } from './direct-queries.ts';
import { createApp } from './express-app.ts';
import { createGraphqlEndpoint } from './graphql-endpoint.ts';
import { readSchema, startGraphqlServer } from './graphql-server.ts';
import { createListener } from './http-listener.ts';
import { readPersistedDocuments } from './persisted-documents.ts';

import { BadToken, createContextOf } from './request-context.ts';
import { createFeed } from './routes/feed.ts';
import { createHealth } from './routes/health.ts';
import { createPages } from './routes/pages.ts';
import { createStopMail } from './routes/stop-mail.ts';
import { createWellKnown } from './routes/well-known.ts';
import { createSecure, securityHeaders } from './security-headers.ts';
import { createSessionCookie } from './session-cookie.ts';

export type { HubDoors } from './context.ts';

interface Deps {
  readonly hub: HubDoors;
  readonly store: Pick<Store, 'ping' | 'changes' | 'position' | 'onChange' | 'onWrite'>;
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
  (texts: Texts, log: Log, secure: (response: ServerResponse) => void) =>
  (request: IncomingMessage, response: ServerResponse, requestId: string, error: unknown): void => {
    const language = languageAsked(request.headers['accept-language']);
    const bad = error instanceof BadToken;
    if (!bad) log.error({ requestId, err: error }, 'fault before an operation');
    if (response.headersSent) return void response.destroy();
    secure(response);
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
  const schema = readSchema(root);
  const direct = createDirectQueries(schema);
  const apollo = await startGraphqlServer(schema, documents, direct);
  const https = config.publicUrl?.startsWith('https:') ?? false;
  const contextOf = createContextOf({ hub, texts, clock, log, cookie: createSessionCookie(https), config });
  const clientFolder = path.join(root, 'dist/web/client');
  const siteModule = (await import(pathToFileURL(path.join(root, 'dist/web/server/site.js')).href)) as SiteModule;
  const site = siteModule.createSite({ clientFolder });
  const { publicUrl } = config;
  const secure = createSecure(https);
  const versions = await startDataVersions({ store, search: hub.search, clock, log });
  const cache = createResponseCache({ hub, versions, common: securityHeaders(https) });
  const graphql = createGraphqlEndpoint({ apollo, direct, documents, contextOf, cache, texts, secure, publicUrl });
  const fromMemory = (request: IncomingMessage, response: ServerResponse): boolean => {
    const key = keyOfAddress(request, publicUrl);
    const kept = key === null ? null : cache.find(key);
    if (kept) sendKept(request, response, kept);
    return kept !== null;
  };
  const app = createApp({
    clientFolder,
    health: createHealth({ hub, store }),
    wellKnown: createWellKnown({ hub, clock, publicUrl }),
    feed: createFeed({ cache, texts, publicUrl }),
    stopMail: createStopMail({ hub, texts }),
    pages: createPages({ site, apollo, direct, documents, contextOf, cache, publicUrl }),
    site,
    texts,
    log,
  });
  const server = createListener({
    app,
    graphql,
    fromMemory,
    fault: answerFault(texts, log, secure),
    secure,
    clock,
    log,
  });
  return {
    server,
    close: async (graceMs) => {
      await closeServer(server, graceMs);
      versions.close();
      await apollo.stop();
    },
  };
};
