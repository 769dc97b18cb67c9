import { keepPath, readQuestion, searchPath } from '../../../schema/search-address.ts';
import { searchInput } from '../../../schema/search-input.ts';
import { FACETS, onlyTheSearch } from '../../../schema/search-question.ts';
import type { SearchQuestion } from '../../../schema/search-question.ts';
import { signInPath } from '../accounts/return-path.ts';
import { again, definePage, go, seeOther, shown } from '../app/page.tsx';
import type { View, Visit } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import type { Words } from '../app/words.tsx';
import { graphql } from '../gql/gql.ts';
import type { SaveSearchPageQuery } from '../gql/graphql.ts';
import { facetLabel } from '../search/facet-label.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { TextField } from '../ui/fields.tsx';
import { problemAt, typed } from '../ui/form-problems.ts';
import { ErrorSummary } from '../ui/notice.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { Paragraph } from '../ui/text.tsx';
import { SAVED_SEARCHES } from './alert-badge.tsx';
import { AlertPeriodField, readPeriod } from './alert-period.tsx';

const SaveSearchPage_query = graphql(`
  query SaveSearchPage(
    $query: String!
    $filter: SearchFilter
    $like: ID!
    $hasLike: Boolean!
    $near: ID!
    $hasNear: Boolean!
  ) {
    ...Layout_query
    viewer {
      name
    }
    search(query: $query, filter: $filter, pageSize: 1) {
      total
      facets {
        field
        values {
          value
          label
          count
        }
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

const SaveSearch_mutation = graphql(`
  mutation SaveSearch($input: SaveSearchInput!) {
    saveSearch(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const PATH = `${SAVED_SEARCHES}/nieuw`;
const LONGEST_NAME = 120;

/** What is asked; page and view of the results are no part of it. */
const questionOf = ({ query }: Visit): SearchQuestion => onlyTheSearch(readQuestion(query));

/** What is asked, in words: what was typed, then what was chosen. */
const wordsOf = (question: SearchQuestion, data: SaveSearchPageQuery, words: Words): readonly string[] => {
  const { q, chosen, like, near } = question;
  const { text } = words;
  const labelOf = (field: (typeof FACETS)[number], value: string): string => {
    const lines = data.search.facets.find((facet) => facet.field === field)?.values ?? [];
    return facetLabel(field, lines.find((line) => line.value === value) ?? { value, label: value, count: 0 }, words);
  };
  return [
    ...(q === '' ? [] : [text('alerts.typed', { q })]),
    ...FACETS.flatMap((field) => chosen[field].map((value) => labelOf(field, value))),
    ...(like === null ? [] : [text('search.like', { name: data.likeMunicipality?.name ?? like })]),
    ...(near ? [text('search.near', { name: data.nearMunicipality?.name ?? near.code, radius: near.radiusKm })] : []),
  ];
};

const suggestedName = (asked: readonly string[], { text }: Words): string =>
  (asked.join(', ') || text('alerts.everything')).replaceAll(/[‘’]/g, '').slice(0, LONGEST_NAME);

const SaveSearchView = ({ data, visit, form }: View<SaveSearchPageQuery>) => {
  const words = useWords();
  const { text, to, format } = words;
  const question = questionOf(visit);
  const asked = wordsOf(question, data, words);
  const { total } = data.search;
  return (
    <>
      <PageTop
        title={text('alerts.new-search')}
        lead={text('alerts.new-search.lead')}
        breadcrumb={[
          { name: text('alerts.my-work'), path: '/mijn' },
          { name: text('alerts.title'), path: SAVED_SEARCHES },
        ]}
      />
      <div className="gg-container gg-page-body gg-stack gg-stack--5">
        <ErrorSummary problems={form?.problems ?? []} />
        <Panel className="gg-stack gg-measure">
          <Paragraph>
            <strong>{asked.length === 0 ? text('alerts.everything') : format.list(asked)}</strong>
            <br />
            {text('alerts.found-now', { count: total, number: format.number(total) })}
          </Paragraph>
          <form method="post" noValidate className="gg-stack">
            <TextField
              name="name"
              label={text('alerts.name')}
              hint={text('alerts.name.hint')}
              defaultValue={typed(form, 'name') || suggestedName(asked, words)}
              problem={problemAt(form, 'name')}
            />
            <AlertPeriodField name="alert" value={readPeriod(form?.values.get('alert') ?? null) ?? 'DAILY'} />
            <div className="gg-cluster">
              <Button appearance="primary" icon="bell">
                {text('alerts.save')}
              </Button>
              <ButtonLink appearance="subtle" href={to(searchPath(question))}>
                {text('alerts.back-to-results')}
              </ButtonLink>
            </div>
          </form>
        </Panel>
      </div>
    </>
  );
};

export const saveSearchPage = definePage({
  path: PATH,
  section: 'mine',
  document: SaveSearchPage_query,
  variables: (visit) => {
    const question = questionOf(visit);
    const { query, filter } = searchInput(question);
    const { like, near } = question;
    return { query, filter, like: like ?? '', hasLike: like !== null, near: near?.code ?? '', hasNear: near !== null };
  },
  outcome: ({ data, visit }) => (data.viewer ? shown : seeOther(signInPath(keepPath(questionOf(visit))))),
  head: (_view, { text }) => ({ title: text('alerts.new-search'), noIndex: true }),
  Component: SaveSearchView,
  action: async (visit, form, run) => {
    const { query, filter, sort } = searchInput(questionOf(visit));
    const input = { name: form.get('name') ?? '', alert: readPeriod(form.get('alert')), query, filter, sort };
    const { saveSearch } = await run(SaveSearch_mutation, { input });
    const { problems } = saveSearch;
    return problems.length === 0
      ? go(`${SAVED_SEARCHES}?gedaan=bewaard`)
      : again(problems.map((one) => (one.path.at(-1) === 'name' ? one : { ...one, path: [] })));
  },
});
