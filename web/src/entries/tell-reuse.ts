import { again, go } from '../app/page.tsx';
import type { ActionResult, Visit } from '../app/page.tsx';
import type { Run } from '../app/documents.ts';
import { graphql } from '../gql/gql.ts';
import type { ReuseStatus } from '../gql/graphql.ts';

const AdoptEntry_mutation = graphql(`
  mutation AdoptEntry($input: AdoptEntryInput!) {
    adoptEntry(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const WithdrawAdoption_mutation = graphql(`
  mutation WithdrawAdoption($input: WithdrawAdoptionInput!) {
    withdrawAdoption(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const STATUSES: readonly (string | null)[] = ['IN_USE', 'TRIED', 'STOPPED'] satisfies readonly ReuseStatus[];
const isStatus = (value: string | null): value is ReuseStatus => STATUSES.includes(value);

/** Carries out the form below an entry: tells that a municipality uses it, or takes that back. */
export const tellReuse = async (visit: Visit, form: URLSearchParams, run: Run): Promise<ActionResult> => {
  const about = { entry: form.get('entry') ?? '', municipality: form.get('municipality') ?? '' };
  const status = form.get('status');
  const tell = async () => {
    if (form.get('tell') === 'withdraw')
      return (await run(WithdrawAdoption_mutation, { input: about })).withdrawAdoption.problems;
    const input = { ...about, status: isStatus(status) ? status : 'IN_USE', note: form.get('note') || null } as const;
    return (await run(AdoptEntry_mutation, { input })).adoptEntry.problems;
  };
  const problems = await tell();
  return problems.length > 0 ? again(problems) : go(`${visit.path}#gebruik`);
};
