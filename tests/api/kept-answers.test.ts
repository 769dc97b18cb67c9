import type { GraphqlClient } from '../testkit/graphql-client.ts';
import { startHub, type TestHub } from '../testkit/start-hub.ts';

/** Answers to visitors come from memory; these are the promises that must hold none the less. */
let hub: TestHub;
let editor: GraphqlClient & { readonly token: string };
let publisher: GraphqlClient;
beforeAll(async () => {
  hub = await startHub();
  [editor, publisher] = await Promise.all([hub.as('editor'), hub.as('publisher')]);
});
afterAll(() => hub.stop());

const CREATE = 'mutation($input: CreateEntryInput!) { createEntry(input: $input) { entry { id slug version url } } }';
const CHANGE = (name: string, type: string): string =>
  `mutation($input: ${type}!) { ${name}(input: $input) { entry { version } problems { code } } }`;

interface Made {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly url: string;
}
const create = async (title: string): Promise<Made> => {
  const summary = 'Inwoners weten vooraf hoe lang het duurt.';
  const input = { municipality: 'GM0758', kind: 'CASE_STUDY', title, summary, themes: ['verkeer'] };
  const { data } = await editor.run(CREATE, { input });
  return data['createEntry']?.['entry'] as unknown as Made;
};
const publish = async ({ id, version }: Made): Promise<number> => {
  const { data } = await publisher.run(CHANGE('publishEntry', 'EntryVersionInput'), { input: { id, version } });
  return Number(data['publishEntry']?.['entry']?.['version']);
};
const withdraw = (id: string, version: number) =>
  publisher.run(CHANGE('withdrawEntry', 'WithdrawEntryInput'), { input: { id, version, reason: 'Klopt niet meer.' } });

const LIST = '{ entries(first: 50) { totalCount nodes { title } } }';
const FIND = 'query($q: String!) { search(query: $q) { total hits { entry { title } } } suggest(prefix: $q) { text } }';
const text = async (answer: Promise<Response>): Promise<string> => (await answer).text();

/** A question as bytes, so that two are really the same. */
const post = (query: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

test.each([
  ['a question', () => post('{ provinces { name } }')],
  ['a page', () => hub.get('/over')],
])('%s gets the same bytes and tag again, or 304, with the security headers each time', async (_what, ask) => {
  const [first, second] = [await ask(), await ask()];
  expect(await second.text()).toBe(await first.text());
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^"[\w-]{20,}"$/);
  expect(second.headers.get('etag')).toBe(etag);
  for (const answer of [first, second]) {
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('vary')).toMatch(/Cookie/);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test.each(['br', 'gzip', 'identity'])('304 for who has the page as %s, without a body', async (encoding) => {
  const headers = { 'accept-encoding': encoding };
  const etag = (await hub.get('/', headers)).headers.get('etag') ?? '';
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
    const again = await hub.get('/', { ...headers, 'if-none-match': known });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(again.headers.get('etag')).toBe(etag);
  }
  expect((await hub.get('/', { ...headers, 'if-none-match': '"other"' })).status).toBe(200);
});

test('each form of a page has its own tag, and the same words', async () => {
  const forms = await Promise.all(['br', 'gzip', 'identity'].map((form) => hub.get('/', { 'accept-encoding': form })));
  expect(new Set(forms.map(({ headers }) => headers.get('etag'))).size).toBe(3);
  expect(new Set(await Promise.all(forms.map((form) => form.text()))).size).toBe(1);
});

test('HEAD gives the headers of the page and nothing more', async () => {
  const [got, head] = [await hub.get('/over'), await fetch(`${hub.url}/over`, { method: 'HEAD' })];
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, got.headers.get('etag'), '']);
});

test('a publication shows at once in lists and pages, and is gone from every door once it was taken back', async () => {
  const entry = await create('Zwerfafvalmelder langs de singel');
  const doors = (): Promise<readonly string[]> =>
    Promise.all([
      text(post(LIST)),
      text(hub.get('/gemeenten/GM0758')),
      text(post(`{ entry(slug: "${entry.slug}") { title summary } }`)),
      text(hub.get(entry.url)),
    ]);
  const found = async (): Promise<string> => JSON.stringify((await hub.run(FIND, { q: 'zwerfafvalmelder' })).data);
  for (const door of [...(await doors()), await found()]) expect(door).not.toContain('Zwerfafvalmelder');
  const version = await publish(entry);
  for (const door of await doors()) expect(door).toContain('Zwerfafvalmelder');
  expect(await hub.doors.search.settled({ id: entry.id, version })).toBe(true);
  expect(await found()).toContain('Zwerfafvalmelder');
  for (const door of await doors()) expect(door).toContain('Zwerfafvalmelder');
  await withdraw(entry.id, version);
  for (const door of [...(await doors()), await found()]) expect(door).not.toContain('Zwerfafvalmelder');
  const gone = await hub.get(entry.url);
  expect([gone.status, gone.headers.get('etag')]).toEqual([410, expect.any(String)]);
});

test('what an editor sees never reaches a stranger who asks the same', async () => {
  const { slug, id } = await create('Vertrouwelijk concept xyzzy');
  const question = `{ viewer { name } entry(slug: "${slug}") { title } node(id: "${id}") { id } entries(filter: { states: [DRAFT] }) { nodes { title } } }`;
  for (const headers of [{ authorization: `Bearer ${editor.token}` }, {}, { cookie: 'gemeengoed=none' }, {}]) {
    const answer = await post(question, headers);
    const isEditor = 'authorization' in headers;
    const isVisitor = Object.keys(headers).length === 0;
    expect((await answer.text()).includes('xyzzy')).toBe(isEditor);
    expect(answer.headers.get('cache-control')).toBe(isVisitor ? 'no-cache' : 'no-store');
    expect(answer.headers.has('etag')).toBe(isVisitor);
  }
});

test('a page for somebody with a cookie or a key is theirs alone, and comes from no memory', async () => {
  await hub.get('/over');
  for (const headers of [{ cookie: 'a=b' }, { authorization: `Bearer ${editor.token}` }]) {
    const page = await hub.get('/over', headers);
    expect([page.status, page.headers.get('cache-control'), page.headers.get('etag')]).toEqual([
      200,
      'private, no-cache',
      null,
    ]);
  }
  expect((await hub.get('/over', { authorization: 'Bearer nonsense' })).status).toBe(401);
});

test('an answer with errors is made anew each time, masked, under its own request id', async () => {
  const wrong = '{ municipality(code: 1.5) { name } }';
  for (const answer of [await post(wrong), await post(wrong)])
    expect([answer.status, answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([
      400,
      null,
      'no-store',
    ]);
  const cursor = '{ entries(first: 1, after: "nonsense") { nodes { title } } }';
  for (const answer of [await post(cursor), await post(cursor)]) {
    expect(answer.headers.get('etag')).toBeNull();
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  }
});

test('a mutation is carried out each time it is asked', async () => {
  const attempt =
    'mutation { signIn(input: { email: "niemand@test.example", password: "geen" }) { problems { code } } }';
  for (const answer of [await post(attempt), await post(attempt)]) {
    expect(answer.headers.get('etag')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('no-store');
  }
});

test('language, media type and address are part of the question', async () => {
  const question = '{ themes { name } }';
  const [dutch, english] = [
    await text(post(question, { 'accept-language': 'nl' })),
    await text(post(question, { 'accept-language': 'en-GB,nl;q=0.5' })),
  ];
  expect(english).not.toBe(dutch);
  const newer = await post(question, { accept: 'application/graphql-response+json' });
  expect(newer.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
  expect((await post(question)).headers.get('content-type')).toMatch(/^application\/json/);
  expect(await text(hub.get('/en/over'))).not.toBe(await text(hub.get('/over')));
  const elsewhere = hub.url.replace('127.0.0.1', 'localhost');
  expect(await text(fetch(`${elsewhere}/over`))).toContain(`${elsewhere}/over`);
  expect(await text(hub.get('/over'))).not.toContain(elsewhere);
});

test('a question from a foreign page is refused, also when its answer is in memory', async () => {
  await post('{ provinces { code } }');
  expect((await post('{ provinces { code } }', { origin: 'https://evil.example' })).status).toBe(403);
});
