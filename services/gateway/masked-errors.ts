import type { GraphQLRequestContextDidEncounterErrors, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from './context.ts';

/** Codes whose message may reach the caller: they speak of the caller's own document or variables. */
const OPEN = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'LIMIT_EXCEEDED',
]);

/** What stands in a limit's error besides its code. */
const limitMessage = ({ texts, language }: Context, { extensions }: GraphQLFormattedError): string =>
  texts.text(language, `gateway.limit-${String(extensions?.['limit'])}`, {
    max: Number(extensions?.['max']),
    argument: String(extensions?.['argument']),
  });

const shown = (context: Context, error: GraphQLFormattedError): GraphQLFormattedError => {
  const given = error.extensions?.['code'];
  const code = typeof given === 'string' ? given : 'INTERNAL_SERVER_ERROR';
  const place = { ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }) };
  if (code === 'LIMIT_EXCEEDED')
    return {
      message: limitMessage(context, error),
      ...place,
      extensions: { code, limit: error.extensions?.['limit'] },
    };
  if (OPEN.has(code)) return { message: error.message, ...place, extensions: { code } };
  return {
    message: context.texts.text(context.language, 'gateway.fault', { requestId: context.requestId }),
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: context.requestId },
  };
};

/** Writes every fault that is not the caller's own to the log. */
export const logFaults = ({ errors, contextValue }: GraphQLRequestContextDidEncounterErrors<Context>): void => {
  for (const error of errors) {
    if (OPEN.has(String(error.extensions['code']))) continue;
    contextValue.log.error(
      { requestId: contextValue.requestId, err: error.originalError ?? error },
      'fault in a resolver',
    );
  }
};

/** Masks every fault that is not the caller's own behind a request id. */
export const maskErrors = ({ response, contextValue }: GraphQLRequestContextWillSendResponse<Context>): void => {
  if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
  response.body.singleResult.errors = response.body.singleResult.errors.map((error) => shown(contextValue, error));
};
