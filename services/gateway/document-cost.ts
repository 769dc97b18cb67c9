import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  valueFromASTUntyped,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE } from '../platform/paging.ts';
import { LIMITS, limitError } from './document-limits.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Arguments that say how many come back. */
const SIZES = ['first', 'pageSize'];
/** How many a list without such an argument is taken to hold. */
const USUAL_LIST = 5;

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
}

/** The size that a field is asked for, its default included; null when it has no such argument. */
const sizeOf = (field: GraphQLField<unknown, unknown>, node: FieldNode, variables: Variables): number | null => {
  const argument = field.args.find((arg) => SIZES.includes(arg.name));
  if (!argument) return null;
  const given = node.arguments?.find((arg) => arg.name.value === argument.name);
  const value: unknown = given ? valueFromASTUntyped(given.value, variables) : undefined;
  const size = value ?? argument.defaultValue ?? DEFAULT_PAGE;
  if (typeof size !== 'number') return 1;
  if (size > LIMITS.pageSize || size < (argument.name === 'first' ? 1 : 0))
    throw limitError('page', LIMITS.pageSize, argument.name);
  return size;
};

/** One for each object that may be built; lists multiply what is below them. `sized` = a parent already counted the size. */
const costOf = (walk: Walk, parent: GraphQLCompositeType, set: SelectionSetNode, sized: boolean): number => {
  let cost = 0;
  for (const node of set.selections) {
    if (node.kind === Kind.FRAGMENT_SPREAD || node.kind === Kind.INLINE_FRAGMENT) {
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : walk.fragments.get(node.name.value);
      const named = fragment?.typeCondition && walk.schema.getType(fragment.typeCondition.name.value);
      const type = named && isCompositeType(named) ? named : parent;
      if (fragment) cost += costOf(walk, type, fragment.selectionSet, sized);
    } else if (isObjectType(parent) || isInterfaceType(parent)) {
      const field = parent.getFields()[node.name.value];
      const type = field && getNamedType(field.type);
      if (!field || !node.selectionSet || !isCompositeType(type) || isIntrospectionType(type)) continue;
      const size = sizeOf(field, node, walk.variables);
      const isList = isListType(getNullableType(field.type));
      const times = size ?? (isList && !sized ? USUAL_LIST : 1);
      cost += times * (1 + costOf(walk, type, node.selectionSet, size !== null && !isList));
    }
    if (cost > LIMITS.cost) throw limitError('cost', LIMITS.cost);
  }
  return cost;
};

/**
 * What an operation may cost at most: the number of objects that it can build, by the list sizes that are asked for.
 * Throws the limit error for a page size outside 1..100 and for a total over the limit. Run after validation.
 */
export const checkCost = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
): number => {
  const root = schema.getRootType(operation.operation);
  return root ? costOf({ schema, fragments, variables }, root, operation.selectionSet, false) : 0;
};
