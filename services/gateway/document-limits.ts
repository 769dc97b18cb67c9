import { GraphQLError, Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { MAX_PAGE } from '../platform/paging.ts';

/** What one document may be, whatever its variables. Introspection counts no depth: graphql-js bounds it itself. */
export const LIMITS = {
  depth: 12,
  aliases: 30,
  directives: 50,
  fields: 1_000,
  tokens: 10_000,
  cost: 10_000,
  pageSize: MAX_PAGE,
} as const;

/** A limit was crossed: answered with 400. `limit` names the text that says so. */
export const limitError = (
  limit: 'depth' | 'aliases' | 'directives' | 'fields' | 'tokens' | 'cost' | 'page',
  max: number,
  path?: string,
): GraphQLError =>
  new GraphQLError(`Limit on ${limit}: at most ${max}.`, {
    extensions: {
      code: 'LIMIT_EXCEEDED',
      limit,
      max,
      ...(path === undefined ? {} : { argument: path }),
      http: { status: 400 },
    },
  });

interface Shape {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
}

const NOTHING: Shape = { depth: 0, aliases: 0, directives: 0, fields: 0 };

/** Side by side: the deepest counts, the rest adds up. Capped so that nested fragments cannot overflow. */
const beside = (a: Shape, b: Shape): Shape => ({
  depth: Math.max(a.depth, b.depth),
  aliases: Math.min(a.aliases + b.aliases, 1e6),
  directives: Math.min(a.directives + b.directives, 1e6),
  fields: Math.min(a.fields + b.fields, 1e6),
});

/** Measures a selection with its fragments; a fragment within itself counts once, since validation refuses it later. */
const measure = (
  set: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Shape>,
): Shape =>
  (set?.selections ?? []).reduce<Shape>((sum, node) => {
    const own = { ...NOTHING, directives: node.directives?.length ?? 0 };
    if (node.kind === Kind.FIELD) {
      const inner = measure(node.selectionSet, fragments, known);
      const depth = node.name.value.startsWith('__') ? 0 : inner.depth + 1;
      return beside(sum, beside({ ...own, aliases: node.alias ? 1 : 0, fields: 1 }, { ...inner, depth }));
    }
    if (node.kind === Kind.INLINE_FRAGMENT)
      return beside(sum, beside(own, measure(node.selectionSet, fragments, known)));
    const name = node.name.value;
    if (!known.has(name)) {
      known.set(name, NOTHING);
      known.set(name, measure(fragments.get(name)?.selectionSet, fragments, known));
    }
    return beside(sum, beside(own, known.get(name) ?? NOTHING));
  }, NOTHING);

const known = new WeakMap<DocumentNode, ReadonlyMap<string, FragmentDefinitionNode>>();

/** The fragments of a document by name. */
export const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> => {
  const found = known.get(document);
  if (found) return found;
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const made = new Map(fragments.map((node) => [node.name.value, node]));
  known.set(document, made);
  return made;
};

/** The limit that a document crosses, or null. Linear in the size of the document. */
export const crossedLimit = (document: DocumentNode): GraphQLError | null => {
  const fragments = fragmentsOf(document);
  const known = new Map<string, Shape>();
  const shape = document.definitions.reduce<Shape>(
    (sum, node) =>
      'selectionSet' in node
        ? beside(
            sum,
            beside(
              { ...NOTHING, directives: node.directives?.length ?? 0 },
              measure(node.selectionSet, fragments, known),
            ),
          )
        : sum,
    NOTHING,
  );
  if (shape.depth > LIMITS.depth) return limitError('depth', LIMITS.depth);
  if (shape.aliases > LIMITS.aliases) return limitError('aliases', LIMITS.aliases);
  if (shape.directives > LIMITS.directives) return limitError('directives', LIMITS.directives);
  if (shape.fields > LIMITS.fields) return limitError('fields', LIMITS.fields);
  return null;
};
