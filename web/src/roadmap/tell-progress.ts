import { again, go } from '../app/page.tsx';
import type { ActionResult, Visit } from '../app/page.tsx';
import type { Run } from '../app/documents.ts';
import { graphql } from '../gql/gql.ts';
import { STATUSES } from './progress-note.ts';

const SetStepProgress_mutation = graphql(`
  mutation SetStepProgress($input: SetStepProgressInput!) {
    setStepProgress(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const wholeNumber = (text: string | null | undefined): number => {
  const number = Number(text);
  return Number.isSafeInteger(number) && number >= 0 && number < 2 ** 31 ? number : 0;
};

/** Carries out the form of a step: tells how far the municipality is. */
export const tellProgress = async (visit: Visit, form: URLSearchParams, run: Run): Promise<ActionResult> => {
  const municipality = form.get('municipality') ?? '';
  const input = {
    municipality,
    step: wholeNumber(visit.params['step']),
    version: wholeNumber(form.get('version')),
    status: STATUSES.find((status) => status === form.get('status')) ?? 'TODO',
    note: form.get('note') || null,
  };
  const { problems } = (await run(SetStepProgress_mutation, { input })).setStepProgress;
  return problems.length > 0 ? again(problems) : go(`${visit.path}?bij=${encodeURIComponent(municipality)}#voortgang`);
};
