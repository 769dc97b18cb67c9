import type { PageProblem } from '../app/page.tsx';

/** The name on the page of the field that the hub blames: `['input', 'need', 'kind']` is `needKind`. */
const fieldAt = (path: readonly string[]): string | undefined => {
  const [, group, ...rest] = path;
  const field = rest.at(-1) ?? group;
  if (group === 'contact') return field === 'role' ? 'contactRole' : 'contactName';
  if (group === 'need' && field === 'kind') return 'needKind';
  // Rows keep their number: `links.0.url`.
  if ((group === 'claims' || group === 'links') && rest.length > 1) return [group, ...rest].join('.');
  return field;
};

/** Fields of the input that are no field of the page: what is wrong there concerns the whole. */
const NO_FIELD = new Set(['id', 'version']);

/** The same problem, with the name of the field on the page at the end of its path. */
export const onPage = (problem: PageProblem): PageProblem => {
  const field = fieldAt(problem.path);
  return { ...problem, path: field === undefined || NO_FIELD.has(field) ? [] : ['input', field] };
};
