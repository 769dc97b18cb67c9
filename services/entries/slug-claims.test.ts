import { complete, entriesWorld, person } from '../../tests/testkit/entries-world.ts';
import { guest } from '../platform/viewer.ts';

const world = entriesWorld();
const slug = 'parkeervergunning-zonder-wachtrij';

test('entries that come at once with one title all succeed, each under an address of its own', async () => {
  const made = await Promise.all(
    Array.from({ length: 12 }, (_, index) => world.create({ kind: index % 2 ? 'TOOL' : 'CASE_STUDY' })),
  );
  const slugs = made.map((entry) => entry.slug);
  expect(new Set(slugs).size).toBe(12);
  expect(slugs.toSorted()).toEqual(
    [slug, `${slug}-breda`, ...Array.from({ length: 10 }, (_, index) => `${slug}-breda-${index + 2}`)].toSorted(),
  );
});

test('the second municipality with a title gets its own name behind it', async () => {
  await world.create();
  expect((await world.create({ municipality: 'GM0344' })).slug).toBe(`${slug}-utrecht`);
});

test('the address follows the title until the first publication, and never after', async () => {
  const draft = await world.create({ title: 'Eerste' });
  const renamed = await world.save(draft, { title: 'Tweede' });
  expect(renamed.slug).toBe('tweede');
  const published = await world.publish(renamed);
  const changed = await world.save(published, { title: 'Derde' });
  expect(changed.slug).toBe('tweede');
  expect((await world.publish(changed)).slug).toBe('tweede');
  expect(await world.entries().bySlug(guest, 'eerste')).toBeNull();
});

test('a title that changes in capitals only keeps its address, also a numbered one', async () => {
  await world.create();
  const second = await world.create();
  expect((await world.save(second, { title: complete.title.toUpperCase() })).slug).toBe(second.slug);
});

test('an address stays taken after a withdrawal', async () => {
  await world.withdraw(await world.published());
  expect((await world.create()).slug).toBe(`${slug}-breda`);
});

test('drafts that are renamed to one title at once do not collide', async () => {
  const drafts = await Promise.all(['A', 'B', 'C'].map((title) => world.create({ title })));
  const renamed = await Promise.all(drafts.map((draft) => world.save(draft, { title: 'Samen' })));
  expect(renamed.map((entry) => entry.slug).toSorted()).toEqual(['samen', 'samen-breda', 'samen-breda-2']);
});

test('no lookup by anything but a slug reaches the store', async () => {
  for (const odd of ['', '..', 'A', 'x'.repeat(600), '\u0000', '{"$gt":""}'])
    expect(await world.entries().bySlug(person('reader'), odd)).toBeNull();
});
