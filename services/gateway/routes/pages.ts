import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { DocumentAnswer, PageAnswer, Site } from '../../../schema/site.ts';
import type { Context } from '../context.ts';
import { isMaking, type ResponseCache } from '../cache/response-cache.ts';
import { sendKept } from '../cache/send-kept.ts';
import { keyOfAddress } from '../cache/visitors.ts';
import type { DirectQueries } from '../direct-queries.ts';
import { BodyTooLarge, comesFromUs, readBody } from '../http-request.ts';
import type { PersistedDocuments } from '../persisted-documents.ts';
import type { Language } from '../../texts.ts';
import type { ContextOf } from '../request-context.ts';

interface Deps {
  readonly site: Site;
  readonly apollo: ApolloServer<Context>;
  readonly direct: Pick<DirectQueries, 'run'>;
  readonly documents: PersistedDocuments;
  readonly contextOf: ContextOf;
  readonly cache: ResponseCache;
  readonly publicUrl: string | null;
}

/** False when the address is none of the site's. */
export type PageHandler = (request: IncomingMessage, response: ServerResponse, requestId: string) => Promise<boolean>;

/** The path decides the language of a page. */
export const pageLanguage = (url: string | undefined): Language => (/^\/en(\/|\?|$)/.test(url ?? '') ? 'en' : 'nl');

const NOWHERE = 'http://hub.invalid';
/** False for what only looks like a path (`//evil`, `/\\evil`, a whole address) or cannot be read as one. */
const isPath = (url: string): boolean =>
  URL.canParse(url, NOWHERE) && url.startsWith('/') && new URL(url, NOWHERE).origin === NOWHERE;

/** Sends a page that the site made; a HEAD request gets its headers only. */
export const sendPage = (request: IncomingMessage, response: ServerResponse, page: PageAnswer): void => {
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'private, no-cache');
  response.setHeader('vary', 'Cookie');
  response.writeHead(page.status, { 'content-length': Buffer.byteLength(page.body) });
  response.end(request.method === 'HEAD' ? undefined : page.body);
};

/** Only what was made of clean queries and says nothing of its own about who may keep it. */
const mayBeKept = ({ status, headers }: PageAnswer, { outcomes }: Context, response: ServerResponse): boolean =>
  (status === 200 || status === 410) &&
  outcomes.clean > 0 &&
  outcomes.other === 0 &&
  !Object.keys(headers).some((name) => name.toLowerCase() === 'cache-control') &&
  !response.hasHeader('set-cookie');

/** Serves the pages of the site: each runs its documents in-process, through the same pipeline as `POST /graphql`. */
export const createPages = ({ site, apollo, direct, documents, contextOf, cache, publicUrl }: Deps): PageHandler => {
  const runIn =
    (context: Context) =>
    async (id: string, variables: Readonly<Record<string, unknown>>): Promise<DocumentAnswer> => {
      const query = documents.textOf(id);
      if (query === null) throw new Error(`the site asks for document ${id}, which was not generated`);
      const data = await direct.run(query, undefined, variables, context);
      if (data) return { data };
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue: context });
      if (body.kind !== 'single') throw new Error('a document of the site gave an incremental answer');
      return body.singleResult;
    };

  const readForm = async (
    request: IncomingMessage,
  ): Promise<readonly (readonly [string, string])[] | 'too-large' | 'wrong-type'> => {
    if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
      return 'wrong-type';
    try {
      return [...new URLSearchParams(await readBody(request))];
    } catch (error) {
      if (error instanceof BodyTooLarge) return 'too-large';
      throw error;
    }
  };

  /** A page for somebody who is nobody in particular: made once, kept for all others. */
  const visit = async (
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
    key: string,
  ): Promise<boolean> => {
    const one = await cache.findOrBegin(key, 'at-once');
    if (!isMaking(one)) return (sendKept(request, response, one), true);
    try {
      const { url = '/' } = request;
      const context = await contextOf(request, response, requestId, pageLanguage(url), one.doors);
      const page = await site.handle({ method: 'GET', url, form: [], origin: context.origin }, runIn(context));
      if (!page) return false;
      const kept = mayBeKept(page, context, response) ? one.keep({ ...page, vary: 'Cookie' }) : null;
      if (kept) sendKept(request, response, kept);
      else sendPage(request, response, page);
      return true;
    } finally {
      one.end();
    }
  };

  return async (request, response, requestId) => {
    const { method, url = '/' } = request;
    const language = pageLanguage(url);
    const refuse = (status: number): true => {
      if (status === 413) response.setHeader('connection', 'close');
      sendPage(request, response, site.errorPage(status, language, requestId));
      return true;
    };
    if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
      response.setHeader('allow', 'GET, HEAD, POST');
      return refuse(405);
    }
    if (method === 'POST' && !comesFromUs(request, publicUrl, 'form')) return refuse(403);
    if (!isPath(url)) return false;
    const key = keyOfAddress(request, publicUrl);
    if (key !== null) return visit(request, response, requestId, key);
    const form = method === 'POST' ? await readForm(request) : [];
    if (form === 'too-large') return refuse(413);
    if (form === 'wrong-type') return refuse(415);
    const context = await contextOf(request, response, requestId, language);
    const page = await site.handle(
      { method: method === 'POST' ? 'POST' : 'GET', url, form, origin: context.origin },
      runIn(context),
    );
    if (!page) return false;
    sendPage(request, response, page);
    return true;
  };
};
