import { again, definePage, go, seeOther, shown } from '../app/page.tsx';
import type { View } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { graphql } from '../gql/gql.ts';
import type { PasswordPageQuery } from '../gql/graphql.ts';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { TextField } from '../ui/fields.tsx';
import { problemAt } from '../ui/form-problems.ts';
import { ErrorSummary } from '../ui/notice.tsx';
import { PageTop } from '../ui/page-top.tsx';
import { signInPath } from './return-path.ts';

const PasswordPage_query = graphql(`
  query PasswordPage {
    ...Layout_query
    viewer {
      email
    }
  }
`);

const ChangePassword_mutation = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const PasswordView = ({ data, form }: View<PasswordPageQuery>) => {
  const { text } = useWords();
  return (
    <>
      <PageTop
        title={text('accounts.set-password')}
        lead={text('accounts.new-password.lead')}
        breadcrumb={[{ name: text('accounts.my-work'), path: '/mijn' }]}
      />
      <div className="gg-container gg-page-body gg-stack gg-stack--5">
        <ErrorSummary problems={form?.problems ?? []} />
        <Panel className="gg-sign-in__one">
          <form method="post" noValidate className="gg-stack gg-stack--5">
            {/* Tells a password manager whose password this is. */}
            <input type="hidden" name="username" autoComplete="username" value={data.viewer?.email ?? ''} />
            <TextField
              type="password"
              autoComplete="current-password"
              name="currentPassword"
              label={text('accounts.current-password')}
              hint={text('accounts.current-password.hint')}
              problem={problemAt(form, 'currentPassword')}
              optional
            />
            <TextField
              type="password"
              autoComplete="new-password"
              name="newPassword"
              label={text('accounts.new-password')}
              hint={text('accounts.new-password.hint')}
              problem={problemAt(form, 'newPassword')}
            />
            <p>
              <Button appearance="primary">{text('accounts.new-password.save')}</Button>
            </p>
          </form>
        </Panel>
      </div>
    </>
  );
};

export const passwordPage = definePage({
  path: '/mijn/wachtwoord',
  section: 'mine',
  document: PasswordPage_query,
  variables: () => ({}),
  outcome: ({ data }) => (data.viewer ? shown : seeOther(signInPath('/mijn/wachtwoord'))),
  head: (_view, { text }) => ({ title: text('accounts.set-password'), noIndex: true }),
  Component: PasswordView,
  action: async (_visit, form, run) => {
    const input = { currentPassword: form.get('currentPassword'), newPassword: form.get('newPassword') ?? '' };
    const { changePassword } = await run(ChangePassword_mutation, { input });
    return changePassword.problems.length > 0 ? again(changePassword.problems) : go('/mijn?gedaan=wachtwoord');
  },
});
