import fc from 'fast-check';
import { entriesWorld, person, problemsOf } from '../../tests/testkit/entries-world.ts';
import { operator } from '../platform/viewer.ts';
import { adopt, reuseOf, usersIn, without, type Adoption, type ReuseStatus } from './reuse.ts';

const UTRECHT = 'GM0344';
const DEN_BOSCH = 'GM0796';
const world = entriesWorld();
const publisherOf = (code: string) => person('publisher', code);

const tell = (entry: { readonly id: string }, municipality = UTRECHT, change: Record<string, unknown> = {}) =>
  world.entries().adoptEntry(publisherOf(municipality), { entry: entry.id, municipality, status: 'IN_USE', ...change });

const counts = async (id: string): Promise<number | undefined> =>
  (await world.entries().publicByIds([id]))[0]?.reuseCount;

describe('the rule', () => {
  const told = fc.record({
    publisher: fc.constantFrom('GM0001', 'GM0002', 'GM0003'),
    status: fc.constantFrom<ReuseStatus>('IN_USE', 'TRIED', 'STOPPED'),
    note: fc.constantFrom(null, 'Werkt goed.'),
  });

  test('whatever is told and taken back, each municipality stands there at most once, with what it told last', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ told, back: fc.boolean() })), (steps) => {
        const last = new Map<string, ReuseStatus>();
        let all: readonly Adoption[] = [];
        steps.forEach(({ told: one, back }, index) => {
          all = back ? without(all, one.publisher) : adopt(all, one, `2026-01-01T00:00:${String(index)}`);
          if (back) last.delete(one.publisher);
          else last.set(one.publisher, one.status);
        });
        expect(new Map(all.map(({ publisher, status }) => [publisher, status]))).toEqual(last);
        expect(all).toHaveLength(last.size);
        expect(usersIn(all)).toBe([...last.values()].filter((status) => status === 'IN_USE').length);
        const shown = reuseOf(all).adoptions.map(({ status }) => ['IN_USE', 'TRIED', 'STOPPED'].indexOf(status));
        expect(shown).toEqual([...shown].sort());
      }),
    );
  });

  test('the same status told again keeps its day, another one begins today', () => {
    const first = adopt([], { publisher: 'GM0001', status: 'IN_USE', note: null }, 'day 1');
    const noted = adopt(first, { publisher: 'GM0001', status: 'IN_USE', note: 'Goed.' }, 'day 2');
    const stopped = adopt(noted, { publisher: 'GM0001', status: 'STOPPED', note: null }, 'day 3');
    expect([...first, ...noted, ...stopped].map(({ since }) => since)).toEqual(['day 1', 'day 1', 'day 3']);
    expect(adopt(first, { publisher: 'GM0001', status: 'IN_USE', note: null }, 'day 4')).toBe(first);
  });
});

test('only what is in use counts, but everything that was told is shown', async () => {
  const entry = await world.published();
  await tell(entry, UTRECHT, { note: 'Bij twee balies. ' });
  await tell(entry, DEN_BOSCH, { status: 'STOPPED' });
  expect(await world.entries().reuse(entry)).toMatchObject({
    count: 1,
    adoptions: [
      { publisher: UTRECHT, status: 'IN_USE', note: 'Bij twee balies.', illustrative: false },
      { publisher: DEN_BOSCH, status: 'STOPPED', note: null },
    ],
  });
  expect(await counts(entry.id)).toBe(1);
  await tell(entry, UTRECHT, { status: 'TRIED' });
  expect(await counts(entry.id)).toBe(0);
});

test('municipalities that tell it at the same moment are all there', async () => {
  const entry = await world.published();
  await Promise.all([tell(entry, UTRECHT), tell(entry, DEN_BOSCH), tell(entry, UTRECHT)]);
  expect(await counts(entry.id)).toBe(2);
});

test.each([
  ['a guest', { kind: 'guest' } as const, UTRECHT, 'NOT_SIGNED_IN'],
  ['an editor', person('editor', UTRECHT), UTRECHT, 'NOT_ALLOWED municipality'],
  ['a publisher of another municipality', person('publisher', DEN_BOSCH), UTRECHT, 'NOT_ALLOWED municipality'],
  ['its own municipality', person('administrator'), 'GM0758', 'INVALID_INPUT municipality'],
  ['nobody we know', person('publisher', 'GM9999'), 'GM9999', 'NOT_FOUND municipality'],
  ['a hub administrator', { ...person('reader'), hubAdministrator: true }, UTRECHT, 'NOT_ALLOWED municipality'],
  ['a token that reads', { ...person('publisher', UTRECHT), scope: 'read' } as const, UTRECHT, 'NOT_ALLOWED'],
])('%s cannot tell it, and nothing is stored', async (_who, viewer, municipality, problem) => {
  const entry = await world.published();
  const input = { entry: entry.id, municipality, status: 'IN_USE' } as const;
  expect(problemsOf(await world.entries().adoptEntry(viewer, input))).toEqual([problem]);
  expect(problemsOf(await world.entries().withdrawAdoption(viewer, input))).toEqual([problem]);
  expect(await world.entries().reuse(entry)).toEqual({ count: 0, adoptions: [] });
});

test('a note is short and holds no address of a person', async () => {
  const entry = await world.published();
  expect(problemsOf(await tell(entry, UTRECHT, { note: 'x'.repeat(401) }))).toEqual(['INVALID_INPUT note']);
  expect(problemsOf(await tell(entry, UTRECHT, { note: 'Mail noor@utrecht.example' }))).toEqual(['INVALID_INPUT note']);
});

test('a draft does not exist for others, and a withdrawn entry shows nobody until it is public again', async () => {
  const draft = await world.create();
  expect(problemsOf(await tell(draft))).toEqual(['NOT_FOUND entry']);
  const entry = await world.publish(draft);
  await tell(entry);
  const withdrawn = await world.withdraw(entry);
  expect(await world.entries().reuse(withdrawn)).toEqual({ count: 0, adoptions: [] });
  expect(await world.entries().adoptedBy(UTRECHT, 10)).toEqual([]);
  expect(await world.entries().adoptedFrom('GM0758', 10)).toEqual([]);
  expect(problemsOf(await tell(entry))).toEqual(['NOT_FOUND entry']);
  await world.publish(withdrawn);
  expect(await counts(entry.id)).toBe(1);
});

test('a municipality sees what it took from others and what others took from it, the latest first', async () => {
  const first = await world.published();
  const second = await world.published({ title: 'Tweede' });
  await tell(first);
  world.pass(5);
  await tell(second);
  world.pass(5);
  await tell(first, DEN_BOSCH, { status: 'TRIED' });
  const titles = (list: readonly { readonly entry: { readonly title: string } }[]) =>
    list.map(({ entry }) => entry.title);
  expect(titles(await world.entries().adoptedBy(UTRECHT, 10))).toEqual(['Tweede', first.title]);
  expect(titles(await world.entries().adoptedFrom('GM0758', 10))).toEqual([first.title, 'Tweede', first.title]);
  expect(titles(await world.entries().adoptedFrom('GM0758', 2))).toHaveLength(2);
});

test('what was taken back is gone, and cannot be taken back twice', async () => {
  const entry = await world.published();
  await tell(entry);
  const back = () => world.entries().withdrawAdoption(publisherOf(UTRECHT), { entry: entry.id, municipality: UTRECHT });
  expect(await back()).toMatchObject({ ok: true });
  expect(await counts(entry.id)).toBe(0);
  expect(problemsOf(await back())).toEqual(['NOT_FOUND municipality']);
});

test('telling it leaves the version of the entry alone, and stands in the log under the id of the entry', async () => {
  const entry = await world.published();
  await tell(entry);
  expect(await world.entries().byId(operator, entry.id)).toMatchObject({ version: entry.version });
  expect((await world.store().changes(0)).at(-1)).toMatchObject({
    collection: 'entry-reuse',
    id: entry.id,
    type: 'entry.adopted',
    data: { publisher: UTRECHT },
  });
});

test('examples are placed once and say that they are examples', async () => {
  const seeded = await world.entries().seedEntry({
    key: 'voorbeeld',
    publisher: 'GM0758',
    kind: 'CASE_STUDY',
    content: { title: 'Voorbeeld', summary: 'Een voorbeeld.', themes: ['parkeren'] },
    publishedAt: '2026-03-01T08:00:00.000Z',
    provenance: null,
  });
  if (!seeded.ok) throw new Error(JSON.stringify(seeded.problems));
  const adoptions = [{ publisher: UTRECHT, status: 'IN_USE', since: '2026-05-01T08:00:00.000Z', note: null }] as const;
  const place = () => world.entries().seedAdoptions({ key: 'voorbeeld', adoptions });
  expect(await place()).toBe('added');
  const { id } = seeded.value;
  await world.entries().withdrawAdoption(publisherOf(UTRECHT), { entry: id, municipality: UTRECHT });
  expect(await place()).toBe('unchanged');
  expect(await counts(id)).toBe(0);
});
