import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { systemClock } from '../../platform/clock.ts';
import { Conflict, define, Stale, type Collection, type Doc, type Store } from '../../ports/storage.ts';
import { openEmbeddedStore } from './index.ts';

interface Note extends Doc {
  readonly slug: string;
}
const NOTES = define<Note>()({ name: 'notes', fields: ['slug'], unique: [['slug']] });

let folder: string;
let store: Store;
let notes: Collection<Note, 'slug', never>;
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'known-rows-'));
  store = await openEmbeddedStore({ folder, clock: systemClock });
  notes = await store.collection(NOTES);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what is asked for by id is what was last committed, through every opening', async () => {
  await notes.insert({ id: 'a', slug: 'one' });
  const other = await store.collection(NOTES);
  expect(await other.get('a')).toMatchObject({ slug: 'one', version: 1 });
  await other.put({ id: 'a', version: 1, slug: 'two' });
  expect(await notes.get('a')).toMatchObject({ slug: 'two', version: 2 });
  await notes.remove({ id: 'a', version: 2 });
  expect(await other.get('a')).toBeNull();
  await other.insert({ id: 'a', slug: 'anew' });
  expect(await notes.getMany(['b', 'a'])).toMatchObject([{ slug: 'anew', version: 1 }]);
});

test('a write that fails leaves what stood', async () => {
  await notes.insert({ id: 'a', slug: 'one' });
  await notes.insert({ id: 'b', slug: 'two' });
  await expect(notes.put({ id: 'a', version: 1, slug: 'two' })).rejects.toThrow(Conflict);
  await expect(notes.put({ id: 'a', version: 7, slug: 'three' })).rejects.toThrow(Stale);
  expect(await notes.get('a')).toMatchObject({ slug: 'one', version: 1 });
  await notes.put({ id: 'a', version: 1, slug: 'four' });
  expect(await notes.get('a')).toMatchObject({ slug: 'four', version: 2 });
});

test('of many at once each finds its own', async () => {
  const ids = Array.from({ length: 60 }, (_, index) => `note-${index}`);
  await Promise.all(ids.map((id) => notes.insert({ id, slug: id })));
  await Promise.all(ids.map((id, index) => notes.update(id, (note) => ({ ...note, slug: `${note.slug}-${index}` }))));
  expect((await notes.getMany(ids)).map(({ id, slug, version }) => `${id} ${slug} ${version}`)).toEqual(
    ids.map((id, index) => `${id} ${id}-${index} 2`),
  );
});
