import { again, go } from '../app/page.tsx';
import type { ActionResult, PageProblem, Visit } from '../app/page.tsx';
import type { Run } from '../app/documents.ts';
import { graphql } from '../gql/gql.ts';
import { RETURN_TO, returnPath } from './return-path.ts';

const SignIn_mutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const SignInWithLink_mutation = graphql(`
  mutation SignInWithLink($input: SignInWithLinkInput!) {
    signInWithLink(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const RequestSignInLink_mutation = graphql(`
  mutation RequestSignInLink($input: RequestSignInLinkInput!) {
    requestSignInLink(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const SignOut_mutation = graphql(`
  mutation SignOut {
    signOut {
      problems {
        code
        message
        path
      }
    }
  }
`);

/** The field for the address in the form that asks for a link; the other form on the page has `email`. */
export const LINK_EMAIL = 'linkEmail';

type Action = (form: URLSearchParams, run: Run) => Promise<ActionResult>;

const field = (form: URLSearchParams, name: string): string => form.get(name) ?? '';

const wayBack = (form: URLSearchParams): string => returnPath(form.get(RETURN_TO)) ?? '/mijn';

const withPassword: Action = async (form, run) => {
  const input = { email: field(form, 'email'), password: field(form, 'password') };
  const { signIn } = await run(SignIn_mutation, { input });
  return signIn.problems.length > 0 ? again(signIn.problems) : go(wayBack(form));
};

const withLink: Action = async (form, run) => {
  const { signInWithLink } = await run(SignInWithLink_mutation, { input: { token: field(form, 'link') } });
  return signInWithLink.problems.length > 0 ? again(signInWithLink.problems) : go('/mijn?gedaan=link');
};

const atLinkField = (problem: PageProblem): PageProblem =>
  problem.path.at(-1) === 'email' ? { ...problem, path: ['input', LINK_EMAIL] } : problem;

const askLink: Action = async (form, run) => {
  const input = { email: field(form, LINK_EMAIL) };
  const { requestSignInLink } = await run(RequestSignInLink_mutation, { input });
  const { problems } = requestSignInLink;
  return problems.length > 0 ? again(problems.map(atLinkField)) : go('/inloggen?gedaan=link');
};

const signOut: Action = async (_form, run) => {
  await run(SignOut_mutation, {});
  return go('/inloggen?gedaan=uit');
};

const actions = new Map<string | null, Action>([
  ['link', withLink],
  ['ask-link', askLink],
  ['sign-out', signOut],
]);

/** Carries out one of the forms of the sign-in page; its field `do` tells which. */
export const signInAction = (_visit: Visit, form: URLSearchParams, run: Run): Promise<ActionResult> =>
  (actions.get(form.get('do')) ?? withPassword)(form, run);
