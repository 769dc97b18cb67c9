import path from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import expressStaticGzip from 'express-static-gzip';
import type { Log } from '../platform/log.ts';
import type { Site } from '../../schema/site.ts';
import { requestIdOf } from './http-listener.ts';
import { BadToken } from './request-context.ts';
import type { Texts } from '../texts.ts';
import { pageLanguage, sendPage, type PageHandler } from './routes/pages.ts';
import type { FeedHandler } from './routes/feed.ts';
import type { HealthHandlers } from './routes/health.ts';
import type { StopMailHandler } from './routes/stop-mail.ts';
import type { WellKnownHandlers } from './routes/well-known.ts';

interface Deps {
  /** `dist/web/client` */
  readonly clientFolder: string;
  readonly health: HealthHandlers;
  readonly wellKnown: WellKnownHandlers;
  readonly feed: FeedHandler;
  readonly stopMail: StopMailHandler;
  readonly pages: PageHandler;
  readonly site: Site;
  readonly texts: Texts;
  readonly log: Log;
}

const YEAR = 31_536_000_000;
const HOUR = 3_600_000;

/** Files as the build left them, in the smallest form that the browser takes; never a listing, never a hidden file. */
const files = (folder: string, caching: { readonly maxAge: number; readonly immutable?: boolean }): RequestHandler =>
  expressStaticGzip(folder, {
    enableBrotli: true,
    orderPreference: ['br', 'gz'],
    index: false,
    serveStatic: { ...caching, index: false, dotfiles: 'ignore', redirect: false },
  });

/** Everything but `POST /graphql`: files, health, pages; and a page for whatever goes wrong. */
export const createApp = ({
  clientFolder,
  health,
  wellKnown,
  feed,
  stopMail,
  pages,
  site,
  texts,
  log,
}: Deps): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.get('/healthz', health.healthz);
  app.get('/readyz', health.readyz);
  app.get('/robots.txt', wellKnown.robots);
  app.get('/sitemap.xml', wellKnown.sitemap);
  app.get('/.well-known/security.txt', wellKnown.securityTxt);
  app.get(['/zoeken.atom', '/en/zoeken.atom'], feed);
  app.post(['/attendering-stoppen', '/en/attendering-stoppen'], stopMail);
  app.options('/graphql', (_request, response) => void response.status(204).setHeader('allow', 'POST').end());
  app.all('/graphql', (_request, response) => {
    response.status(405).setHeader('allow', 'POST');
    response.json({ errors: [{ message: texts.text('en', 'gateway.post-only') }] });
  });
  app.use('/assets', files(path.join(clientFolder, 'assets'), { immutable: true, maxAge: YEAR }));
  app.use(files(clientFolder, { maxAge: HOUR }));
  app.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } }));
  app.use((request, response, next) => {
    pages(request, response, requestIdOf(request)).then((handled) => (handled ? undefined : next()), next);
  });
  app.use((request, response) =>
    sendPage(request, response, site.errorPage(404, pageLanguage(request.url), requestIdOf(request))),
  );
  // Express knows an error handler by its four parameters.
  app.use((error: unknown, request: express.Request, response: express.Response, next: express.NextFunction) => {
    const status = error instanceof BadToken ? 401 : statusOf(error);
    if (status === 500) log.error({ requestId: requestIdOf(request), err: error }, 'fault in a page');
    if (response.headersSent) return next(error);
    sendPage(request, response, site.errorPage(status, pageLanguage(request.url), requestIdOf(request)));
  });
  return app;
};

/** The 4xx status that Express itself gives a bad request; anything else is our fault. */
const statusOf = (error: unknown): number => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;
  return status >= 400 && status < 500 ? status : 500;
};
