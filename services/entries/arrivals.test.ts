import { complete, entriesWorld, given, person, problemsOf } from '../../tests/testkit/entries-world.ts';
import { newId } from '../platform/ids.ts';
import type { Result } from '../platform/result.ts';
import { guest, operator } from '../platform/viewer.ts';
import type { RegisterOutcome, RegisterRecordInput } from './index.ts';

const world = entriesWorld();
const record = (change: Partial<RegisterRecordInput> = {}): RegisterRecordInput => ({
  publisher: 'GM0758',
  registerId: '123',
  content: { title: 'Parkeerdruk voorspellen', algorithm: { goal: 'Zien waar plek is.', status: 'IN_USE' } },
  publish: true,
  ...change,
});
const taken = (result: Result<RegisterOutcome>): RegisterOutcome => {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const upsert = async (change: Partial<RegisterRecordInput> = {}) =>
  taken(await world.entries().upsertRegisterRecord(operator, record(change)));

describe('a record of the register', () => {
  test('is added, then unchanged, then changed', async () => {
    const added = await upsert();
    expect(added).toMatchObject({
      outcome: 'added',
      entry: { state: 'PUBLISHED', version: 1, registerId: '123', themes: [] },
    });
    expect((await upsert()).outcome).toBe('unchanged');
    const changed = await upsert({ content: { title: 'Parkeerdruk beter voorspellen' } });
    expect(changed).toMatchObject({
      outcome: 'changed',
      entry: { state: 'PUBLISHED', version: 2, slug: added.entry.slug },
    });
    expect(changed.entry.algorithm?.goal).toBe('Zien waar plek is.');
    expect(await world.store().changes(0)).toHaveLength(2);
  });

  test('that came in as a draft is published by the next import that asks for it', async () => {
    expect((await upsert({ publish: false })).entry.state).toBe('DRAFT');
    expect(await upsert()).toMatchObject({ outcome: 'changed', entry: { state: 'PUBLISHED' } });
  });

  test('keeps what editors added, and is not published over their unfinished work', async () => {
    const { entry } = await upsert();
    const working = await world.save(entry, { themes: ['parkeren'] });
    expect((await upsert()).outcome).toBe('unchanged');
    const changed = await upsert({ content: { title: 'Nieuwe titel' } });
    expect(changed.entry).toMatchObject({ state: 'DRAFT', title: 'Nieuwe titel', themes: ['parkeren'] });
    expect(await world.entries().byId(guest, working.id)).toMatchObject({
      title: 'Parkeerdruk voorspellen',
      themes: [],
    });
  });

  test('that was withdrawn stays withdrawn', async () => {
    await world.withdraw((await upsert()).entry);
    expect((await upsert()).outcome).toBe('unchanged');
    expect((await upsert({ content: { title: 'Anders' } })).entry.state).toBe('DRAFT');
    expect(await world.entries().withdrawal('parkeerdruk-voorspellen')).not.toBeNull();
  });

  test('belongs to one municipality', async () => {
    await upsert();
    expect(problemsOf(await world.entries().upsertRegisterRecord(operator, record({ publisher: 'GM0344' })))).toEqual([
      'ALREADY_EXISTS',
    ]);
  });

  test('that comes in many times at once is one entry', async () => {
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => upsert()));
    expect(outcomes.filter(({ outcome }) => outcome === 'added')).toHaveLength(1);
    expect(new Set(outcomes.map(({ entry }) => entry.id)).size).toBe(1);
  });

  test('needs the role that its publication needs', async () => {
    const attempt = async (
      viewer: Parameters<ReturnType<typeof world.entries>['upsertRegisterRecord']>[0],
      publish: boolean,
    ) => problemsOf(await world.entries().upsertRegisterRecord(viewer, record({ publish })))[0] ?? 'done';
    expect(await attempt(guest, false)).toBe('NOT_SIGNED_IN');
    expect(await attempt(person('reader'), false)).toBe('NOT_ALLOWED municipality');
    expect(await attempt(person('editor'), true)).toBe('NOT_ALLOWED id');
    expect(await attempt(person('editor'), false)).toBe('done');
  });

  test('without a title is refused with its field', async () => {
    expect(
      problemsOf(await world.entries().upsertRegisterRecord(operator, record({ content: { title: ' ' } }))),
    ).toEqual(['INVALID_INPUT title']);
  });
});

describe('demo content', () => {
  const demo = {
    key: 'breda-parkeren',
    publisher: 'GM0758',
    kind: 'CASE_STUDY',
    content: complete,
    publishedAt: '2026-03-01T10:00:00.000Z',
    provenance: { kind: 'ILLUSTRATIVE', text: 'Voorbeeld.' },
  } as const;

  test('is placed once, public at its own time, with where it comes from', async () => {
    const first = await world.entries().seedEntry(demo);
    expect(first).toMatchObject({ ok: true, value: { outcome: 'added' } });
    expect(await world.entries().seedEntry(demo)).toMatchObject({ ok: true, value: { outcome: 'unchanged' } });
    expect(await world.entries().bySlug(guest, 'parkeervergunning-zonder-wachtrij')).toMatchObject({
      state: 'PUBLISHED',
      version: 1,
      publishedAt: demo.publishedAt,
      updatedAt: demo.publishedAt,
      provenance: { kind: 'ILLUSTRATIVE', text: 'Voorbeeld.', url: null },
    });
  });

  test('that was withdrawn does not come back', async () => {
    const seeded = await world.entries().seedEntry(demo);
    const entry = seeded.ok ? await world.entries().byId(person('reader'), seeded.value.id) : null;
    if (entry) await world.withdraw(entry);
    await world.entries().seedEntry(demo);
    expect(await world.entries().bySlug(guest, 'parkeervergunning-zonder-wachtrij')).toBeNull();
  });

  test('that is incomplete is refused with its fields', async () => {
    const bare = { ...demo, content: { title: 'Alleen een titel' } };
    expect(problemsOf(await world.entries().seedEntry(bare))).toEqual([
      'INVALID_INPUT summary',
      'INVALID_INPUT themes',
    ]);
  });
});

describe('the entry of a joint project', () => {
  test('has the id of its room, is public at once or a draft, and is made once', async () => {
    const id = newId('entry');
    const input = { id, publisher: 'GM0758', content: complete, publish: true };
    const made = given(await world.entries().createProjectEntry(person('publisher'), input));
    expect(made).toMatchObject({ id, kind: 'PROJECT', state: 'PUBLISHED', version: 1 });
    expect(given(await world.entries().createProjectEntry(person('publisher'), input))).toEqual(made);
    const draft = { ...input, id: newId('entry'), publish: false };
    expect(given(await world.entries().createProjectEntry(person('editor'), draft)).state).toBe('DRAFT');
  });

  test('that cannot be public leaves nothing behind', async () => {
    const input = { id: newId('entry'), publisher: 'GM0758', content: { title: 'Kaal' }, publish: true };
    expect(problemsOf(await world.entries().createProjectEntry(person('publisher'), input))).toHaveLength(2);
    expect(problemsOf(await world.entries().createProjectEntry(person('editor'), input))).toEqual(['NOT_ALLOWED id']);
    expect(await world.entries().byId(operator, input.id)).toBeNull();
  });
});
