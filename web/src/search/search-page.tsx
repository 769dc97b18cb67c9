import { definePage } from '../app/page.tsx';
import type { View, Visit } from '../app/page.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { SearchPageQuery } from '../gql/graphql.ts';
import { withProvinceCodes } from './facet-order.ts';
import { readQuestion, writeQuestion } from '../../../schema/search-address.ts';
import { SearchAnswer_query, variablesOf } from './search-answer.ts';
import { searchTitle } from './search-title.ts';
import { SearchView } from './search-view.tsx';

const SearchPage_query = graphql(`
  query SearchPage(
    $query: String!
    $filter: SearchFilter
    $sort: SearchSort
    $page: Int
    $like: ID!
    $hasLike: Boolean!
    $near: ID!
    $hasNear: Boolean!
  ) {
    ...Layout_query
    ...SearchAnswer_query
    viewer {
      memberships {
        municipality {
          code
          name
        }
      }
    }
  }
`);

const questionOf = (visit: Visit) => readQuestion(visit.query);

const Search = ({ data, visit }: View<SearchPageQuery>) => {
  const { facets } = readFragment(SearchAnswer_query, data).search;
  const question = withProvinceCodes(facets, questionOf(visit));
  return <SearchView first={{ question, answer: data }} own={data.viewer?.memberships[0]?.municipality ?? null} />;
};

export const searchPage = definePage({
  path: '/zoeken',
  section: 'search',
  island: 'search',
  texts: ['search', 'entries'],
  document: SearchPage_query,
  variables: (visit) => variablesOf(questionOf(visit)),
  head: ({ data, visit }, words) => {
    const question = questionOf(visit);
    const { search } = readFragment(SearchAnswer_query, data);
    return {
      title: searchTitle(question, search.total, words),
      description: words.text('search.description'),
      canonicalQuery: writeQuestion(question),
      // Search engines need the page and its subjects, not every question that anybody asked.
      ...(question.q !== '' || question.page > 1 ? { noIndex: true } : {}),
      skipLinks: [{ href: '#resultaten', text: words.text('search.skip') }],
    };
  },
  Component: Search,
});
