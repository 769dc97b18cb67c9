import type { TypedDocumentString } from '../gql/graphql.ts';

/** Runs a document of this site and gives its data; a fault (not a problem, those are data) is thrown. */
export type Run = <Data, Variables extends Readonly<Record<string, unknown>>>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** The id of a document: the sha-256 of its text. A built bundle holds nothing else of it. */
export const documentId = (document: { readonly __meta__?: Record<string, unknown> | undefined }): string => {
  const id = document.__meta__?.['hash'];
  if (typeof id !== 'string') throw new Error('This is a fragment, or a document that was not generated');
  return id;
};

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[] | undefined;
}

/** The data of an answer, or the fault in it. */
export const dataOf = (answer: Answer): unknown => {
  if (!answer.data) throw new Error(answer.errors?.[0]?.message ?? 'The answer holds no data');
  return answer.data;
};
