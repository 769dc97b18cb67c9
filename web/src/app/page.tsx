import type { ReactElement } from 'react';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { Layout_query } from './layout-query.ts';
import type { LayoutData } from './layout-query.ts';
import type { Run } from './documents.ts';
import type { Language } from './language.ts';
import type { Words } from './words.tsx';

/** The address that was asked for. */
export interface Visit {
  readonly language: Language;
  /** Without `/en` and without query. */
  readonly path: string;
  /** Values of `:name` in the page's path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** `https://…` of this hub. */
  readonly origin: string;
}

/** Something that the visitor can put right; `path` ends in the name of the field to blame. */
export interface PageProblem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** A form that came back: what was typed and what is wrong with it. */
export interface FormState {
  readonly values: URLSearchParams;
  readonly problems: readonly PageProblem[];
}

export interface View<Data> {
  readonly visit: Visit;
  readonly data: Data;
  /** Set when a posted form could not be carried out. */
  readonly form: FormState | null;
}

/** What the address answers. `missing` gives the hub's page for an unknown address. */
export type Outcome =
  | { readonly kind: 'page'; readonly status: 200 | 410 | 422 }
  | { readonly kind: 'redirect'; readonly status: 301 | 303; readonly to: string }
  | { readonly kind: 'missing' };

export const shown: Outcome = { kind: 'page', status: 200 };
export const missing: Outcome = { kind: 'missing' };
/** `to` is a Dutch path; the site puts `/en` before it where that belongs. */
export const moved = (to: string): Outcome => ({ kind: 'redirect', status: 301, to });
export const seeOther = (to: string): Outcome => ({ kind: 'redirect', status: 303, to });

export interface Head {
  readonly title: string;
  readonly description?: string;
  /** The part of the query that belongs to the address of this page: `?versie=2`. Default none. */
  readonly canonicalQuery?: string;
  readonly noIndex?: boolean;
  /** Extra skip links: `{ href: '#resultaten', text: … }`. */
  readonly skipLinks?: readonly { readonly href: string; readonly text: string }[];
  /** A feed of what the page shows: a Dutch path. */
  readonly feed?: { readonly path: string; readonly title: string };
  /** schema.org description of the page. */
  readonly structured?: Readonly<Record<string, unknown>>;
}

/** Main parts of the site, as the menu names them. */
export type Section = 'search' | 'steps' | 'chooser' | 'municipalities' | 'share' | 'mine' | 'sign-in';

/** Browser programs that a page can ask for; each is an entry in `vite.config.ts`. */
export type Island = 'search' | 'chooser' | 'work';

/** What an action leads to: another page, or the same page with problems and the input kept. */
export type ActionResult =
  | { readonly kind: 'go'; readonly to: string }
  | {
      readonly kind: 'again';
      readonly problems: readonly PageProblem[];
      /** What the form shows; null for what was posted. */
      readonly values: URLSearchParams | null;
    };

export const go = (to: string): ActionResult => ({ kind: 'go', to });
export const again = (problems: readonly PageProblem[], values: URLSearchParams | null = null): ActionResult => ({
  kind: 'again',
  problems,
  values,
});

interface PageDefinition<Data extends LayoutData, Variables extends Readonly<Record<string, unknown>>> {
  /** Dutch path: `/gemeenten/:code`. */
  readonly path: string;
  readonly section?: Section;
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variables: (visit: Visit) => Variables;
  /** Default: the page is shown. */
  readonly outcome?: (view: View<Data>) => Outcome;
  readonly head: (view: View<Data>, words: Words) => Head;
  readonly Component: (view: View<Data>) => ReactElement;
  /** Carries out a posted form: one mutation, then elsewhere, or the page again. */
  readonly action?: (visit: Visit, form: URLSearchParams, run: Run) => Promise<ActionResult>;
  /** The browser program of this page; without one no React is sent. */
  readonly island?: Island;
  /** Domains whose texts the browser program needs; `ui` is always there. */
  readonly texts?: readonly string[];
}

/** A page whose data has been fetched. */
export interface OpenPage {
  readonly outcome: Outcome;
  readonly layout: LayoutData;
  readonly data: unknown;
  head(words: Words): Head;
  body(): ReactElement;
}

/** A page as the site knows it. */
export interface Page {
  readonly path: string;
  readonly section: Section | null;
  readonly island: Island | null;
  readonly texts: readonly string[];
  readonly action: ((visit: Visit, form: URLSearchParams, run: Run) => Promise<ActionResult>) | null;
  open(visit: Visit, run: Run, form: FormState | null): Promise<OpenPage>;
  /** The component over data that the server sent along; only for the browser program. */
  restore(visit: Visit, data: unknown, form: FormState | null): ReactElement;
}

/** Makes a page: an address, one document, one component. */
export const definePage = <Data extends LayoutData, Variables extends Readonly<Record<string, unknown>>>(
  page: PageDefinition<Data, Variables>,
): Page => {
  const Component = page.Component;
  return {
    path: page.path,
    section: page.section ?? null,
    island: page.island ?? null,
    texts: page.texts ?? [],
    action: page.action ?? null,
    open: async (visit, run, form) => {
      const view: View<Data> = { visit, form, data: await run(page.document, page.variables(visit)) };
      return {
        outcome: page.outcome?.(view) ?? shown,
        layout: view.data,
        data: view.data,
        head: (words) => page.head(view, words),
        body: () => <Component {...view} />,
      };
    },
    // The data comes from our own server, in the page that this very component made.
    restore: (visit, data, form) => <Component visit={visit} data={data as Data} form={form} />,
  };
};

interface StaticPage {
  readonly path: string;
  readonly section?: Section;
  readonly head: (words: Words, visit: Visit) => Head;
  readonly Component: (props: { readonly visit: Visit }) => ReactElement;
  readonly outcome?: (visit: Visit) => Outcome;
}

/** A page that shows nothing but texts. */
export const defineStaticPage = ({ head, Component, outcome, ...page }: StaticPage): Page =>
  definePage({
    ...page,
    document: Layout_query,
    variables: () => ({}),
    head: (view, words) => head(words, view.visit),
    Component: (view) => <Component visit={view.visit} />,
    ...(outcome && { outcome: (view) => outcome(view.visit) }),
  });
