import type { GraphQLRequestContextDidResolveOperation, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { GraphQLError, OperationTypeNode, parse, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from './context.ts';
import { checkCost } from './document-cost.ts';
import { crossedLimit, fragmentsOf, limitError, LIMITS } from './document-limits.ts';

/**
 * What a text may not be, before Apollo parses and validates it (validation grows faster than the text). A text that
 * does not parse is left to Apollo, which says where it is wrong. Texts that passed are remembered.
 */
export const createTextCheck = (): ((text: string) => GraphQLError | null) => {
  const passed = new LRUCache<string, true>({ maxSize: 5_000_000, sizeCalculation: (_value, text) => text.length + 1 });
  return (text) => {
    if (passed.has(text)) return null;
    try {
      const crossed = crossedLimit(parse(text, { noLocation: true, maxLexicalTokens: LIMITS.tokens }));
      if (crossed) return crossed;
    } catch (error) {
      return error instanceof GraphQLError && /more tha[nt] \d+ .*tokens/.test(error.message)
        ? limitError('tokens', LIMITS.tokens)
        : null;
    }
    passed.set(text, true);
    return null;
  };
};

type DidResolve = GraphQLRequestContextDidResolveOperation<Context>;

/** Refuses an operation that may cost too much with these variables: per request, since sizes come in variables. */
export const createCostLimit =
  (schema: GraphQLSchema) =>
  ({ document, operation, request }: DidResolve): void => {
    if (operation) checkCost(schema, operation, fragmentsOf(document), request.variables ?? {});
  };

/** Counts how the operations of an answer went: only one made of clean queries may be kept for others. */
export const countOutcome = ({
  operation,
  response: { body },
  contextValue: { outcomes },
}: GraphQLRequestContextWillSendResponse<Context>): void => {
  const isQuery = operation?.operation === OperationTypeNode.QUERY;
  if (isQuery && body.kind === 'single' && !body.singleResult.errors) outcomes.clean++;
  else outcomes.other++;
};
