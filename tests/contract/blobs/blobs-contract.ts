import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { TooLarge, type Blobs } from '../../../services/ports/blobs.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const bytesOf = (...parts: readonly (string | Uint8Array)[]): Readable =>
  Readable.from(parts.map((part) => Buffer.from(part)));

const readAll = async (stream: Readable | null): Promise<string | null> => {
  if (stream === null) return null;
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

const all = async (blobs: Blobs): Promise<readonly string[]> => {
  const ids: string[] = [];
  for await (const id of blobs.list()) ids.push(id);
  return ids.sort();
};

/** What every adapter of the blobs port promises. `current` gives the adapter of this test, empty. */
export const blobsContract = (current: () => Blobs): void => {
  test('bytes come back as they went in, under the sha-256 of their content', async () => {
    const stored = await current().put(bytesOf('hallo ', 'wereld'));
    expect(stored).toEqual({ id: sha256(Buffer.from('hallo wereld')), size: 12 });
    expect(await readAll(await current().get(stored.id))).toBe('hallo wereld');
  });

  test('nothing at all is content too', async () => {
    const stored = await current().put(bytesOf());
    expect(stored.size).toBe(0);
    expect(await readAll(await current().get(stored.id))).toBe('');
  });

  test('the same bytes are stored once, also when ten bring them at the same time', async () => {
    const stored = await Promise.all(Array.from({ length: 10 }, () => current().put(bytesOf('same'))));
    expect(new Set(stored.map(({ id }) => id)).size).toBe(1);
    expect(await all(current())).toEqual([stored[0]?.id]);
  });

  test('a range is given with both ends', async () => {
    const { id } = await current().put(bytesOf('0123456789'));
    expect(await readAll(await current().get(id, { start: 2, end: 4 }))).toBe('234');
    expect(await readAll(await current().get(id, { start: 8, end: 99 }))).toBe('89');
  });

  test('one byte too many is refused as too large, and nothing stays behind', async () => {
    expect((await current().put(bytesOf('12345'), 5)).size).toBe(5);
    await expect(current().put(bytesOf('123', '456'), 5)).rejects.toThrow(TooLarge);
    expect(await all(current())).toHaveLength(1);
  });

  test('25 MiB is the limit when nobody names another', async () => {
    const megabyte = Buffer.alloc(2 ** 20);
    const endless = async function* () {
      for (;;) yield await Promise.resolve(megabyte);
    };
    await expect(current().put(endless())).rejects.toThrow(TooLarge);
  });

  test('an upload that breaks off leaves nothing', async () => {
    const broken = async function* () {
      yield await Promise.resolve(Buffer.from('half'));
      throw new Error('connection lost');
    };
    await expect(current().put(broken())).rejects.toThrow('connection lost');
    expect(await all(current())).toEqual([]);
  });

  test('what is not there, was removed, or has an id that is none, is null', async () => {
    const { id } = await current().put(bytesOf('short life'));
    await current().remove(id);
    await current().remove(id);
    for (const unknown of [id, '', 'x', '../../hub.db', `../${id}`, id.toUpperCase(), `${id}\0`]) {
      expect(await current().get(unknown)).toBeNull();
    }
    await current().remove('../../hub.db');
    expect(await all(current())).toEqual([]);
  });
};
