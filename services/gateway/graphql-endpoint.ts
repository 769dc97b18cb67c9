import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { z } from 'zod';
import { createTextCheck } from './checked-operations.ts';
import { isMaking, type Making, type ResponseCache } from './cache/response-cache.ts';
import { sendKept } from './cache/send-kept.ts';
import { keyOfOperation, languageAsked } from './cache/visitors.ts';
import type { Context } from './context.ts';
import type { Handler } from './http-listener.ts';
import { BodyTooLarge, comesFromUs, readBody } from './http-request.ts';
import type { PersistedDocuments } from './persisted-documents.ts';
import type { ContextOf } from './request-context.ts';
import type { Texts } from '../texts.ts';

interface Deps {
  readonly apollo: ApolloServer<Context>;
  readonly documents: PersistedDocuments;
  readonly contextOf: ContextOf;
  readonly cache: ResponseCache;
  readonly texts: Texts;
  /** Puts the headers on an answer that every answer carries; a kept one brings its own. */
  readonly secure: (response: ServerResponse) => void;
  readonly publicUrl: string | null;
}

/** The part of a GraphQL request that decides which document is meant; the rest is Apollo's to judge. */
const RequestBody = z.looseObject({
  query: z.unknown().optional(),
  extensions: z.looseObject({ persistedQuery: z.looseObject({ sha256Hash: z.string() }).optional() }).nullish(),
});

/** Why a request is refused before Apollo: a code, and a text with what goes into it. */
interface Refusal {
  readonly code: string;
  readonly key: string;
  readonly params?: Readonly<Record<string, number>>;
  readonly limit?: string;
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** What Apollo needs to know of a request: which form of JSON is asked for. */
const headersOf = ({ headers }: IncomingMessage): HeaderMap => {
  const map = new HeaderMap();
  map.set('content-type', headers['content-type'] ?? '');
  if (headers.accept !== undefined) map.set('accept', headers.accept);
  return map;
};

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

  /** The body with a document id replaced by its text, or the reason why it is refused. */
  const documentOf = (
    parsed: unknown,
  ): { readonly body: Record<string, unknown> } | { readonly refused: 'body-not-json' | 'unknown-document' } => {
    const known = RequestBody.safeParse(parsed);
    if (!known.success) return { refused: 'body-not-json' };
    const { query, extensions, ...rest } = known.data;
    const id = extensions?.persistedQuery?.sha256Hash;
    if (id === undefined || typeof query === 'string')
      return { body: { ...rest, query, ...(extensions && { extensions }) } };
    const text = documents.textOf(id);
    return text === null ? { refused: 'unknown-document' } : { body: { ...rest, query: text } };
  };

  const answer = async (
    request: IncomingMessage,
    response: ServerResponse,
    context: Context,
    body: Record<string, unknown>,
    making: Making | null,
  ): Promise<void> => {
    const made = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body },
      context: () => Promise.resolve(context),
    });
    const status = made.status ?? 200;
    const contentType = made.headers.get('content-type') ?? 'application/json; charset=utf-8';
    if (made.body.kind !== 'complete') throw new Error('an operation gave an incremental answer');
    const text = made.body.string;
    const clean = status === 200 && context.outcomes.clean === 1 && context.outcomes.other === 0;
    const kept = clean && making?.keep({ status, headers: { 'content-type': contentType }, body: text, vary: VARY });
    if (kept) return sendKept(request, response, kept);
    secure(response);
    for (const [name, value] of made.headers) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-store');
    response.writeHead(status, { 'content-length': Buffer.byteLength(text) });
    response.end(text);
  };

  /** The document and variables in a body, or null when it was refused. */
  const operationIn = (request: IncomingMessage, response: ServerResponse, text: string) => {
    const wanted = documentOf(parseJson(text));
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
