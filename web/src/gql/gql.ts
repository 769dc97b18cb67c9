/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Suggest($prefix: String!) {\n    suggest(prefix: $prefix, first: 8) {\n      text\n      kind\n      url\n    }\n  }\n": typeof types.SuggestDocument,
    "\n  fragment Layout_query on Query {\n    viewer {\n      name\n      memberships {\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.Layout_QueryFragmentDoc,
    "\n  query Layout {\n    ...Layout_query\n  }\n": typeof types.LayoutDocument,
    "\n  fragment EntryCard_entry on Entry {\n    kind\n    title\n    summary\n    url\n    language\n    publishedAt\n    owner {\n      name\n    }\n  }\n": typeof types.EntryCard_EntryFragmentDoc,
};
const documents: Documents = {
    "\n  query Suggest($prefix: String!) {\n    suggest(prefix: $prefix, first: 8) {\n      text\n      kind\n      url\n    }\n  }\n": types.SuggestDocument,
    "\n  fragment Layout_query on Query {\n    viewer {\n      name\n      memberships {\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.Layout_QueryFragmentDoc,
    "\n  query Layout {\n    ...Layout_query\n  }\n": types.LayoutDocument,
    "\n  fragment EntryCard_entry on Entry {\n    kind\n    title\n    summary\n    url\n    language\n    publishedAt\n    owner {\n      name\n    }\n  }\n": types.EntryCard_EntryFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggest($prefix: String!) {\n    suggest(prefix: $prefix, first: 8) {\n      text\n      kind\n      url\n    }\n  }\n"): typeof import('./graphql').SuggestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Layout_query on Query {\n    viewer {\n      name\n      memberships {\n        municipality {\n          code\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').Layout_QueryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Layout {\n    ...Layout_query\n  }\n"): typeof import('./graphql').LayoutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryCard_entry on Entry {\n    kind\n    title\n    summary\n    url\n    language\n    publishedAt\n    owner {\n      name\n    }\n  }\n"): typeof import('./graphql').EntryCard_EntryFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
