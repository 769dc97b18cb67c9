import { graphql } from '../gql/gql.ts';
import type { SearchRefreshQueryVariables } from '../gql/graphql.ts';
import { searchInput } from '../../../schema/search-input.ts';
import { MOST_VALUES } from './facet-order.ts';
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
        path
      }
      wider {
        without
        total
      }
      instead {
        theme {
          code
          name
        }
        entries {
          id
          ...EntryCard_entry
        }
      }
      facets {
        field
        values(most: $values) {
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
      peers(first: 10) {
        municipality {
          name
        }
      }
    }
    nearMunicipality: municipality(code: $near) @include(if: $hasNear) {
      name
    }
    organisations: facetValues(
      field: "municipalities"
      prefix: $organisation
      query: $query
      filter: $filter
      first: 10
    ) @include(if: $hasOrganisation) {
      value
      label
      count
    }
    first: entry(slug: $first, publicOnly: true) {
      ...Compared_entry
    }
    second: entry(slug: $second, publicOnly: true) {
      ...Compared_entry
    }
    third: entry(slug: $third, publicOnly: true) {
      ...Compared_entry
    }
    fourth: entry(slug: $fourth, publicOnly: true) {
      ...Compared_entry
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
    $organisation: String!
    $hasOrganisation: Boolean!
    $values: Int!
    $first: String
    $second: String
    $third: String
    $fourth: String
  ) {
    ...SearchAnswer_query
  }
`);

/** More than there are municipalities: a map shows them all. */
const ALL_VALUES = 500;

/** The question as the API takes it. */
export const variablesOf = (question: SearchQuestion): SearchRefreshQueryVariables => ({
  ...searchInput(question),
  like: question.like ?? '',
  hasLike: question.like !== null,
  near: question.near?.code ?? '',
  hasNear: question.near !== null,
  organisation: question.organisation,
  hasOrganisation: question.organisation !== '',
  values: question.view === 'map' ? ALL_VALUES : MOST_VALUES,
  first: question.compared[0] ?? null,
  second: question.compared[1] ?? null,
  third: question.compared[2] ?? null,
  fourth: question.compared[3] ?? null,
});
