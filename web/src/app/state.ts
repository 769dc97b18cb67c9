import type { FormState, PageProblem, Visit } from './page.tsx';
import type { Language } from './language.ts';
import type { Texts } from './words.tsx';

/** What the server sends along for the browser program of a page. */
export interface PageState {
  readonly language: Language;
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: string;
  readonly origin: string;
  readonly data: unknown;
  readonly form: { readonly values: string; readonly problems: readonly PageProblem[] } | null;
  readonly texts: Texts;
}

export const STATE_ID = 'state';

/** Makes the state as text that is safe within a script element. */
export const writeState = (visit: Visit, data: unknown, form: FormState | null, texts: Texts): string => {
  const state: PageState = {
    language: visit.language,
    path: visit.path,
    params: visit.params,
    query: visit.query.toString(),
    origin: visit.origin,
    data,
    form: form && { values: form.values.toString(), problems: form.problems },
    texts,
  };
  return JSON.stringify(state).replaceAll('<', '\\u003c');
};

export const visitOf = (state: PageState): Visit => ({
  language: state.language,
  path: state.path,
  params: state.params,
  query: new URLSearchParams(state.query),
  origin: state.origin,
});

export const formOf = (state: PageState): FormState | null =>
  state.form && { values: new URLSearchParams(state.form.values), problems: state.form.problems };
