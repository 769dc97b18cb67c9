import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { documentId } from '../documents.ts';

interface Compiled {
  readonly __meta__?: Record<string, unknown>;
}

/** Posts a document by its id: the hub knows the text. */
const byId = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      const stop = new AbortController();
      const body = JSON.stringify({
        variables: operation.variables,
        extensions: { persistedQuery: { version: 1, sha256Hash: documentId(operation.query as Compiled) } },
      });
      fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': document.documentElement.lang },
        body,
        signal: stop.signal,
      })
        .then(async (response) => (await response.json()) as ApolloLink.Result)
        .then((result) => {
          observer.next(result);
          observer.complete();
        })
        .catch((fault: unknown) => {
          observer.error(fault);
        });
      return () => {
        stop.abort();
      };
    }),
);

/** Gives the screens of the working zone a normalised cache over the hub's GraphQL. */
export const WorkDataProvider = (props: { readonly children: ReactNode }) => (
  <ApolloProvider client={client}>{props.children}</ApolloProvider>
);

const client = new ApolloClient({
  link: byId,
  cache: new InMemoryCache({
    possibleTypes: { Publisher: ['Municipality'], Node: ['Entry', 'Municipality', 'Project', 'Invitation'] },
  }),
});
