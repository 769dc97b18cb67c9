import { dataOf, documentId } from '../documents.ts';
import type { TypedDocumentString } from '../../gql/graphql.ts';

/**
 * Runs a document of this site from the browser, by its id. Gives its data; throws when the hub cannot be reached or
 * answers with a fault, and when the signal says that the answer is no longer wanted.
 */
export const query = async <Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': window.document.documentElement.lang },
    body: JSON.stringify({
      variables,
      extensions: { persistedQuery: { version: 1, sha256Hash: documentId(document) } },
    }),
    signal: signal ?? null,
  });
  // Typed by the schema from which the document was generated.
  return dataOf((await response.json()) as Parameters<typeof dataOf>[0]) as Data;
};
