import { chmod, copyFile, mkdir, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../../services/adapters/storage-embedded/index.ts';
import { entries, entry, numbering, testClock, upTo, unbroken } from './contract-world.ts';

let folder: string;
const clock = testClock();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'storage-file-'));
});
afterEach(() => rm(folder, { recursive: true }));

const openIn = (name: string): ReturnType<typeof openEmbeddedStore> =>
  openEmbeddedStore({ folder: join(folder, name), clock });

test('a new data folder can be entered by its own user only', async () => {
  const store = await openIn('deep/data');
  await store.close();
  expect((await stat(join(folder, 'deep/data'))).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, 'deep/data/hub.db'))).mode & 0o777).toBe(0o600);
});

test('closing leaves one plain file, and a copy of it is a backup', async () => {
  const store = await openIn('data');
  await (await store.collection(entries)).insert(entry({ id: 'a' }));
  await store.close();
  expect(await readdir(join(folder, 'data'))).toEqual(['hub.db']);
  await copyFile(join(folder, 'data/hub.db'), join(folder, 'copy.db'));
  const copy = await openEmbeddedStore({ file: join(folder, 'copy.db'), clock });
  expect(await (await copy.collection(entries)).get('a')).toMatchObject({ version: 1 });
  await copy.close();
});

test('a backup taken while writing opens, and holds whole writes in one order up to a moment', async () => {
  const store = await openIn('data');
  const collection = await store.collection(entries);
  const write = (): Promise<unknown> => collection.insert(entry({ tags: ['x', 'y'], extra: 'x'.repeat(4_000) }));
  for (let round = 0; round < 10; round++) await Promise.all(upTo(50).map(write));
  let copying = true;
  const copied = store.backup(join(folder, 'copy.db')).finally(() => (copying = false));
  let written = 500;
  while (copying) {
    await Promise.all(upTo(4).map(write));
    written += 4;
  }
  await copied;
  await store.close();

  const copy = await openEmbeddedStore({ file: join(folder, 'copy.db'), clock });
  const inCopy = await copy.collection(entries);
  const total = await inCopy.count();
  expect(total).toBeGreaterThanOrEqual(500);
  expect(total).toBeLessThanOrEqual(written);
  expect(await inCopy.count({ tags: 'y' })).toBe(total);
  expect(numbering(await copy.changes(0, 10_000))).toEqual(unbroken(total));
  expect((await stat(join(folder, 'copy.db'))).mode & 0o777).toBe(0o600);
  await copy.close();
});

test('a backup overwrites nothing', async () => {
  const store = await openIn('data');
  await writeFile(join(folder, 'copy.db'), 'mine');
  await expect(store.backup(join(folder, 'copy.db'))).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(store.backup(join(folder, 'nowhere/copy.db'))).rejects.toMatchObject({ code: 'ENOENT' });
  await store.close();
});

test('a file in the place of the data folder is refused as not writable, by name', async () => {
  await writeFile(join(folder, 'data'), '');
  await expect(openIn('data')).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'not-writable' });
  await expect(openIn('data')).rejects.toThrow(join(folder, 'data/hub.db'));
});

test('a data folder that may not be written to is refused, also where the file itself is a folder', async () => {
  await mkdir(join(folder, 'data/hub.db'), { recursive: true });
  await expect(openIn('data')).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'not-writable' });
  // The superuser may write everywhere, so for it there is no folder that it may not write to.
  if (process.getuid?.() === 0) return;
  await mkdir(join(folder, 'locked'));
  await chmod(join(folder, 'locked'), 0o500);
  await expect(openIn('locked')).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'not-writable' });
});

test('what is no database, or half of one, is refused as damaged and left as it is', async () => {
  await mkdir(join(folder, 'other'));
  await writeFile(join(folder, 'other/hub.db'), 'These are the minutes of a meeting. '.repeat(200));
  await expect(openIn('other')).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'damaged' });
  expect((await stat(join(folder, 'other/hub.db'))).size).toBe(7_200);

  const store = await openIn('data');
  await Promise.all(upTo(100).map(async () => (await store.collection(entries)).insert(entry())));
  await store.close();
  await truncate(join(folder, 'data/hub.db'), 6_000);
  await expect(openIn('data')).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'damaged' });
});
