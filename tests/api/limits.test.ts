import { startHub, type TestHub } from '../testkit/start-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const nested = (levels: number): string =>
  `{ municipality(code: "GM0758") ${'{ neighbours '.repeat(levels)}{ code }${' }'.repeat(levels)} }`;
const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const REFUSED: readonly (readonly [what: string, query: string, limit: string])[] = [
  ['13 levels', nested(12), 'depth'],
  ['1,000 aliases', `{ ${many(1_000, (i) => `a${i}: provinces { code }`)} }`, 'aliases'],
  ['10,000 repeated fields', `{ provinces { ${many(10_000, () => 'code')} } }`, 'tokens'],
  ['1,500 repeated fields', `{ provinces { ${many(1_500, () => 'code')} } }`, 'fields'],
  ['500 directives', `{ provinces { code ${many(500, () => '@skip(if: false)')} } }`, 'directives'],
  ['a page of a billion', '{ municipalities(first: 1000000000) { nodes { code } } }', 'page'],
  ['a page of 101', '{ municipalities(first: 101) { nodes { code } } }', 'page'],
  ['a page of minus one', '{ municipalities(first: -1) { nodes { code } } }', 'page'],
  [
    'lists of 50 in 50 in 50',
    '{ municipalities(first: 50) { nodes { entries(first: 50) { nodes { similar(first: 50) { id } } } } } }',
    'cost',
  ],
  [
    'fragments that double each other',
    `{ municipality(code: "GM0758") { ...f20 } } fragment f0 on Municipality { neighbours { code } } ${many(20, (i) => `fragment f${i + 1} on Municipality { a${i}: neighbours { ...f${i} } b${i}: neighbours { ...f${i} } }`)}`,
    'depth',
  ],
];

test.each(REFUSED)('%s is refused with 400 and a message that names the limit', async (_what, query, limit) => {
  const answer = await hub.run(query);
  expect(answer.status).toBe(400);
  expect(answer.errors).toHaveLength(1);
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit });
  expect(answer.errors?.[0]?.message).toMatch(/\d/);
});

test('page size in a variable is checked at each request', async () => {
  const query = 'query Q($first: Int) { municipalities(first: $first) { nodes { code } } }';
  expect((await hub.run(query, { first: 3 })).data.municipalities?.nodes).toHaveLength(3);
  expect((await hub.run(query, { first: 101 })).status).toBe(400);
});

test('circular fragments are refused with 400', async () => {
  const answer = await hub.run(
    '{ municipality(code: "GM0758") { ...a } } fragment a on Municipality { ...b } fragment b on Municipality { ...a }',
  );
  expect(answer.status).toBe(400);
});

test('limits speak the language of the request', async () => {
  const query = '{ municipalities(first: 101) { nodes { code } } }';
  const dutch = await hub.run(query, {}, { 'accept-language': 'nl' });
  const english = await hub.run(query, {}, { 'accept-language': 'en-GB,en;q=0.9' });
  expect(dutch.errors?.[0]?.message).toContain('moet tussen 1 en 100 liggen');
  expect(english.errors?.[0]?.message).toContain('must lie between 1 and 100');
});

const post = (body: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${hub.url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });

test.each([
  ['a body over 1 MB', JSON.stringify({ query: `# ${'x'.repeat(1_000_001)}\n{ provinces { code } }` }), {}, 400],
  ['a body that is no JSON', '{ query', {}, 400],
  [
    'an unknown document id',
    JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } }),
    {},
    400,
  ],
  ['text/plain', JSON.stringify({ query: '{ provinces { code } }' }), { 'content-type': 'text/plain' }, 415],
  ['a form', 'query={provinces{code}}', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['a foreign Origin', JSON.stringify({ query: '{ provinces { code } }' }), { origin: 'https://evil.example' }, 403],
  ['an unknown token', JSON.stringify({ query: '{ provinces { code } }' }), { authorization: 'Bearer nonsense' }, 401],
])('%s is refused with a message', async (_what, body, headers, status) => {
  const response = await post(body, headers);
  expect(response.status).toBe(status);
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  expect(errors[0]?.message.length).toBeGreaterThan(10);
});

test('our own Origin and no Origin at all are accepted', async () => {
  expect((await post(JSON.stringify({ query: '{ provinces { code } }' }), { origin: hub.url })).status).toBe(200);
  expect((await post(JSON.stringify({ query: '{ provinces { code } }' }))).status).toBe(200);
});

test('GET gives no data and says that POST is meant', async () => {
  const response = await hub.get('/graphql?query={provinces{code}}');
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('POST');
});

test('introspection is open to everyone', async () => {
  const answer = await hub.run(
    '{ __schema { queryType { name } types { name fields { name args { name type { name ofType { name } } } } } } }',
  );
  expect(answer.status).toBe(200);
});
