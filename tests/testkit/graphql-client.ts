/** One answer of `POST /graphql`. */
export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: Headers;
  // Tests look into answers of any shape; expect() says what is there.
  readonly data: Answered;
  readonly errors:
    readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[] | undefined;
}

/** What was answered, as far as a test needs to reach into it. */
export interface Answered {
  readonly [field: string]: Answered;
}

/** Somebody who asks: a guest, a program with a token, or a browser with a cookie. */
export interface GraphqlClient {
  run(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<GraphqlAnswer>;
}

/** Asks the hub at `url`, always with these headers. */
export const createGraphqlClient = (url: string, always: Readonly<Record<string, string>> = {}): GraphqlClient => ({
  run: async (query, variables = {}, headers = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...always, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as Pick<GraphqlAnswer, 'data' | 'errors'>;
    return { status: response.status, headers: response.headers, data: body.data, errors: body.errors };
  },
});
