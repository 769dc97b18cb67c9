import { signInPath } from '../accounts/return-path.ts';
import { definePage, seeOther, shown } from '../app/page.tsx';
import type { View, Visit } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { graphql } from '../gql/gql.ts';
import type { SavedSearchesPageQuery } from '../gql/graphql.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { EmptyState, ErrorSummary, Notice } from '../ui/notice.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { SAVED_SEARCHES } from './alert-badge.tsx';
import { savedSearchAction } from './saved-search-actions.ts';
import { SavedSearchRow } from './saved-search-row.tsx';

const SavedSearchesPage_query = graphql(`
  query SavedSearchesPage {
    ...Layout_query
    viewer {
      newAlerts
      savedSearches {
        id
        ...SavedSearchRow_search
      }
    }
  }
`);

const doneKeys = new Map<string | null, string>([
  ['bewaard', 'alerts.done.saved'],
  ['gewijzigd', 'alerts.done.changed'],
  ['verwijderd', 'alerts.done.removed'],
  ['gelezen', 'alerts.done.read'],
]);

const Done = ({ visit }: { readonly visit: Visit }) => {
  const { text } = useWords();
  const key = doneKeys.get(visit.query.get('gedaan'));
  return key === undefined ? null : <Notice kind="ok">{text(key)}</Notice>;
};

const Nothing = () => {
  const { text, to } = useWords();
  return (
    <EmptyState title={text('alerts.none')}>
      <p>{text('alerts.none.help')}</p>
      <p>
        <ButtonLink appearance="secondary" href={to('/zoeken')} icon="search">
          {text('alerts.none.search')}
        </ButtonLink>
      </p>
    </EmptyState>
  );
};

const SavedSearchesView = ({ data, visit, form }: View<SavedSearchesPageQuery>) => {
  const { text } = useWords();
  const { savedSearches, newAlerts } = data.viewer ?? { savedSearches: [], newAlerts: 0 };
  return (
    <>
      <PageTop
        title={text('alerts.title')}
        lead={text('alerts.lead')}
        breadcrumb={[{ name: text('alerts.my-work'), path: '/mijn' }]}
      />
      <div className="gg-container gg-page-body gg-stack gg-stack--5">
        <ErrorSummary problems={form?.problems ?? []} />
        {!form && <Done visit={visit} />}
        {savedSearches.length === 0 && <Nothing />}
        {savedSearches.map((search) => (
          <SavedSearchRow key={search.id} search={search} form={form} />
        ))}
        {newAlerts > 0 && savedSearches.length > 1 && (
          <form method="post">
            <Button name="do" value="read" icon="check">
              {text('alerts.mark-all-read')}
            </Button>
          </form>
        )}
      </div>
    </>
  );
};

export const savedSearchesPage = definePage({
  path: SAVED_SEARCHES,
  section: 'mine',
  document: SavedSearchesPage_query,
  variables: () => ({}),
  outcome: ({ data }) => (data.viewer ? shown : seeOther(signInPath(SAVED_SEARCHES))),
  head: (_view, { text }) => ({ title: text('alerts.title'), noIndex: true }),
  Component: SavedSearchesView,
  action: savedSearchAction,
});
