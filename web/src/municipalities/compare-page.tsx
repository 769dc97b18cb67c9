import { definePage, seeOther, shown } from '../app/page.tsx';
import type { Outcome, View, Visit } from '../app/page.tsx';
import { graphql } from '../gql/gql.ts';
import type { ComparePageQuery } from '../gql/graphql.ts';
import { askedAt, COMPARE_PATH, comparePath, meant } from './compare-address.ts';
import { CompareView } from './compare-view.tsx';

const ComparePage_query = graphql(`
  query ComparePage(
    $one: ID!
    $other: ID!
    $oneName: String
    $otherName: String
    $oneTyped: Boolean!
    $otherTyped: Boolean!
  ) {
    ...Layout_query
    ...CompareView_query
    one: municipality(code: $one) {
      code
      name
    }
    other: municipality(code: $other) {
      code
      name
    }
    oneFound: municipalities(search: $oneName, first: 12) @include(if: $oneTyped) {
      nodes {
        code
        name
      }
    }
    otherFound: municipalities(search: $otherName, first: 12) @include(if: $otherTyped) {
      nodes {
        code
        name
      }
    }
  }
`);

const variablesOf = (visit: Visit) => {
  const [one, other] = [askedAt(visit, 'een'), askedAt(visit, 'ander')];
  return {
    one: one.code,
    other: other.code,
    oneName: one.name || null,
    otherName: other.name || null,
    oneTyped: one.name !== '',
    otherTyped: other.name !== '',
  };
};

/** Names lead to the address with codes, which is the one to share. */
const outcomeOf = ({ data, visit }: View<ComparePageQuery>): Outcome => {
  const [one, other] = [askedAt(visit, 'een'), askedAt(visit, 'ander')];
  const codeOf = (asked: typeof one, found: ComparePageQuery['oneFound']): string =>
    asked.name === '' ? asked.code : (meant(asked.name, found?.nodes ?? [])?.code ?? '');
  const codes = [codeOf(one, data.oneFound), codeOf(other, data.otherFound)] as const;
  const typed = one.name !== '' || other.name !== '';
  const clear = (one.typed === '' || codes[0] !== '') && (other.typed === '' || codes[1] !== '');
  return typed && clear ? seeOther(comparePath(codes[0], codes[1])) : shown;
};

/** Two municipalities side by side. */
export const comparePage = definePage({
  path: COMPARE_PATH,
  section: 'municipalities',
  document: ComparePage_query,
  variables: variablesOf,
  outcome: outcomeOf,
  head: ({ data: { one, other } }, { text }) => {
    const both = one && other && one.code !== other.code;
    return {
      title: both
        ? text('municipalities.compare.title', { one: one.name, other: other.name })
        : text('municipalities.compare.start'),
      description: text('municipalities.compare.lead'),
      ...(both ? { canonicalQuery: `?een=${one.code}&ander=${other.code}` } : {}),
    };
  },
  Component: CompareView,
});
