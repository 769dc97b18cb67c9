import { again, go } from '../app/page.tsx';
import type { ActionResult, PageProblem, Visit } from '../app/page.tsx';
import type { Run } from '../app/documents.ts';
import { graphql } from '../gql/gql.ts';
import { SAVED_SEARCHES } from './alert-badge.tsx';
import { readPeriod } from './alert-period.tsx';
import { nameField, periodField } from './saved-search-row.tsx';

const ChangeSavedSearch_mutation = graphql(`
  mutation ChangeSavedSearch($input: ChangeSavedSearchInput!) {
    changeSavedSearch(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const RemoveSavedSearch_mutation = graphql(`
  mutation RemoveSavedSearch($input: RemoveSavedSearchInput!) {
    removeSavedSearch(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const MarkAlertsRead_mutation = graphql(`
  mutation MarkAlertsRead($input: MarkAlertsReadInput!) {
    markAlertsRead(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

type Action = (id: string, form: URLSearchParams, run: Run) => Promise<ActionResult>;

/** Back to the list with what was done, or with what is wrong with the form of this search. */
const outcome = (problems: readonly PageProblem[], done: string, id = ''): ActionResult =>
  problems.length === 0
    ? go(`${SAVED_SEARCHES}?gedaan=${done}`)
    : again(problems.map((problem) => ({ ...problem, path: problem.path.at(-1) === 'name' ? [nameField(id)] : [] })));

const change: Action = async (id, form, run) => {
  const input = { id, name: form.get(nameField(id)) ?? '', alert: readPeriod(form.get(periodField(id))) };
  const { changeSavedSearch } = await run(ChangeSavedSearch_mutation, { input });
  return outcome(changeSavedSearch.problems, 'gewijzigd', id);
};

const remove: Action = async (id, _form, run) => {
  const { removeSavedSearch } = await run(RemoveSavedSearch_mutation, { input: { id } });
  return outcome(removeSavedSearch.problems, 'verwijderd');
};

const markRead: Action = async (id, _form, run) => {
  const { markAlertsRead } = await run(MarkAlertsRead_mutation, { input: id === '' ? {} : { savedSearch: id } });
  return outcome(markAlertsRead.problems, 'gelezen');
};

const actions = new Map<string | null, Action>([
  ['remove', remove],
  ['read', markRead],
]);

/** Carries out one of the forms of the page with saved searches; its field `do` tells which. */
export const savedSearchAction = (_visit: Visit, form: URLSearchParams, run: Run): Promise<ActionResult> =>
  (actions.get(form.get('do')) ?? change)(form.get('search') ?? '', form, run);
