import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { countOutcome, createCostLimit } from './checked-operations.ts';
import { createCompiledQueries } from './compiled-queries.ts';
import type { Context } from './context.ts';
import type { DirectQueries } from './direct-queries.ts';
import { LIMITS } from './document-limits.ts';
import { logFaults, maskErrors } from './masked-errors.ts';
import type { PersistedDocuments } from './persisted-documents.ts';
import { resolvers } from './resolvers/index.ts';

/** The schema of the hub: all SDL files of `schema/`, with its resolvers. Throws when a resolver has no place in it. */
export const readSchema = (root: string): GraphQLSchema => {
  const folder = path.join(root, 'schema');
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  const typeDefs = files.map((file) => readFileSync(path.join(folder, file), 'utf8'));
  return makeExecutableSchema({
    typeDefs,
    resolvers: [...resolvers],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
};

/**
 * What every operation passes: limits, compiled runs, masked faults. One plugin whose listener has nothing of a request
 * in it: each plugin more, and each listener made anew, costs every operation some microseconds.
 */
const hubOperations = (
  schema: GraphQLSchema,
  documents: PersistedDocuments,
  direct: DirectQueries,
): ApolloServerPlugin<Context> => {
  const limitCost = createCostLimit(schema);
  const done = Promise.resolve();
  const listener = Promise.resolve<GraphQLRequestListener<Context>>({
    didResolveOperation: (resolved) => {
      limitCost(resolved);
      return done;
    },
    responseForOperation: createCompiledQueries(schema, documents.isOurs, direct),
    didEncounterErrors: (faulty) => {
      logFaults(faulty);
      return done;
    },
    willSendResponse: (sending) => {
      countOutcome(sending);
      maskErrors(sending);
      return done;
    },
  });
  return { requestDidStart: () => listener };
};

/** Apollo with everything that every operation passes: limits, compiled runs, masked faults. Started. */
export const startGraphqlServer = async (
  schema: GraphQLSchema,
  documents: PersistedDocuments,
  direct: DirectQueries,
): Promise<ApolloServer<Context>> => {
  const server = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stringifyResult: JSON.stringify,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: LIMITS.tokens },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      hubOperations(schema, documents, direct),
    ],
  });
  await server.start();
  return server;
};
