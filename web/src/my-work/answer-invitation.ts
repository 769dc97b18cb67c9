import { again, go } from '../app/page.tsx';
import type { ActionResult, Visit } from '../app/page.tsx';
import type { Run } from '../app/documents.ts';
import { graphql } from '../gql/gql.ts';
import { messageField } from './invitations.tsx';

const AnswerInvitation_mutation = graphql(`
  mutation AnswerInvitation($input: AnswerInvitationInput!) {
    answerInvitation(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

/** Accepts or declines an invitation, with what was written to the other municipality. */
export const answerInvitation = async (_visit: Visit, form: URLSearchParams, run: Run): Promise<ActionResult> => {
  const invitation = form.get('invitation') ?? '';
  const accept = form.get('answer') === 'accept';
  const message = form.get(messageField(invitation)) || null;
  const { answerInvitation: answer } = await run(AnswerInvitation_mutation, { input: { invitation, accept, message } });
  if (answer.problems.length === 0) return go(`/mijn?gedaan=${accept ? 'aangenomen' : 'afgeslagen'}`);
  return again(
    answer.problems.map((problem) =>
      problem.path.at(-1) === 'message' ? { ...problem, path: [messageField(invitation)] } : { ...problem, path: [] },
    ),
  );
};
