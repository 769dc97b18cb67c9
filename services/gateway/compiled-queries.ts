import type { GraphQLRequestContextResponseForOperation, GraphQLResponse } from '@apollo/server';
import { OperationTypeNode, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Context } from './context.ts';
import type { DirectQueries } from './direct-queries.ts';

/** Documents of strangers are compiled from this use on: compiling costs some 150 µs, far more than one plain run. */
const FROM_USE = 3;
const KEPT = 500;

type Run = (
  document: DocumentNode,
  operationName: string | undefined,
  known: boolean,
  key: string,
) => CompiledQuery | null;

const compiler = (schema: GraphQLSchema): Run => {
  const uses = new LRUCache<string, number>({ max: 5_000 });
  const compiled = new LRUCache<string, CompiledQuery | 'cannot'>({ max: KEPT });
  return (document, operationName, known, key) => {
    const kept = compiled.get(key);
    if (kept) return kept === 'cannot' ? null : kept;
    const seen = (uses.get(key) ?? 0) + 1;
    uses.set(key, seen);
    if (!known && seen < FROM_USE) return null;
    const query = compileQuery(schema, document, operationName);
    compiled.set(key, isCompiledQuery(query) ? query : 'cannot');
    return isCompiledQuery(query) ? query : null;
  };
};

type Asked = GraphQLRequestContextResponseForOperation<Context>;

/**
 * Runs queries compiled. Gives null, so that Apollo runs the query again in full, as soon as a run has errors: what this
 * hook answers skips error codes and masking. Queries are free of side effects; mutations always go the normal way.
 */
export const createCompiledQueries = (
  schema: GraphQLSchema,
  isKnown: (query: string) => boolean,
  direct: Pick<DirectQueries, 'learn'>,
) => {
  const compiledFor = compiler(schema);
  return async (asked: Asked): Promise<GraphQLResponse | null> => {
    const { operation, document, queryHash, source, contextValue, request, response } = asked;
    if (operation.operation !== OperationTypeNode.QUERY) return null;
    const name = asked.operationName ?? undefined;
    const query = compiledFor(document, name, isKnown(source), `${queryHash} ${name ?? ''}`);
    if (!query) return null;
    const result = (await query.query(undefined, contextValue, request.variables ?? {})) as ExecutionResult;
    if (result.errors) return null;
    direct.learn(source, request.operationName ?? undefined, { document, operation, query });
    return { http: response.http, body: { kind: 'single', singleResult: { data: result.data ?? null } } };
  };
};
