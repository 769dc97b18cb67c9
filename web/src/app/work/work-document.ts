import type { TypedDocumentNode } from '@apollo/client';
import type { TypedDocumentString } from '../../gql/graphql.ts';

/**
 * The document as Apollo takes it. In a folder named `work` the build puts the tree of a document in the place of
 * `graphql(…)`; its type alone still says that it is a text.
 */
export const workDocument = <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
): TypedDocumentNode<Data, Variables> => document as unknown as TypedDocumentNode<Data, Variables>;
