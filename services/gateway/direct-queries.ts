import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Context } from './context.ts';
import { checkCost } from './document-cost.ts';
import { fragmentsOf } from './document-limits.ts';

/** A query that went well by Apollo's own way: parsed, validated, within the limits, compiled. */
interface Learned {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly query: CompiledQuery;
}

type Variables = Readonly<Record<string, unknown>>;

/** Queries that need nothing of Apollo any more, by their text and the name of the operation. */
export interface DirectQueries {
  learn(text: string, operationName: string | undefined, learned: Learned): void;
  /** Its data; null when Apollo must answer: an unknown text, a limit, or anything that went wrong. */
  run(
    text: string,
    operationName: string | undefined,
    variables: Variables,
    context: Context,
  ): Promise<ExecutionResult['data'] | null>;
}

const KEPT = 500;

/** Apollo's own pipeline costs as much as a whole list: what it learned once is run without it. */
export const createDirectQueries = (schema: GraphQLSchema): DirectQueries => {
  const known = new LRUCache<string, Learned>({
    max: KEPT,
    maxSize: 5_000_000,
    sizeCalculation: (_one, key) => key.length,
  });
  const keyOf = (text: string, operationName: string | undefined): string => `${operationName ?? ''}\n${text}`;

  const isCheap = ({ document, operation }: Learned, variables: Variables): boolean => {
    try {
      checkCost(schema, operation, fragmentsOf(document), variables);
      return true;
    } catch {
      return false;
    }
  };

  return {
    learn: (text, operationName, learned) => void known.set(keyOf(text, operationName), learned),
    run: async (text, operationName, variables, context) => {
      const learned = known.get(keyOf(text, operationName));
      if (!learned || !isCheap(learned, variables)) return null;
      const result = (await learned.query.query(undefined, context, variables)) as ExecutionResult;
      if (result.errors || !result.data) return null;
      context.outcomes.clean++;
      return result.data;
    },
  };
};
