import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import { z } from 'zod';
import { createTextCheck } from './checked-operations.ts';
import type { Context } from './context.ts';
import { BodyTooLarge, comesFromUs, readBody } from './http-request.ts';
import type { PersistedDocuments } from './persisted-documents.ts';

interface Deps {
  readonly apollo: ApolloServer<Context>;
  readonly documents: PersistedDocuments;
  readonly publicUrl: string | null;
}

/** The part of a GraphQL request that decides which document is meant; the rest is Apollo's to judge. */
const RequestBody = z.looseObject({
  query: z.unknown().optional(),
  extensions: z.looseObject({ persistedQuery: z.looseObject({ sha256Hash: z.string() }).optional() }).nullish(),
});

const answerJson = (response: ServerResponse, status: number, body: unknown): void => {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  response.end(text);
};

/** Refuses before Apollo: a GraphQL error list with one message in the language of the request. */
const refuse = (response: ServerResponse, status: number, code: string, message: string, limit?: string): void =>
  answerJson(response, status, { errors: [{ message, extensions: { code, ...(limit && { limit }) } }] });

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

const headersOf = (request: IncomingMessage): HeaderMap => {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
};

/** Answers `POST /graphql`, without Express. The context is made by the listener, which both paths share. */
export const createGraphqlEndpoint = ({ apollo, documents, publicUrl }: Deps) => {
  const crossedLimit = createTextCheck();

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

  const run = async (
    request: IncomingMessage,
    response: ServerResponse,
    context: Context,
    body: Record<string, unknown>,
  ): Promise<void> => {
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body },
      context: () => Promise.resolve(context),
    });
    for (const [name, value] of answer.headers) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-store');
    if (answer.body.kind === 'complete') {
      response.writeHead(answer.status ?? 200, { 'content-length': Buffer.byteLength(answer.body.string) });
      response.end(answer.body.string);
      return;
    }
    response.writeHead(answer.status ?? 200);
    for await (const chunk of answer.body.asyncIterator) response.write(chunk);
    response.end();
  };

  return async (request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> => {
    const say = (key: string): string => context.texts.text(context.language, `gateway.${key}`);
    if (!comesFromUs(request, publicUrl, 'json')) return refuse(response, 403, 'FOREIGN_ORIGIN', say('foreign-origin'));
    if (!/^application\/(graphql-response\+)?json\s*(;|$)/i.test(request.headers['content-type'] ?? '')) {
      return refuse(response, 415, 'BAD_REQUEST', say('media-type'));
    }
    let text: string;
    try {
      text = await readBody(request);
    } catch (error) {
      if (!(error instanceof BodyTooLarge)) throw error;
      response.setHeader('connection', 'close');
      return refuse(response, 400, 'LIMIT_EXCEEDED', say('body-too-large'), 'body');
    }
    const wanted = documentOf(parseJson(text));
    if ('refused' in wanted) return refuse(response, 400, 'BAD_REQUEST', say(wanted.refused));
    const { query } = wanted.body;
    const crossed = typeof query === 'string' && !documents.isOurs(query) ? crossedLimit(query) : null;
    if (crossed) {
      const limit = String(crossed.extensions['limit']);
      const message = context.texts.text(context.language, `gateway.limit-${limit}`, {
        max: Number(crossed.extensions['max']),
      });
      return refuse(response, 400, 'LIMIT_EXCEEDED', message, limit);
    }
    return run(request, response, context, wanted.body);
  };
};
