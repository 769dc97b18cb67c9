import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { costLimit, countedOutcomes } from './checked-operations.ts';
import { compiledQueries } from './compiled-queries.ts';
import type { Context } from './context.ts';
import { LIMITS } from './document-limits.ts';
import { maskedErrors } from './masked-errors.ts';
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

/** Apollo with everything that every operation passes: limits, compiled runs, masked faults. Started. */
export const startGraphqlServer = async (
  schema: GraphQLSchema,
  documents: PersistedDocuments,
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
      maskedErrors,
      countedOutcomes,
      costLimit(schema),
      compiledQueries(schema, documents.isOurs),
    ],
  });
  await server.start();
  return server;
};
