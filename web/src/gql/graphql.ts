/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type EntryKind =
  | 'ALGORITHM'
  | 'CASE_STUDY'
  | 'NEED'
  | 'PROJECT'
  | 'TOOL';

export type SuggestionKind =
  | 'ENTRY'
  | 'MUNICIPALITY'
  | 'THEME';

export type SuggestQueryVariables = Exact<{
  prefix: string;
}>;


export type SuggestQuery = { suggest: Array<{ text: string, kind: SuggestionKind, url: string }> };

export type Layout_QueryFragment = { viewer: { name: string, memberships: Array<{ municipality: { code: string, name: string } }> } | null } & { ' $fragmentName'?: 'Layout_QueryFragment' };

export type LayoutQueryVariables = Exact<{ [key: string]: never; }>;


export type LayoutQuery = { ' $fragmentRefs'?: { 'Layout_QueryFragment': Layout_QueryFragment } };

export type EntryCard_EntryFragment = { kind: EntryKind, title: string, summary: string | null, url: string, language: string, publishedAt: string | null, owner: { name: string } } & { ' $fragmentName'?: 'EntryCard_EntryFragment' };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const Layout_QueryFragmentDoc = new TypedDocumentString(`
    fragment Layout_query on Query {
  viewer {
    name
    memberships {
      municipality {
        code
        name
      }
    }
  }
}
    `, {"fragmentName":"Layout_query"}) as unknown as TypedDocumentString<Layout_QueryFragment, unknown>;
export const EntryCard_EntryFragmentDoc = new TypedDocumentString(`
    fragment EntryCard_entry on Entry {
  kind
  title
  summary
  url
  language
  publishedAt
  owner {
    name
  }
}
    `, {"fragmentName":"EntryCard_entry"}) as unknown as TypedDocumentString<EntryCard_EntryFragment, unknown>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($prefix: String!) {
  suggest(prefix: $prefix, first: 8) {
    text
    kind
    url
  }
}
    `, {"hash":"64dc7a00b70b21271f229ea4297f7fedbfb846d8ed94a800975bf4c48346a1c3"}) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const LayoutDocument = new TypedDocumentString(`
    query Layout {
  ...Layout_query
}
    fragment Layout_query on Query {
  viewer {
    name
    memberships {
      municipality {
        code
        name
      }
    }
  }
}`, {"hash":"a7b2c5a8a77b008e8a3b5f1496c2c952250e08082f68032bf74d37bd91ebe8cf"}) as unknown as TypedDocumentString<LayoutQuery, LayoutQueryVariables>;