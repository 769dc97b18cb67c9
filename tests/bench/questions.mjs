// What is asked in the bench, as whole HTTP requests; 300 sets of variables for each, so that no single answer is measured.
import http from 'node:http';

const SETS = 300;
const BRIEF = 'id slug kind title summary publishedAt url owner { code name } themes { code name }';
const LIST = `query List($after: String, $kinds: [EntryKind!], $steps: [Int!]) { entries(first: 20, after: $after, filter: { kinds: $kinds, steps: $steps }) { pageInfo { hasNextPage endCursor } nodes { ${BRIEF} } } }`;
const DETAIL = `query Detail($slug: String!) { entry(slug: $slug) { ${BRIEF} steps phase language licence contact { name role } story { background approach result lessons conditions } facts { costOnce costYearly hours durationMonths supplier inhabitantsAtTheTime } claims { text evidence source { text url } } links { title url } updatedAt } }`;
const SEARCH =
  'query Search($q: String!) { search(query: $q, pageSize: 10) { total hits { entry { title url } highlights { title { text ranges { start end } } } } facets { field values { value count } } } }';
const CURSORS =
  'query Cursors($after: String) { entries(first: 100, after: $after) { pageInfo { endCursor } edges { cursor node { title slug kind url } } } }';

const agent = new http.Agent({ keepAlive: true });

/** One request outside the measured windows. */
export const request = (url, { method = 'GET', headers = {}, body } = {}) =>
  new Promise((resolve, reject) => {
    const sent = http.request(url, { method, agent, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          raw: response.rawHeaders,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

const JSON_TYPE = { 'content-type': 'application/json' };

/** Asks a GraphQL question; throws on errors. */
export const ask = async (url, query, variables, token) => {
  const headers = { ...JSON_TYPE, ...(token && { authorization: `Bearer ${token}` }) };
  const { body } = await request(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const answer = JSON.parse(body.toString('utf8'));
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
};

const asPost = (body) =>
  `POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
export const asGet = (path, header = '') => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n${header}\r\n`;

/** A question with each of its variables: as bodies, as requests, and as requests that never come back (misses). */
const question = (query, variables) => {
  const bodies = variables.map((one) => JSON.stringify({ query, variables: one }));
  return {
    bodies,
    hits: bodies.map(asPost),
    misses: bodies.map((body) => asPost(`${body.slice(0, -1)},"extensions":{"n":"000000000"}}`)),
  };
};

const readEdges = async (url) => {
  const edges = [];
  for (let after = null; edges.length < 1_000;) {
    const { entries } = await ask(url, CURSORS, { after });
    edges.push(...entries.edges);
    after = entries.pageInfo.endCursor;
    if (entries.edges.length < 100) break;
  }
  return edges;
};

/** Words of titles: whole, with a typing error, and as somebody types them. */
const searchWords = (edges) =>
  edges
    .map(({ node }) => node.title.split(/[^\p{L}]+/u).filter((word) => word.length > 4))
    .flatMap((words, n) => [
      words.slice(0, 2).join(' '),
      `${(words[0] ?? '').slice(0, 3)}${(words[0] ?? '').slice(4)}`,
      (words[n % words.length] ?? '').slice(0, 4),
    ])
    .filter(Boolean);

/** Everything that is asked of a hub with this content. */
export const readQuestions = async (url) => {
  const edges = await readEdges(url);
  const spread = Array.from({ length: SETS }, (_, n) => edges[Math.floor((n * (edges.length - 25)) / SETS)]);
  const words = searchWords(edges).slice(0, SETS);
  const filters = spread.map(({ cursor }, n) => ({
    after: cursor,
    kinds: ['CASE_STUDY', 'TOOL', 'NEED'],
    steps: [(n % 5) + 1, (n % 5) + 4],
  }));
  return {
    list: question(
      LIST,
      spread.map(({ cursor }) => ({ after: cursor })),
    ),
    filtered: question(LIST, filters),
    detail: question(
      DETAIL,
      spread.map(({ node }) => ({ slug: node.slug })),
    ),
    search: question(
      SEARCH,
      words.map((q) => ({ q })),
    ),
    words,
    pages: { home: '/', search: `/zoeken?q=${encodeURIComponent(words[0])}`, entry: spread[0].node.url },
    searchQuery: SEARCH,
  };
};

/** An address asked anew each time. */
export const missesOf = (path) => [asGet(`${path}${path.includes('?') ? '&' : '?'}meting=000000000`)];
