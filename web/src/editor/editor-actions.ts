import { again, go } from '../app/page.tsx';
import type { ActionResult, PageProblem, Visit } from '../app/page.tsx';
import type { Run } from '../app/documents.ts';
import { wordsOf } from '../app/texts.ts';
import { graphql } from '../gql/gql.ts';
import { fieldId } from '../ui/form-problems.ts';
import { kindIn, versionIn } from './editor-start.ts';
import { patchOf } from './entry-input.ts';
import { REASON_FIELD, fieldsOf } from './entry-fields.ts';
import { onPage } from './field-paths.ts';
import { printsOf, writePrints } from './merge.ts';
import { destinationIn, partNamed } from './parts.ts';
import { readValues } from './values.ts';

const SaveEntry_mutation = graphql(`
  mutation SaveEntry($input: SaveEntryInput!) {
    saveEntry(input: $input) {
      entry {
        version
      }
      problems {
        code
        message
        path
      }
    }
  }
`);

const SubmitEntry_mutation = graphql(`
  mutation SubmitEntry($input: EntryVersionInput!) {
    submitEntry(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const PublishEntry_mutation = graphql(`
  mutation PublishEntry($input: EntryVersionInput!) {
    publishEntry(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const ReturnEntry_mutation = graphql(`
  mutation ReturnEntry($input: ReturnEntryInput!) {
    returnEntry(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

const WithdrawEntry_mutation = graphql(`
  mutation WithdrawEntry($input: WithdrawEntryInput!) {
    withdrawEntry(input: $input) {
      problems {
        code
        message
        path
      }
    }
  }
`);

interface Copy {
  readonly id: string;
  readonly version: number;
}
type Problems = readonly PageProblem[];
type Step = (copy: Copy, form: URLSearchParams, run: Run) => Promise<Problems>;

const atReason = (problems: Problems, field: string): Problems =>
  problems.map((problem) => (problem.path.at(-1) === 'reason' ? { ...problem, path: ['input', field] } : problem));

const steps = new Map<string | null, Step>([
  ['submit', async (input, _form, run) => (await run(SubmitEntry_mutation, { input })).submitEntry.problems],
  ['publish', async (input, _form, run) => (await run(PublishEntry_mutation, { input })).publishEntry.problems],
  [
    'return',
    async (copy, form, run) => {
      const reason = form.get(REASON_FIELD.return) || null;
      const { returnEntry } = await run(ReturnEntry_mutation, { input: { ...copy, reason } });
      return atReason(returnEntry.problems, REASON_FIELD.return);
    },
  ],
  [
    'withdraw',
    async (copy, form, run) => {
      const reason = form.get(REASON_FIELD.withdraw) ?? '';
      const { withdrawEntry } = await run(WithdrawEntry_mutation, { input: { ...copy, reason } });
      return atReason(withdrawEntry.problems, REASON_FIELD.withdraw);
    },
  ],
]);

/** Another part of the form, or the same one with what was done. */
const nextAddress = (id: string, visit: Visit, asked: string | null): string => {
  const to = destinationIn(asked);
  if (to) return `/deel/${id}?stap=${to.part}#${to.field === null ? to.part : fieldId(to.field)}`;
  return `/deel/${id}?stap=${partNamed(visit.query.get('stap'))}&gedaan=${steps.has(asked) ? String(asked) : 'save'}`;
};

/**
 * Saves what was typed and then takes the step that was asked for. What was typed is saved first in any case: a reviewer
 * who sends an entry back may have changed it too.
 */
export const editorAction = async (visit: Visit, form: URLSearchParams, run: Run): Promise<ActionResult> => {
  const id = visit.params['id'] ?? '';
  const asked = form.get('do');
  const values = readValues(form, fieldsOf(kindIn(form)));
  const { patch, problems } = patchOf(values);
  if (problems.length > 0) {
    const { text } = wordsOf[visit.language];
    return again(
      problems.map(({ field, key }) => ({
        code: 'INVALID_INPUT',
        message: text(`editor.problem.${key}`),
        path: ['input', field],
      })),
    );
  }
  const { saveEntry } = await run(SaveEntry_mutation, { input: { ...patch, id, version: versionIn(form) } });
  if (!saveEntry.entry || saveEntry.problems.length > 0) return again(saveEntry.problems.map(onPage));
  const { version } = saveEntry.entry;
  const refused = (await steps.get(asked)?.({ id, version }, form, run)) ?? [];
  if (refused.length === 0) return go(nextAddress(id, visit, asked));
  // The save did succeed: the page that comes back stands on it.
  const saved = new URLSearchParams(form);
  saved.set('version', String(version));
  saved.set('was', writePrints(printsOf(values)));
  return again(refused.map(onPage), saved);
};
