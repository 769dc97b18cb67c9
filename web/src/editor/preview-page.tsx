import { signInPath } from '../accounts/return-path.ts';
import { definePage, missing, seeOther, shown } from '../app/page.tsx';
import type { Outcome, View } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { EntryView } from '../entries/entry-view.tsx';
import { graphql } from '../gql/gql.ts';
import type { PreviewPageQuery } from '../gql/graphql.ts';
import { Notice } from '../ui/notice.tsx';
import { Link } from '../ui/text.tsx';

const PreviewPage_query = graphql(`
  query PreviewPage($id: ID!) {
    ...Layout_query
    viewer {
      memberships {
        municipality {
          code
        }
      }
    }
    entry(id: $id) {
      id
      title
      state
      url
      mayEdit
      publishedVersion
      owner {
        code
        name
      }
      ...EntryView_entry
    }
  }
`);

type Entry = NonNullable<PreviewPageQuery['entry']>;

const isOwn = ({ viewer }: PreviewPageQuery, entry: Entry): boolean =>
  viewer?.memberships.some(({ municipality }) => municipality.code === entry.owner.code) === true;

const outcomeOf = ({ data, visit }: View<PreviewPageQuery>): Outcome => {
  if (!data.viewer) return seeOther(signInPath(visit.path));
  return data.entry ? shown : missing;
};

/** Who sees this copy, and why it may not be changed by this visitor. */
const WhoSeesIt = ({ data, entry }: { readonly data: PreviewPageQuery; readonly entry: Entry }) => {
  const { text, to } = useWords();
  const name = entry.owner.name;
  const own = isOwn(data, entry);
  return (
    <div className="gg-container gg-preview__notice">
      <Notice kind={entry.mayEdit ? 'info' : 'warning'}>
        <p>
          {entry.state !== 'PUBLISHED' && `${text(`editor.preview.${entry.state}`, { name })} `}
          {!entry.mayEdit && `${text(own ? 'editor.preview.reader' : 'editor.preview.stranger', { name })} `}
          {entry.mayEdit && <Link href={to(`/deel/${entry.id}`)}>{text('editor.preview.back')}</Link>}
          {!entry.mayEdit && entry.publishedVersion !== null && (
            <Link href={to(entry.url)}>{text('editor.working-copy.see')}</Link>
          )}
        </p>
      </Notice>
    </div>
  );
};

const PreviewView = ({ data, visit }: View<PreviewPageQuery>) => {
  const { entry } = data;
  if (!entry) return <></>;
  return (
    <>
      <WhoSeesIt data={data} entry={entry} />
      <EntryView
        entry={entry}
        origin={visit.origin}
        editPath={entry.mayEdit ? `/deel/${entry.id}` : null}
        hasDraft={false}
        signedIn
        form={null}
      />
    </>
  );
};

/** The newest copy as visitors will see it; also where somebody gets who may read but not change it. */
export const previewPage = definePage({
  path: '/deel/:id/bekijk',
  section: 'share',
  document: PreviewPage_query,
  variables: (visit) => ({ id: visit.params['id'] ?? '' }),
  outcome: outcomeOf,
  head: ({ data }, { text }) => ({
    title: text('editor.preview.title', { title: data.entry?.title ?? '' }),
    noIndex: true,
  }),
  Component: PreviewView,
});
