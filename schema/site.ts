/**
 * Where the gateway and the web meet: the gateway loads the built site (`dist/web/server/site.js`) by its path and hands
 * it a way to run documents; the site answers with whole pages. Neither imports the other.
 */

/** A page that somebody asks for. */
export interface PageRequest {
  readonly method: 'GET' | 'POST';
  /** Path and query as asked for: `/en/zoeken?q=parkeren`. */
  readonly url: string;
  /** Fields of the posted form, in order; empty for GET. */
  readonly form: readonly (readonly [string, string])[];
  /** Origin for absolute addresses: that of PUBLIC_URL. */
  readonly origin: string;
}

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface DocumentAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/**
 * Runs a document of the site by its id (sha-256 of its text) as the viewer of this request, through the same pipeline
 * as `POST /graphql`. Cookies that a mutation sets travel with the page.
 */
export type ExecuteDocument = (
  documentId: string,
  variables: Readonly<Record<string, unknown>>,
  language: 'nl' | 'en',
) => Promise<DocumentAnswer>;

export interface Site {
  /** Null when the address is none of the site's. */
  handle(request: PageRequest, execute: ExecuteDocument): Promise<PageAnswer | null>;
  /** The page for an unknown address or a fault (404, 500, 503); never repeats anything of the address. */
  errorPage(status: number, language: 'nl' | 'en', requestId: string): PageAnswer;
}

/** What the built site module exports. */
export interface SiteModule {
  createSite(options: { readonly clientFolder: string }): Site;
}
