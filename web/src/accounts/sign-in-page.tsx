import { definePage } from '../app/page.tsx';
import type { View, Visit } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { graphql } from '../gql/gql.ts';
import type { SignInPageQuery } from '../gql/graphql.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { ErrorSummary, Notice } from '../ui/notice.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { Paragraph } from '../ui/text.tsx';
import { RETURN_TO, returnPath } from './return-path.ts';
import { signInAction } from './sign-in-actions.ts';
import { SignInForms } from './sign-in-forms.tsx';
import { SignOutForm } from './sign-out-form.tsx';

const SignInPage_query = graphql(`
  query SignInPage {
    ...Layout_query
    viewer {
      name
      email
      memberships {
        role
        municipality {
          code
          name
        }
      }
    }
  }
`);

type Viewer = NonNullable<SignInPageQuery['viewer']>;

/** The one-time secret in the address, when somebody opened a sign-in link. */
const linkOf = (visit: Visit): string | null => visit.query.get('link') || null;

/** Opening a link changes nothing: programs that look at links in mail would use it up. The button does. */
const LinkView = ({ link, viewer }: { readonly link: string; readonly viewer: Viewer | null }) => {
  const { text, to } = useWords();
  return (
    <Panel className="gg-sign-in__one">
      <form method="post" action={to('/inloggen')} className="gg-stack">
        <input type="hidden" name="link" value={link} />
        {viewer && <Paragraph>{text('accounts.link.already', { name: viewer.name })}</Paragraph>}
        <Paragraph>{text('accounts.link.once')}</Paragraph>
        <p>
          <Button appearance="primary" name="do" value="link">
            {text('accounts.link.use')}
          </Button>
        </p>
      </form>
    </Panel>
  );
};

const SignedInView = ({ viewer, back }: { readonly viewer: Viewer; readonly back: string | null }) => {
  const { text, to } = useWords();
  return (
    <Panel className="gg-sign-in__one gg-stack">
      <p>
        <strong>{viewer.name}</strong>
        <br />
        <span className="gg-subtle">{viewer.email}</span>
      </p>
      {viewer.memberships.length > 0 && (
        <ul className="gg-list gg-stack gg-stack--1">
          {viewer.memberships.map(({ role, municipality }) => (
            <li key={municipality.code}>{text(`accounts.role.${role}`, { municipality: municipality.name })}</li>
          ))}
        </ul>
      )}
      <div className="gg-cluster">
        <ButtonLink appearance="primary" href={to(back ?? '/mijn')}>
          {text(back === null ? 'accounts.to-work' : 'accounts.go-on')}
        </ButtonLink>
        <SignOutForm appearance="secondary" />
      </div>
      <p>
        <a className="utrecht-link utrecht-link--html-a" href={to('/mijn/wachtwoord')}>
          {text('accounts.set-password')}
        </a>
      </p>
    </Panel>
  );
};

const Done = ({ visit, viewer }: { readonly visit: Visit; readonly viewer: Viewer | null }) => {
  const { text } = useWords();
  const done = visit.query.get('gedaan');
  if (done === 'link') return <Notice kind="ok">{text('accounts.link.sent')}</Notice>;
  if (done === 'uit' && !viewer) return <Notice kind="ok">{text('accounts.signed-out')}</Notice>;
  return null;
};

const backOf = ({ visit, form }: View<SignInPageQuery>): string | null =>
  returnPath(form?.values.get(RETURN_TO) ?? visit.query.get(RETURN_TO));

const SignInView = (view: View<SignInPageQuery>) => {
  const { text } = useWords();
  const { visit, form } = view;
  const { viewer } = view.data;
  const link = form ? null : linkOf(visit);
  const back = backOf(view);
  return (
    <>
      <PageTop title={text(viewer && link === null ? 'accounts.signed-in.title' : 'accounts.title')} />
      <div className="gg-container gg-page-body gg-stack gg-stack--5">
        <ErrorSummary problems={form?.problems ?? []} />
        <Done visit={visit} viewer={viewer} />
        {back !== null && !viewer && !form && <Notice kind="info">{text('accounts.needed')}</Notice>}
        {link !== null && <LinkView link={link} viewer={viewer} />}
        {link === null && viewer && <SignedInView viewer={viewer} back={back} />}
        {link === null && !viewer && <SignInForms form={form} back={back} />}
        <Paragraph look="small" subtle className="gg-measure">
          {text('accounts.no-account')}
        </Paragraph>
      </div>
    </>
  );
};

export const signInPage = definePage({
  path: '/inloggen',
  section: 'sign-in',
  document: SignInPage_query,
  variables: () => ({}),
  head: (_view, { text }) => ({ title: text('accounts.title'), noIndex: true }),
  Component: SignInView,
  action: signInAction,
});
