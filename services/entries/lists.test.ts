import { entriesWorld, given, person } from '../../tests/testkit/entries-world.ts';
import { guest, type Viewer } from '../platform/viewer.ts';
import { UnknownCursor, type EntryFilter, type EntryOrder } from './index.ts';

const world = entriesWorld();
const titles = async (viewer: Viewer, filter: EntryFilter = {}, order: EntryOrder = 'NEWEST') =>
  (await world.entries().list(viewer, { filter, order, first: 100 })).nodes.map(({ title }) => title);

test('everyone sees what is public, newest first, and no draft', async () => {
  await world.published({ title: 'Oud' });
  world.pass(1);
  const published = await world.published({ title: 'Nieuw' });
  await world.save(published, { title: 'Aaa werk in uitvoering' });
  await world.create({ title: 'Concept' });
  for (const viewer of [guest, person('administrator'), person('reader', 'GM0344')]) {
    expect(await titles(viewer)).toEqual(['Nieuw', 'Oud']);
    expect(await titles(viewer, { states: ['PUBLISHED'] })).toEqual(['Nieuw', 'Oud']);
  }
});

test('a draft of a public entry moves it in nobody else’s list', async () => {
  const old = await world.published({ title: 'Bbb' });
  world.pass(1);
  await world.published({ title: 'Ccc' });
  world.pass(1);
  await world.save(old, { title: 'Zzz' });
  expect(await titles(guest, {}, 'UPDATED')).toEqual(['Ccc', 'Bbb']);
  expect(await titles(guest, {}, 'TITLE')).toEqual(['Bbb', 'Ccc']);
});

test('drafts are listed for the people of the municipality only', async () => {
  await world.create({ title: 'Van Breda' });
  await world.create({ title: 'Van Utrecht', municipality: 'GM0344' });
  const states = ['DRAFT', 'IN_REVIEW', 'WITHDRAWN', 'PUBLISHED'] as const;
  expect(await titles(person('reader'), { states })).toEqual(['Van Breda']);
  expect(await titles(person('reader'), { states, municipalities: ['GM0344'] })).toEqual([]);
  expect(await titles(guest, { states })).toEqual([]);
  expect(await titles({ ...person('reader'), memberships: [], hubAdministrator: true }, { states })).toEqual([]);
});

test('one’s own list holds the copy in the state that was asked for', async () => {
  const published = await world.published({ title: 'Openbaar' });
  await world.save(published, { title: 'Nieuwe versie' });
  const draft = await world.create({ title: 'Concept', themes: ['werk'] });
  given(await world.entries().submitEntry(person('editor'), { id: draft.id, version: 1 }));
  await world.withdraw(await world.published({ title: 'Weg' }));
  const reader = person('reader');
  expect(await titles(reader, { states: ['DRAFT'] })).toEqual(['Nieuwe versie']);
  expect(await titles(reader, { states: ['IN_REVIEW'] })).toEqual(['Concept']);
  expect(await titles(reader, { states: ['WITHDRAWN'] })).toEqual(['Weg']);
  expect((await titles(reader, { states: ['PUBLISHED', 'IN_REVIEW'] })).toSorted()).toEqual(['Concept', 'Openbaar']);
  expect(await titles(reader, { states: ['DRAFT', 'IN_REVIEW'], themes: ['werk'] })).toEqual(['Concept']);
  expect(await titles(reader, { states: ['PUBLISHED', 'DRAFT'] })).toEqual(['Nieuwe versie']);
});

test('filters: a value of each list is enough, all lists must match, a theme includes its narrower ones', async () => {
  await world.published({ title: 'A', kind: 'TOOL', steps: [1, 3], phase: 'PILOT', licence: 'EUPL-1.2' });
  await world.published({ title: 'B', kind: 'CASE_STUDY', steps: [3], phase: 'IN_USE', themes: ['werk'] });
  await world.published({ title: 'C', municipality: 'GM0344', themes: ['verkeer'] });
  const found = async (filter: EntryFilter) => titles(guest, filter, 'TITLE');
  expect(await found({ kinds: ['TOOL', 'NEED'] })).toEqual(['A']);
  expect(await found({ themes: ['verkeer'] })).toEqual(['A', 'C']);
  expect(await found({ themes: ['parkeren', 'werk'] })).toEqual(['A', 'B']);
  expect(await found({ steps: [3] })).toEqual(['A', 'B']);
  expect(await found({ steps: [3], phases: ['PILOT'] })).toEqual(['A']);
  expect(await found({ licences: ['EUPL-1.2'] })).toEqual(['A']);
  expect(await found({ municipalities: ['GM0344'] })).toEqual(['C']);
  expect(await found({ kinds: [], themes: [] })).toEqual(['A', 'B', 'C']);
  expect(await found({ themes: ['bestaat-niet'] })).toEqual([]);
});

test.each(['NEWEST', 'UPDATED', 'TITLE'] as const)(
  'pages in the order %s give each entry once, also between',
  async (order) => {
    for (const title of ['Eén', 'Twee', 'drie', 'Vier', 'vijf']) await world.published({ title });
    const whole = await titles(guest, {}, order);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page = await world.entries().list(guest, { order, first: 2, after });
      paged.push(...page.nodes.map(({ title }) => title));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(whole);
    const first = await world.entries().list(guest, { order, first: 3 });
    const rest = await world.entries().list(guest, { order, first: 100, after: first.edges[0]?.cursor ?? null });
    expect(rest.nodes.map(({ title }) => title)).toEqual(whole.slice(1));
    expect(await first.totalCount()).toBe(5);
  },
);

test('a cursor of another order, or none at all, is refused', async () => {
  await world.published();
  const page = await world.entries().list(guest, { order: 'TITLE', first: 1 });
  for (const after of [page.pageInfo.endCursor, 'onzin', '{}'])
    await expect(world.entries().list(guest, { order: 'NEWEST', first: 1, after })).rejects.toThrow(UnknownCursor);
});

test('the home page counts what is public', async () => {
  await world.published({ kind: 'TOOL', steps: [1, 2] });
  await world.published({ kind: 'TOOL', municipality: 'GM0344', steps: [2] });
  await world.create({ municipality: 'GM0796', kind: 'NEED' });
  await world.withdraw(await world.published({ kind: 'CASE_STUDY' }));
  const { kinds, steps, publishers } = await world.entries().counts();
  expect(kinds.filter(({ count }) => count > 0)).toEqual([{ kind: 'TOOL', count: 2 }]);
  expect(steps.filter(({ count }) => count > 0)).toEqual([
    { step: 1, count: 1 },
    { step: 2, count: 2 },
  ]);
  expect(publishers).toBe(2);
  await world.published({ municipality: 'GM0796', kind: 'NEED' });
  expect((await world.entries().counts()).publishers).toBe(3);
});

test('a publisher’s own public entries, and all public entries in batches', async () => {
  await world.published({ title: 'A' });
  await world.published({ title: 'B', municipality: 'GM0344' });
  await world.create({ title: 'C' });
  expect((await world.entries().publicOf('GM0758', { first: 10 })).nodes.map(({ title }) => title)).toEqual(['A']);
  const all: string[] = [];
  for await (const batch of world.entries().publicEntries()) all.push(...batch.map(({ title }) => title));
  expect(all.toSorted()).toEqual(['A', 'B']);
});
