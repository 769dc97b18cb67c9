import { signInPath } from '../accounts/return-path.ts';
import { definePage, seeOther, shown } from '../app/page.tsx';
import type { View, Visit } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { graphql } from '../gql/gql.ts';
import type { MyWorkQuery } from '../gql/graphql.ts';
import { ProgressSummary } from '../roadmap/progress-summary.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { ErrorSummary, Notice } from '../ui/notice.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { Link } from '../ui/text.tsx';
import { AboutMe } from './about-me.tsx';
import { answerInvitation } from './answer-invitation.ts';
import { Invitations } from './invitations.tsx';
import { WorkLists } from './work-lists.tsx';

const MyWork_query = graphql(`
  query MyWork {
    ...Layout_query
    ...WorkLists_query
    viewer {
      ...AboutMe_viewer
      progress {
        municipality {
          code
        }
        ...ProgressSummary
      }
      name
      memberships {
        role
        municipality {
          code
          name
        }
      }
      invitations {
        id
        ...MyInvitation
      }
    }
  }
`);

type Viewer = NonNullable<MyWorkQuery['viewer']>;

const PUBLISHING = ['PUBLISHER', 'ADMINISTRATOR'];
const WRITING = ['EDITOR', ...PUBLISHING];

/** Codes of the municipalities in which the visitor holds one of these roles. */
const placesWith = (viewer: Viewer, roles: readonly string[]): ReadonlySet<string> =>
  new Set(viewer.memberships.filter(({ role }) => roles.includes(role)).map(({ municipality }) => municipality.code));

const doneKeys = new Map<string | null, string>([
  ['wachtwoord', 'my-work.done.password'],
  ['aangenomen', 'my-work.done.accepted'],
  ['afgeslagen', 'my-work.done.declined'],
]);

/** What the form did that led to this page; after a sign-in link, the offer of a password. */
const Done = ({ visit }: { readonly visit: Visit }) => {
  const { text, to } = useWords();
  const done = visit.query.get('gedaan');
  if (done === 'link')
    return (
      <Notice kind="info">
        <p>
          {text('my-work.done.link')} <Link href={to('/mijn/wachtwoord')}>{text('accounts.set-password')}</Link>
        </p>
      </Notice>
    );
  const key = doneKeys.get(done);
  return key === undefined ? null : <Notice kind="ok">{text(key)}</Notice>;
};

const MyWorkView = ({ data, visit, form }: View<MyWorkQuery>) => {
  const { text, to, format } = useWords();
  const { viewer } = data;
  if (!viewer) return <></>;
  const names = viewer.memberships.map(({ municipality }) => municipality.name);
  const mayWrite = placesWith(viewer, WRITING).size > 0;
  const publishesFor = placesWith(viewer, PUBLISHING);
  return (
    <>
      <PageTop
        title={text('my-work.title')}
        lead={names.length === 0 ? text('my-work.no-place') : text('my-work.lead', { names: format.list(names) })}
      >
        {mayWrite && (
          <p>
            <ButtonLink appearance="primary" icon="plus" href={to('/deel')}>
              {text('my-work.new')}
            </ButtonLink>
          </p>
        )}
      </PageTop>
      <div className="gg-container gg-page-body gg-columns gg-columns--aside">
        <div className="gg-stack gg-stack--6">
          <ErrorSummary problems={form?.problems ?? []} />
          <Done visit={visit} />
          <Invitations invitations={viewer.invitations} answersFor={publishesFor} form={form} />
          <WorkLists
            lists={data}
            mayWrite={mayWrite}
            mayPublish={publishesFor.size > 0}
            places={viewer.memberships.map(({ municipality }) => municipality)}
          />
        </div>
        <div className="gg-stack">
          {viewer.progress.map((progress) => (
            <ProgressSummary key={progress.municipality.code} progress={progress} />
          ))}
          <AboutMe viewer={viewer} />
        </div>
      </div>
    </>
  );
};

export const myWorkPage = definePage({
  path: '/mijn',
  section: 'mine',
  document: MyWork_query,
  variables: () => ({}),
  outcome: ({ data, visit }) => (data.viewer ? shown : seeOther(signInPath(visit.path))),
  head: (_view, { text }) => ({ title: text('my-work.title'), noIndex: true }),
  Component: MyWorkView,
  action: answerInvitation,
});
