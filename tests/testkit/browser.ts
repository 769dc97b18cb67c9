import type { GraphqlAnswer, GraphqlClient } from './graphql-client.ts';

/** A browser as far as sessions go: it keeps the cookie it was given and sends it along. */
export interface Browser extends GraphqlClient {
  /** `name=value` of the session cookie it holds; '' without one. */
  readonly cookie: () => string;
}

/** The cookie that an answer sets, as the browser will send it: '' when it takes one away, null when it sets none. */
const cookieSetBy = ({ headers }: GraphqlAnswer): string | null => {
  const [set] = headers.getSetCookie();
  if (set === undefined) return null;
  return /max-age=0/i.test(set) ? '' : (set.split(';')[0] ?? '');
};

/** A browser that asks through `hub`, with a planted or stolen cookie if a test wants one. */
export const createBrowser = (hub: GraphqlClient, cookie = ''): Browser => {
  let held = cookie;
  return {
    cookie: () => held,
    run: async (query, variables = {}, headers = {}) => {
      const answer = await hub.run(query, variables, { ...(held === '' ? {} : { cookie: held }), ...headers });
      held = cookieSetBy(answer) ?? held;
      return answer;
    },
  };
};
