import { connect } from 'node:net';
import { startHub, type TestHub } from '../testkit/start-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const EXPECTED = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'x-frame-options',
  'permissions-policy',
];

test.each([
  ['a page', '/'],
  ['a page that does not exist', '/bestaat-niet'],
  ['a file that does not exist', '/assets/none.js'],
  ['health', '/healthz'],
  ['robots.txt', '/robots.txt'],
  ['the sitemap', '/sitemap.xml'],
  ['GET /graphql', '/graphql'],
  ['a path that cannot be decoded', '/%E0%A4%A'],
])('%s carries the security headers and no X-Powered-By', async (_what, address) => {
  const response = await hub.get(address);
  for (const name of EXPECTED) expect([name, response.headers.get(name)]).toEqual([name, expect.any(String)]);
  expect(response.headers.get('x-powered-by')).toBeNull();
  expect(response.headers.get('content-security-policy')).not.toMatch(/unsafe/);
});

test('GraphQL answers carry them too, refused ones included', async () => {
  for (const query of ['{ provinces { code } }', '{ nonsense', '{ municipalities(first: 999) { nodes { code } } }']) {
    expect((await hub.run(query)).headers.get('content-security-policy')).toContain("default-src 'none'");
  }
});

test('an unknown address answers 404 with a page that repeats nothing of it', async () => {
  const response = await hub.get('/zeldzaam-woord-xyzzy?q=plugh');
  expect(response.status).toBe(404);
  const page = await response.text();
  expect(page).not.toContain('xyzzy');
  expect(page).not.toContain('plugh');
  expect(page).not.toContain('canonical');
});

test.each([
  ['/.env', 404],
  ['/.git/config', 404],
  ['/package.json', 404],
  ['/assets/../../package.json', 404],
  ['/assets/', 404],
])('%s gives nothing away', async (address, status) => expect((await hub.get(address)).status).toBe(status));

test('readyz says what stands', async () => {
  const response = await hub.get('/readyz');
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ status: 'ready', store: 'up', search: 'up' });
});

test('security.txt expires within a year', async () => {
  const text = await (await hub.get('/.well-known/security.txt')).text();
  const expires = Date.parse(/Expires: (.+)/.exec(text)?.[1] ?? '');
  expect(expires).toBeGreaterThan(Date.now());
  expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000);
});

/** Sends a request target as it stands, which fetch would tidy up first. */
const statusOf = (target: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(hub.url).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk: Buffer) => void (answer += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => resolve(answer.split('\r\n', 1)[0] ?? ''));
    socket.write(`GET ${target} HTTP/1.1\r\nHost: ${new URL(hub.url).host}\r\nConnection: close\r\n\r\n`);
  });

test.each(['//[', '//evil.example/', '/\\evil.example', 'http://evil.example/', '/%', '/%00'])(
  'the request target %s is no page of ours',
  async (target) => expect(await statusOf(target)).toMatch(/ 40[04] /),
);

test.each(['br', 'gzip'])('pages and files come compressed by %s when the browser takes that', async (encoding) => {
  const page = await hub.get('/', { 'accept-encoding': encoding });
  expect(page.headers.get('content-encoding')).toBe(encoding);
  expect(page.headers.get('vary')).toMatch(/Accept-Encoding/i);
  const sheet = /href="(\/assets\/[^"]+\.css)"/.exec(await page.text())?.[1] ?? '';
  const file = await hub.get(sheet, { 'accept-encoding': encoding });
  expect([file.status, file.headers.get('content-encoding')]).toEqual([200, encoding]);
  expect(file.headers.get('content-type')).toMatch(/^text\/css/);
  expect(file.headers.get('cache-control')).toContain('immutable');
});
