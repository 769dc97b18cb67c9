import { createOutgoingHttp } from '../../../services/adapters/outgoing-http/index.ts';
import { outgoingWorld } from './outgoing-world.ts';

const world = outgoingWorld();
const { outgoing, local } = world;

describe('this machine is out of reach', () => {
  const spellings = [
    'localhost',
    'localhost.',
    'LOCALHOST',
    '127.0.0.1',
    '127.0.0.1.',
    '127.1',
    '127.0.1',
    '127.127.127.127',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '017700000001',
    '0',
    '0.0.0.0',
    '①②⑦.⓪.⓪.①',
    '127。0。0。1',
    '%31%32%37.0.0.1',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
  ];

  test.each(spellings)('however it is spelled: %s', async (host) => {
    const resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
    const answer = await outgoing({ resolve }).fetch({ url: `http://${host}:${world.port()}/`, totalMs: 2_000 });
    expect(answer).toEqual({ ok: false, reason: 'refused-address' });
    expect(world.hits()).toHaveLength(0);
  });

  test('and the guard is what keeps it so: a test may open it for loopback, and then the same server answers', async () => {
    expect(await local()).toMatchObject({ ok: true, status: 200 });
    expect(world.hits()).toHaveLength(1);
  });
});

test.each([
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '100.64.0.1',
  '169.254.169.254',
  '192.0.2.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '[fd00::1]',
  '[fe80::1]',
  '[fec0::1]',
  '[ff02::1]',
  '[2001:db8::1]',
  '[2001::1]',
  '[::7f00:1]',
  '[100::1]',
])('an address that is not on the open internet is refused: %s', async (host) => {
  const answer = await outgoing({ allowLoopback: true }).fetch({ url: `http://${host}/`, totalMs: 1_000 });
  expect(answer).toEqual({ ok: false, reason: 'refused-address' });
});

describe('names', () => {
  const named = (...addresses: readonly string[]) =>
    outgoing({
      resolve: () => Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))),
    }).fetch({ url: `http://innocent.example:${world.port()}/`, totalMs: 2_000 });

  test.each([
    [['127.0.0.1']],
    [['::1']],
    [['10.1.2.3']],
    [['::ffff:127.0.0.1']],
    [['2a00:1450::1', '127.0.0.1']],
    [['127.0.0.1', '2a00:1450::1']],
  ])('a name that leads to %j is refused', async (addresses) => {
    expect(await named(...addresses)).toEqual({ ok: false, reason: 'refused-address' });
    expect(world.hits()).toHaveLength(0);
  });

  test('a name that was fine a moment ago is looked at again: each connection goes to the address that was checked', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.1']];
    const asked: string[] = [];
    const http = outgoing({
      allowLoopback: true,
      resolve: (host) => {
        asked.push(host);
        return Promise.resolve((answers.shift() ?? []).map((address) => ({ address, family: 4 })));
      },
    });
    world.answer((_request, response) => response.setHeader('connection', 'close').end('hello'));
    const url = `http://rebinding.example:${world.port()}/`;
    expect(await http.fetch({ url })).toMatchObject({ ok: true });
    expect(await http.fetch({ url })).toEqual({ ok: false, reason: 'refused-address' });
    expect(asked).toHaveLength(2);
    expect(world.hits().map((request) => request.headers.host)).toEqual([`rebinding.example:${world.port()}`]);
  });

  test('a name that leads nowhere is unreachable, not a fault', async () => {
    const http = outgoing({
      resolve: () => Promise.reject(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })),
    });
    expect(await http.fetch({ url: 'https://nowhere.example/' })).toEqual({ ok: false, reason: 'unreachable' });
    expect(
      await outgoing({ resolve: () => Promise.resolve([]) }).fetch({ url: 'https://nowhere.example/' }),
    ).toMatchObject({ ok: false });
  });
});

describe('what may be asked', () => {
  test.each([
    ['file:///etc/passwd', 'refused-scheme'],
    ['gopher://127.0.0.1/', 'refused-scheme'],
    ['javascript:alert(1)', 'refused-scheme'],
    ['ftp://ftp.example/', 'refused-scheme'],
    ['https://user:secret@hub.example/', 'refused-address'],
    ['https://user@hub.example/', 'refused-address'],
    ['https://hub.example:22/', 'refused-address'],
    ['http://hub.example:6379/', 'refused-address'],
    ['no address', 'refused-address'],
    ['', 'refused-address'],
  ])('%s: %s', async (url, reason) => {
    const http = outgoing({ resolve: () => Promise.reject(new Error('was asked')) });
    expect(await http.fetch({ url })).toEqual({ ok: false, reason });
  });

  test('production cannot be told to reach this machine', () => {
    const opened = { mode: 'production', userAgent: 'Gemeengoed', allowLoopback: true } as const;
    expect(() => createOutgoingHttp(opened)).toThrow('for tests only');
  });

  test('says who it is, and lets nobody change that or the host', async () => {
    await local({ headers: { 'User-Agent': 'curl', Host: 'internal.example', 'x-kept': 'yes' } });
    expect(world.hits()[0]?.headers).toMatchObject({
      'user-agent': 'Gemeengoed (+https://hub.example)',
      host: `127.0.0.1:${world.port()}`,
      'x-kept': 'yes',
    });
  });

  test('a body is posted as it is', async () => {
    world.answer((request, response) => void request.pipe(response.writeHead(201, { 'x-two': ['a', 'b'] })));
    const answer = await local({ method: 'POST', body: '{"a":1}', headers: { 'content-type': 'application/json' } });
    expect(answer).toMatchObject({ ok: true, status: 201, headers: { 'x-two': 'a, b' } });
    expect(answer.ok && Buffer.from(answer.body).toString()).toBe('{"a":1}');
  });
});
