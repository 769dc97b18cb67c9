import type { FormState } from '../app/page.tsx';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Panel } from '../ui/card.tsx';
import { TextField } from '../ui/fields.tsx';
import { problemAt, typed } from '../ui/form-problems.ts';
import { Heading, Paragraph } from '../ui/text.tsx';
import { RETURN_TO } from './return-path.ts';
import { LINK_EMAIL } from './sign-in-actions.ts';

interface SignInFormsProps {
  readonly form: FormState | null;
  /** Where to go afterwards. */
  readonly back: string | null;
}

const emailField = { type: 'email', autoComplete: 'username', inputMode: 'email', spellCheck: false } as const;

const PasswordForm = ({ form, back }: SignInFormsProps) => {
  const { text, to } = useWords();
  return (
    <Panel aria-labelledby="met-wachtwoord">
      <form method="post" action={to('/inloggen')} noValidate className="gg-stack gg-stack--5">
        <Heading level={2} look={3} id="met-wachtwoord">
          {text('accounts.password.title')}
        </Heading>
        {back !== null && <input type="hidden" name={RETURN_TO} value={back} />}
        <TextField
          {...emailField}
          name="email"
          label={text('accounts.email')}
          defaultValue={typed(form, 'email')}
          problem={problemAt(form, 'email')}
        />
        <TextField
          type="password"
          autoComplete="current-password"
          name="password"
          label={text('accounts.password')}
          problem={problemAt(form, 'password')}
        />
        <p>
          <Button appearance="primary" name="do" value="password">
            {text('accounts.sign-in')}
          </Button>
        </p>
      </form>
    </Panel>
  );
};

const LinkForm = ({ form }: Pick<SignInFormsProps, 'form'>) => {
  const { text, to } = useWords();
  return (
    <Panel aria-labelledby="met-link" tint>
      <form method="post" action={to('/inloggen')} noValidate className="gg-stack gg-stack--5">
        <Heading level={2} look={3} id="met-link">
          {text('accounts.link.title')}
        </Heading>
        <Paragraph>{text('accounts.link.text')}</Paragraph>
        <TextField
          {...emailField}
          name={LINK_EMAIL}
          label={text('accounts.email')}
          defaultValue={typed(form, LINK_EMAIL)}
          problem={problemAt(form, LINK_EMAIL)}
        />
        <p>
          <Button appearance="secondary" icon="mail" name="do" value="ask-link">
            {text('accounts.link.ask')}
          </Button>
        </p>
      </form>
    </Panel>
  );
};

/** Two ways in: a password, or a link by mail. */
export const SignInForms = ({ form, back }: SignInFormsProps) => (
  <div className="gg-columns gg-columns--halves gg-columns--close">
    <PasswordForm form={form} back={back} />
    <LinkForm form={form} />
  </div>
);
