import { graphql } from '../gql/gql.ts';
import type { EntryKind, Phase, SearchRefreshQueryVariables, SizeClass } from '../gql/graphql.ts';
import { usualSort } from './search-question.ts';
import type { SearchQuestion } from './search-question.ts';

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

// The address holds only values of these vocabularies (search-address.ts).
const filterOf = ({ chosen, like, near }: SearchQuestion): SearchRefreshQueryVariables['filter'] => ({
  ...(chosen.kinds.length > 0 && { kinds: chosen.kinds as readonly EntryKind[] as EntryKind[] }),
  ...(chosen.themes.length > 0 && { themes: [...chosen.themes] }),
  ...(chosen.steps.length > 0 && { steps: chosen.steps.map(Number) }),
  ...(chosen.sizeClasses.length > 0 && { sizeClasses: chosen.sizeClasses as readonly SizeClass[] as SizeClass[] }),
  ...(chosen.phases.length > 0 && { phases: chosen.phases as readonly Phase[] as Phase[] }),
  ...(chosen.provinces.length > 0 && { provinces: [...chosen.provinces] }),
  ...(chosen.municipalities.length > 0 && { municipalities: [...chosen.municipalities] }),
  ...(chosen.licences.length > 0 && { licences: [...chosen.licences] }),
  ...(like !== null && { peersOf: like }),
  ...(near && { near }),
});

/** The question as the API takes it. */
export const variablesOf = (question: SearchQuestion): SearchRefreshQueryVariables => ({
  query: question.q,
  filter: filterOf(question),
  sort: question.sort ?? usualSort(question),
  page: question.page,
  like: question.like ?? '',
  hasLike: question.like !== null,
  near: question.near?.code ?? '',
  hasNear: question.near !== null,
});
