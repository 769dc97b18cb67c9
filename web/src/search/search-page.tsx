import { definePage, seeOther, shown } from '../app/page.tsx';
import type { Outcome, Page, View, Visit } from '../app/page.tsx';
import { readFragment } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { SearchPageQuery } from '../gql/graphql.ts';
import { allMunicipalities } from '../matching/all-municipalities.ts';
import { withAreaCodes } from './facet-order.ts';
import { feedPath, leftOutOf, pathWithout, readQuestion, writeQuestion } from '../../../schema/search-address.ts';
import { FACETS } from '../../../schema/search-question.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';
import { SearchAnswer_query, variablesOf } from './search-answer.ts';
import { searchTitle } from './search-title.ts';
import { SearchView } from './search-view.tsx';
import type { OtherViews } from './views.ts';

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
    $organisation: String!
    $hasOrganisation: Boolean!
    $values: Int!
    $first: String
    $second: String
    $third: String
    $fourth: String
  ) {
    ...Layout_query
    ...AllMunicipalities
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

/** Values of an old or mistyped address that no group knows. */
const unknownIn = (question: SearchQuestion, problems: readonly { readonly path: readonly string[] }[]) =>
  problems.flatMap(({ path: [part, group, place] }) => {
    const field = part === 'filter' ? FACETS.find((one) => one === group) : undefined;
    const value = field && question.chosen[field][Number(place)];
    return field && value !== undefined ? [{ field, value }] : [];
  });

// An answer without what is unknown says more than none: the page says what it left out.
const outcomeOf = ({ data, visit }: View<SearchPageQuery>): Outcome => {
  const question = questionOf(visit);
  const unknown = unknownIn(question, readFragment(SearchAnswer_query, data).search.problems);
  return unknown.length > 0 ? seeOther(pathWithout(visit.query, unknown)) : shown;
};

/** The page that finds; the views that a browser fetches only when they are asked for are handed in. */
export const searchPageWith = (views: OtherViews): Page =>
  definePage({
    path: '/zoeken',
    section: 'search',
    island: 'search',
    texts: ['search', 'entries'],
    document: SearchPage_query,
    variables: (visit) => variablesOf(questionOf(visit)),
    outcome: outcomeOf,
    head: ({ data, visit }, words) => {
      const question = questionOf(visit);
      const { search } = readFragment(SearchAnswer_query, data);
      return {
        title: searchTitle(question, search.total, words),
        description: words.text('search.description'),
        canonicalQuery: writeQuestion(question),
        // Search engines need the page and its subjects, not every question that anybody asked.
        ...(question.q !== '' || question.page > 1 || question.compared.length > 0 ? { noIndex: true } : {}),
        skipLinks: [{ href: '#resultaten', text: words.text('search.skip') }],
        feed: { path: feedPath(question), title: words.text('search.feed') },
      };
    },
    Component: ({ data, visit }: View<SearchPageQuery>) => {
      const { facets } = readFragment(SearchAnswer_query, data).search;
      const question = withAreaCodes(facets, questionOf(visit));
      return (
        <SearchView
          first={{ question, answer: data }}
          own={data.viewer?.memberships[0]?.municipality ?? null}
          places={allMunicipalities(data)}
          leftOut={leftOutOf(visit.query)}
          views={views}
        />
      );
    },
  });
