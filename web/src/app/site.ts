import type { PageAnswer, PageRequest, Site, SiteModule } from '../../../schema/site.ts';
import type { TypedDocumentString } from '../gql/graphql.ts';
import { readAssets } from './assets.ts';
import { dataOf, documentId } from './documents.ts';
import type { Run } from './documents.ts';
import { createErrorPage } from './error-page.tsx';
import { readPath, localised } from './language.ts';
import type { Language } from './language.ts';
import { matchPath } from './match-path.ts';
import type { FormState, OpenPage, Page, Visit } from './page.tsx';
import { renderPage } from './render.tsx';
import { pages } from './routes.ts';

interface Destination {
  readonly page: Page;
  readonly visit: Visit;
}

const find = (request: PageRequest): Destination | null => {
  const url = new URL(request.url, request.origin);
  const { language, path } = readPath(url.pathname);
  for (const page of pages) {
    const params = matchPath(page.path, path);
    if (params) return { page, visit: { language, path, params, query: url.searchParams, origin: request.origin } };
  }
  return null;
};

const redirect = (status: number, location: string): PageAnswer => ({
  status,
  headers: { location, 'content-type': 'text/plain; charset=utf-8' },
  body: '',
});

/** `/zoeken/` and `/en` are other spellings of a page that exists. */
const properSpelling = (pathname: string): string => {
  if (pathname === '/en') return '/en/';
  return pathname === '/en/' ? pathname : pathname.replace(/(?<=.)\/+$/, '');
};

const otherSpelling = (request: PageRequest): PageAnswer | null => {
  const url = new URL(request.url, request.origin);
  const pathname = properSpelling(url.pathname);
  if (pathname === url.pathname || !find({ ...request, url: pathname })) return null;
  return redirect(301, `${pathname}${url.search}`);
};

// The types of a document were generated from the schema that answers it, so its data needs no second check.
const runWith =
  (execute: Parameters<Site['handle']>[1], language: Language): Run =>
  async <Data, Variables extends Readonly<Record<string, unknown>>>(
    document: TypedDocumentString<Data, Variables>,
    variables: Variables,
  ) =>
    dataOf(await execute(documentId(document), variables, language)) as Data;

const html = (status: number, language: Language, body: string): PageAnswer => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'content-language': language },
  body,
});

/** The paths of all pages, with `:names`; for tests, so that no page is forgotten. */
export const pagePaths: readonly string[] = pages.map((page) => page.path);

/** Opens the built site: every page in both languages, and the pages for what went wrong. */
export const createSite: SiteModule['createSite'] = ({ clientFolder }) => {
  const assets = readAssets(clientFolder);
  const errorPage = createErrorPage(assets);

  const answer = (opened: OpenPage, page: Page, visit: Visit, form: FormState | null): PageAnswer => {
    const { outcome } = opened;
    if (outcome.kind === 'missing') return errorPage(404, visit.language, '');
    if (outcome.kind === 'redirect') return redirect(outcome.status, localised(visit.language, outcome.to));
    const status = form ? 422 : outcome.status;
    return html(
      status,
      visit.language,
      renderPage({ assets, page, opened, visit, form, gone: outcome.status === 410 }),
    );
  };

  const submit = async ({ page, visit }: Destination, request: PageRequest, run: Run): Promise<PageAnswer> => {
    const values = new URLSearchParams(request.form.map(([name, value]): [string, string] => [name, value]));
    if (!page.action) return errorPage(405, visit.language, '');
    const result = await page.action(visit, values, run);
    if (result.kind === 'go') return redirect(303, localised(visit.language, result.to));
    const form = { values: result.values ?? values, problems: result.problems };
    return answer(await page.open(visit, run, form), page, visit, form);
  };

  return {
    errorPage,
    handle: async (request, execute) => {
      const elsewhere = otherSpelling(request);
      if (elsewhere) return elsewhere;
      const destination = find(request);
      if (!destination) return null;
      const { page, visit } = destination;
      const run = runWith(execute, visit.language);
      if (request.method === 'POST') return submit(destination, request, run);
      return answer(await page.open(visit, run, null), page, visit, null);
    },
  };
};
