import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { createTextCheck } from './checked-operations.ts';
import { isMaking, type Making, type ResponseCache } from './cache/response-cache.ts';
import { sendKept } from './cache/send-kept.ts';
import { keyOfOperation, languageAsked } from './cache/visitors.ts';
import type { Context } from './context.ts';
import type { Handler } from './http-listener.ts';
import type { DirectQueries } from './direct-queries.ts';
import { BodyTooLarge, comesFromUs, readBody } from './http-request.ts';
import type { PersistedDocuments } from './persisted-documents.ts';
import type { ContextOf } from './request-context.ts';
import { isRecord, readOperation, type OperationBody } from './requested-operation.ts';
import type { Texts } from '../texts.ts';

interface Deps {
  readonly apollo: ApolloServer<Context>;
  readonly direct: Pick<DirectQueries, 'run'>;
  readonly documents: PersistedDocuments;
  readonly contextOf: ContextOf;
  readonly cache: ResponseCache;
  readonly texts: Texts;
  /** Puts the headers on an answer that every answer carries; a kept one brings its own. */
  readonly secure: (response: ServerResponse) => void;
  readonly publicUrl: string | null;
}

/** Why a request is refused before Apollo: a code, and a text with what goes into it. */
interface Refusal {
  readonly code: string;
  readonly key: string;
  readonly params?: Readonly<Record<string, number>>;
  readonly limit?: string;
}

/** What Apollo needs to know of a request: which form of JSON is asked for. */
const headersOf = ({ headers }: IncomingMessage): HeaderMap => {
  const map = new HeaderMap();
  map.set('content-type', headers['content-type'] ?? '');
  if (headers.accept !== undefined) map.set('accept', headers.accept);
  return map;
};

const JSON_TYPE = 'application/json; charset=utf-8';
/** Headers that ask for nothing but JSON as it always was. */
const PLAIN_ACCEPT = new Set(['*/*', 'application/json']);

interface Made {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Request headers that make an operation another one. */
const VARY = 'Accept, Accept-Language, Authorization, Cookie';

/** Answers `POST /graphql`, without Express: from memory where a visitor asked the same before, else by Apollo. */
export const createGraphqlEndpoint = (deps: Deps): Handler => {
  const { apollo, documents, contextOf, cache, texts, secure, publicUrl } = deps;
  const crossedLimit = createTextCheck();

  /** A GraphQL error list with one message in the language of the request. */
  const refuse = (request: IncomingMessage, response: ServerResponse, status: number, refusal: Refusal): void => {
    const { code, key, params, limit } = refusal;
    const message = texts.text(languageAsked(request.headers['accept-language']), `gateway.${key}`, params);
    const text = JSON.stringify({ errors: [{ message, extensions: { code, ...(limit && { limit }) } }] });
    secure(response);
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
      'cache-control': 'no-store',
    });
    response.end(text);
  };

  /** What went well before is run without Apollo; null when that cannot be. */
  const directly = async (
    { headers }: IncomingMessage,
    context: Context,
    { query, variables, operationName, extensions }: OperationBody,
  ): Promise<Made | null> => {
    if (typeof query !== 'string' || !PLAIN_ACCEPT.has(headers.accept ?? '*/*')) return null;
    if (!isRecord(variables ?? {}) || !isRecord(extensions ?? {}) || typeof (operationName ?? '') !== 'string')
      return null;
    const name = typeof operationName === 'string' ? operationName : undefined;
    const data = await deps.direct.run(query, name, isRecord(variables) ? variables : {}, context);
    return data ? { status: 200, headers: { 'content-type': JSON_TYPE }, text: JSON.stringify({ data }) } : null;
  };

  const byApollo = async (request: IncomingMessage, context: Context, body: OperationBody): Promise<Made> => {
    const made = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body },
      context: () => Promise.resolve(context),
    });
    if (made.body.kind !== 'complete') throw new Error('an operation gave an incremental answer');
    return { status: made.status ?? 200, headers: Object.fromEntries(made.headers), text: made.body.string };
  };

  const answer = async (
    request: IncomingMessage,
    response: ServerResponse,
    context: Context,
    body: OperationBody,
    making: Making | null,
  ): Promise<void> => {
    const direct = await directly(request, context, body);
    const { status, headers, text } = direct ?? (await byApollo(request, context, body));
    const clean = status === 200 && context.outcomes.clean === 1 && context.outcomes.other === 0;
    const contentType = headers['content-type'] ?? JSON_TYPE;
    const kept = clean && making?.keep({ status, headers: { 'content-type': contentType }, body: text, vary: VARY });
    if (kept) return sendKept(request, response, kept);
    secure(response);
    response.writeHead(status, { ...headers, 'cache-control': 'no-store', 'content-length': Buffer.byteLength(text) });
    response.end(text);
  };

  /** The document and variables in a body, or null when it was refused. */
  const operationIn = (request: IncomingMessage, response: ServerResponse, text: string) => {
    const wanted = readOperation(text, documents);
    if ('refused' in wanted) {
      refuse(request, response, 400, { code: 'BAD_REQUEST', key: wanted.refused });
      return null;
    }
    const { query } = wanted.body;
    const crossed = typeof query === 'string' && !documents.isOurs(query) ? crossedLimit(query) : null;
    if (!crossed) return wanted.body;
    const limit = String(crossed.extensions['limit']);
    const params = { max: Number(crossed.extensions['max']) };
    refuse(request, response, 400, { code: 'LIMIT_EXCEEDED', key: `limit-${limit}`, params, limit });
    return null;
  };

  const readText = async (request: IncomingMessage, response: ServerResponse): Promise<string | null> => {
    try {
      return await readBody(request);
    } catch (error) {
      if (!(error instanceof BodyTooLarge)) throw error;
      response.setHeader('connection', 'close');
      refuse(request, response, 400, { code: 'LIMIT_EXCEEDED', key: 'body-too-large', limit: 'body' });
      return null;
    }
  };

  /** Runs what memory does not have; for a visitor others who ask the same meanwhile wait for it. */
  const run = async (
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
    text: string,
    making: Making | null,
  ): Promise<void> => {
    const context = await contextOf(request, response, requestId, undefined, making?.doors);
    const body = operationIn(request, response, text);
    if (body) await answer(request, response, context, body, making);
  };

  return async (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    if (!comesFromUs(request, publicUrl, 'json'))
      return refuse(request, response, 403, { code: 'FOREIGN_ORIGIN', key: 'foreign-origin' });
    if (!/^application\/(graphql-response\+)?json\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
      return refuse(request, response, 415, { code: 'BAD_REQUEST', key: 'media-type' });
    const text = await readText(request, response);
    if (text === null) return;
    const key = keyOfOperation(request, text, publicUrl);
    if (key === null) return run(request, response, requestId, text, null);
    const one = cache.find(key) ?? (await cache.findOrBegin(key));
    if (!isMaking(one)) return sendKept(request, response, one);
    try {
      await run(request, response, requestId, text, one);
    } finally {
      one.end();
    }
  };
};
