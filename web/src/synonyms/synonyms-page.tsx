import { signInPath } from '../accounts/return-path.ts';
import { definePage, missing, seeOther, shown } from '../app/page.tsx';
import type { View, Visit } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { graphql } from '../gql/gql.ts';
import type { SynonymsPageQuery } from '../gql/graphql.ts';
import { ErrorSummary, Notice } from '../ui/notice.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { saveSynonyms, SYNONYMS_PATH } from './save-synonyms.ts';
import { fields } from './synonym-fields.ts';
import { SynonymForm } from './synonym-form.tsx';
import { SynonymPreview } from './synonym-preview.tsx';
import { SynonymTable } from './synonym-table.tsx';

const SynonymsPage_query = graphql(`
  query SynonymsPage($query: String!) {
    ...Layout_query
    ...SynonymPreview
    viewer {
      hubAdministrator
    }
    synonyms {
      version
      synonyms {
        from
        to
        bothWays
      }
    }
  }
`);

const typedQuery = ({ query }: Visit): string => query.get('q')?.trim() ?? '';

const doneKeys = new Map<string | null, string>([
  ['bewaard', 'synonyms.saved'],
  ['verwijderd', 'synonyms.removed'],
]);

const SynonymsView = ({ data, visit, form }: View<SynonymsPageQuery>) => {
  const { text } = useWords();
  const rows = data.synonyms?.synonyms ?? [];
  const wanted = form?.values.get(fields.replaces) ?? visit.query.get('wijzig');
  const row = rows.find(({ from }) => from === wanted) ?? null;
  const done = form ? undefined : doneKeys.get(visit.query.get('gedaan'));
  return (
    <>
      <PageTop
        title={text('synonyms.title')}
        lead={text('synonyms.lead')}
        breadcrumb={[{ name: text('accounts.my-work'), path: '/mijn' }]}
      />
      <div className="gg-container gg-page-body gg-stack gg-stack--5">
        <ErrorSummary problems={form?.problems ?? []} />
        {done !== undefined && <Notice kind="ok">{text(done)}</Notice>}
        {data.synonyms?.version === 0 && <Notice kind="info">{text('synonyms.delivered')}</Notice>}
        <div className="gg-columns gg-columns--halves">
          <SynonymForm row={row} form={form} />
          <SynonymPreview query={data} typed={typedQuery(visit)} />
        </div>
        <SynonymTable rows={rows} />
      </div>
    </>
  );
};

/** Where an administrator of the hub keeps the list of words that find the same. */
export const synonymsPage = definePage({
  path: SYNONYMS_PATH,
  section: 'mine',
  document: SynonymsPage_query,
  variables: (visit) => ({ query: typedQuery(visit) }),
  outcome: ({ data }) => {
    if (!data.viewer) return seeOther(signInPath(SYNONYMS_PATH));
    return data.viewer.hubAdministrator ? shown : missing;
  },
  head: (_view, { text }) => ({ title: text('synonyms.title'), noIndex: true }),
  Component: SynonymsView,
  action: saveSynonyms,
});
