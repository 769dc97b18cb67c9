import type { FormState, PageProblem } from '../app/page.tsx';

/** The id of the field with this name: what the error summary links to. */
export const fieldId = (name: string): string => `field-${name}`;

const nameOf = (problem: PageProblem): string | undefined => problem.path.at(-1);

/** The message at the field with this name, when there is one. */
export const problemAt = (form: FormState | null, name: string): string | undefined =>
  form?.problems.find((problem) => nameOf(problem) === name)?.message;

/** What was typed in the field, or what it had before. */
export const typed = (form: FormState | null, name: string, before = ''): string => form?.values.get(name) ?? before;

/** What was chosen in a group of fields with this name, or what was chosen before. */
export const chosen = (form: FormState | null, name: string, before: readonly string[] = []): readonly string[] =>
  form ? form.values.getAll(name) : before;
