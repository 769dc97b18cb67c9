import { graphql } from '../gql/gql.ts';
import type { SearchRefreshQueryVariables } from '../gql/graphql.ts';
import { searchInput } from '../../../schema/search-input.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';

/** What a question is answered with; both the page and its refresh ask for exactly this. */
export const SearchAnswer_query = graphql(`
  fragment SearchAnswer_query on Query {
    search(query: $query, filter: $filter, sort: $sort, page: $page, pageSize: 10) {
      total
      totalIsExact
      didYouMean
      notice
      problems {
        message
      }
      facets {
        field
        values {
          value
          label
          count
        }
      }
      hits {
        ...ResultRow_hit
      }
    }
    likeMunicipality: municipality(code: $like) @include(if: $hasLike) {
      name
    }
    nearMunicipality: municipality(code: $near) @include(if: $hasNear) {
      name
    }
  }
`);

export const SearchRefresh_query = graphql(`
  query SearchRefresh(
    $query: String!
    $filter: SearchFilter
    $sort: SearchSort
    $page: Int
    $like: ID!
    $hasLike: Boolean!
    $near: ID!
    $hasNear: Boolean!
  ) {
    ...SearchAnswer_query
  }
`);

/** The question with what the page asks besides. */
export const variablesOf = (question: SearchQuestion): SearchRefreshQueryVariables => ({
  ...searchInput(question),
  like: question.like ?? '',
  hasLike: question.like !== null,
  near: question.near?.code ?? '',
  hasNear: question.near !== null,
});
