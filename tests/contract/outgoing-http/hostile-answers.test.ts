import { brotliCompressSync, createGzip, gzipSync } from 'node:zlib';
import { outgoingWorld } from './outgoing-world.ts';

const world = outgoingWorld();
const { local } = world;

describe('hostile answers', () => {
  test.each([301, 302, 303, 307, 308])('a redirect (%i) is not followed', async (status) => {
    world.answer((_request, response) =>
      response.writeHead(status, { location: `http://127.0.0.1:${world.port()}/secret` }).end('gone'),
    );
    expect(await local()).toEqual({ ok: false, reason: 'redirect' });
    expect(world.hits()).toHaveLength(1);
  });

  test('an endless body is cut at the limit', async () => {
    let written = 0;
    world.answer((_request, response) => {
      const chunk = Buffer.alloc(64 * 1024);
      const more = (): void => {
        while (!response.destroyed && response.write(chunk)) written += chunk.length;
      };
      response.on('drain', more);
      more();
    });
    expect(await local({ maxBytes: 100_000 })).toEqual({ ok: false, reason: 'too-large' });
    expect(written).toBeLessThan(20_000_000);
  });

  test('a body that says it is too large is not read at all', async () => {
    world.answer((_request, response) => response.writeHead(200, { 'content-length': 10_000_000 }).flushHeaders());
    expect(await local()).toEqual({ ok: false, reason: 'too-large' });
  });

  test('a body of exactly the limit is taken', async () => {
    world.answer((_request, response) => response.end(Buffer.alloc(1000)));
    expect(await local({ maxBytes: 1000 })).toMatchObject({ ok: true });
    expect(await local({ maxBytes: 999 })).toMatchObject({ ok: false, reason: 'too-large' });
  });

  test('a slow drip is cut when time is up, however steadily it comes', async () => {
    world.answer((_request, response) => {
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(await local({ totalMs: 200 })).toEqual({ ok: false, reason: 'timeout' });
  });

  test('a server that never answers is cut when time is up', async () => {
    world.answer(() => undefined);
    expect(await local({ totalMs: 100 })).toEqual({ ok: false, reason: 'timeout' });
  });

  test('a connection that breaks is unreachable', async () => {
    world.answer((_request, response) => void response.destroy());
    expect(await local()).toEqual({ ok: false, reason: 'unreachable' });
    world.answer((_request, response) =>
      response.writeHead(200, { 'content-length': 100 }).write('half', () => response.destroy()),
    );
    expect(await local()).toEqual({ ok: false, reason: 'unreachable' });
  });

  test('headers without end are cut', async () => {
    world.answer((_request, response) => response.writeHead(200, { 'x-long': 'x'.repeat(60_000) }).end());
    expect(await local()).toMatchObject({ ok: false, reason: 'too-large' });
  });

  test('a compressed answer is unpacked', async () => {
    world.answer((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hallo')),
    );
    const gzipped = await local();
    expect(gzipped.ok && Buffer.from(gzipped.body).toString()).toBe('hallo');
    expect(gzipped.ok && gzipped.headers).not.toHaveProperty('content-encoding');
    world.answer((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('hallo')),
    );
    const brotli = await local();
    expect(brotli.ok && Buffer.from(brotli.body).toString()).toBe('hallo');
  });

  test('a bomb of 1 GB behind 1 MB is cut while it unpacks, in little memory', async () => {
    world.answer((_request, response) => {
      const gzip = createGzip({ level: 9 });
      response.writeHead(200, { 'content-encoding': 'gzip' });
      gzip.pipe(response);
      const zeros = Buffer.alloc(1 << 20);
      let left = 1024;
      const more = (): void => {
        while (left > 0 && !response.destroyed) {
          left -= 1;
          if (!gzip.write(zeros)) return void gzip.once('drain', more);
        }
        gzip.end();
      };
      response.on('close', () => gzip.destroy());
      more();
    });
    const before = process.memoryUsage().rss;
    expect(await local({ maxBytes: 1_000_000 })).toEqual({ ok: false, reason: 'too-large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });

  test.each([
    ['gzip', Buffer.from('this is no gzip')],
    ['gzip', gzipSync('cut in the middle of it all').subarray(0, 20)],
    ['br', Buffer.from('this is no brotli')],
    ['zstd', Buffer.from('x')],
    ['gzip, gzip', gzipSync(gzipSync('twice'))],
  ])('what does not unpack is said to be garbled: %s', async (encoding, body) => {
    world.answer((_request, response) => response.writeHead(200, { 'content-encoding': encoding }).end(body));
    expect(await local()).toEqual({ ok: false, reason: 'garbled' });
  });
});
