import { complete, entriesWorld, given, person, problemsOf } from '../../tests/testkit/entries-world.ts';
import { guest } from '../platform/viewer.ts';

const world = entriesWorld();
const reader = person('reader');
const editor = person('editor');
const publisher = person('publisher');
const stranger = person('administrator', 'GM0344');
const named = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });

describe('versions', () => {
  test('a new entry is a draft of version 1 with a licence and a contact', async () => {
    expect(await world.create()).toMatchObject({
      state: 'DRAFT',
      version: 1,
      publishedVersion: null,
      publishedAt: null,
      licence: 'CC-BY-4.0',
      contact: { name: 'Gemeente Breda', role: null },
      language: 'nl',
      url: '/voorbeeld/parkeervergunning-zonder-wachtrij',
    });
  });

  test('each stored change is the next version, and a save that changes nothing is none', async () => {
    const draft = await world.create();
    const changed = await world.save(draft, { summary: 'Korter.' });
    expect(changed.version).toBe(2);
    expect(await world.save(changed, { summary: ' Korter. ' })).toEqual(changed);
  });

  test('what publishing answers is the public version, and everyone then sees that', async () => {
    const published = await world.published();
    expect(published).toMatchObject({ state: 'PUBLISHED', version: 2, publishedVersion: 2 });
    expect(await world.entries().bySlug(guest, published.slug)).toEqual(published);
  });

  test('a change of a public entry is for its own people; the public version stands', async () => {
    const published = await world.published();
    world.pass(5);
    const working = await world.save(published, { title: 'Nieuwe titel' });
    expect(working).toMatchObject({ state: 'DRAFT', version: 3, publishedVersion: 2, slug: published.slug });
    expect(await world.entries().byId(guest, published.id)).toEqual(published);
    expect(await world.entries().byId(stranger, published.id)).toEqual(published);
    expect(await world.entries().byId(reader, published.id)).toEqual(working);
  });

  test('every published version stays readable, each as it was', async () => {
    const first = await world.published();
    world.pass(5);
    const second = await world.publish(await world.save(first, { title: 'Tweede' }));
    const read = (version: number) => world.entries().bySlug(guest, first.slug, version);
    expect(await read(2)).toMatchObject({ title: complete.title, version: 2, url: `${first.url}?versie=2` });
    expect(await read(4)).toEqual(second);
    expect(await Promise.all([read(1), read(3), read(5), read(0)])).toEqual([null, null, null, null]);
    expect((await world.entries().versions(first.id)).map(({ version, title }) => [version, title])).toEqual([
      [4, 'Tweede'],
      [2, complete.title],
    ]);
    expect(second.publishedAt).toBe(first.publishedAt);
    expect(second.updatedAt > first.updatedAt).toBe(true);
  });

  test('content that is public again leaves no draft behind', async () => {
    const published = await world.published();
    const draft = await world.save(published, { title: 'Anders' });
    expect(await world.save(draft, { title: complete.title })).toMatchObject({
      state: 'PUBLISHED',
      publishedVersion: 2,
    });
  });

  test('of two editors the second gets what is stored, and nothing is overwritten', async () => {
    const draft = await world.create();
    const first = await world.save(draft, { summary: 'Van de eerste.' });
    const second = await world.entries().saveEntry(editor, { ...named(draft), summary: 'Van de tweede.' });
    expect(second).toMatchObject({ ok: false, problems: [{ code: 'CHANGED_MEANWHILE' }], stored: first });
  });

  test('of twenty saves, publications or withdrawals at once exactly one wins', async () => {
    const draft = await world.create();
    const saves = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        world.entries().saveEntry(editor, { ...named(draft), summary: `Van ${index}.` }),
      ),
    );
    const won = saves.filter((result) => result.ok);
    expect(won).toHaveLength(1);
    expect(saves.filter((result) => problemsOf(result)[0] === 'CHANGED_MEANWHILE version')).toHaveLength(19);
    const stored = await world.entries().byId(editor, draft.id);
    expect(won[0]).toMatchObject({ value: stored });
    const publications = await Promise.all(
      Array.from({ length: 20 }, () => world.entries().publishEntry(publisher, { id: draft.id, version: 2 })),
    );
    expect(publications.filter((result) => result.ok)).toHaveLength(1);
    expect(await world.entries().versions(draft.id)).toHaveLength(1);
  });

  test('a publication that never came to pass cannot be read, and gives way to the real one', async () => {
    const draft = await world.create();
    const [published, saved] = await Promise.all([
      world.entries().publishEntry(publisher, named(draft)),
      world.entries().saveEntry(editor, { ...named(draft), title: 'Andere titel' }),
    ]);
    expect([published.ok, saved.ok].filter(Boolean)).toHaveLength(1);
    const stored = await world.entries().byId(editor, draft.id);
    const next = await world.entries().publishEntry(publisher, { id: draft.id, version: stored?.version ?? 0 });
    if (saved.ok) {
      expect(given(next)).toMatchObject({ title: 'Andere titel', version: 3 });
      expect(await world.entries().byId(guest, draft.id, 2)).toBeNull();
    } else {
      expect(problemsOf(next)).toEqual(['NOT_A_DRAFT id']);
    }
  });
});

describe('from draft to withdrawal', () => {
  test('a draft goes to review, comes back with a reason, goes again and is published', async () => {
    const draft = await world.create();
    const submitted = given(await world.entries().submitEntry(editor, named(draft)));
    expect(submitted).toMatchObject({ state: 'IN_REVIEW', version: 2 });
    const improved = await world.save(submitted, { summary: 'Beter.' });
    expect(improved.state).toBe('IN_REVIEW');
    const returned = given(
      await world.entries().returnEntry(publisher, { ...named(improved), reason: 'Noem de kosten.' }),
    );
    expect(returned).toMatchObject({ state: 'DRAFT', returnReason: 'Noem de kosten.' });
    const again = given(await world.entries().submitEntry(editor, named(returned)));
    expect(again).toMatchObject({ state: 'IN_REVIEW', returnReason: null });
    expect(await world.publish(again)).toMatchObject({ state: 'PUBLISHED', version: 6 });
  });

  test('steps that make no sense are refused', async () => {
    const draft = await world.create();
    expect(problemsOf(await world.entries().returnEntry(publisher, named(draft)))).toEqual(['NOT_A_DRAFT id']);
    expect(problemsOf(await world.entries().withdrawEntry(publisher, { ...named(draft), reason: 'x' }))).toEqual([
      'NOT_PUBLISHED id',
    ]);
    const published = await world.publish(draft);
    expect(problemsOf(await world.entries().publishEntry(publisher, named(published)))).toEqual(['NOT_A_DRAFT id']);
    expect(problemsOf(await world.entries().submitEntry(editor, named(published)))).toEqual(['NOT_A_DRAFT id']);
    expect(problemsOf(await world.entries().withdrawEntry(publisher, { ...named(published), reason: ' ' }))).toEqual([
      'INVALID_INPUT reason',
    ]);
  });

  test('what is missing for publication is named all at once, and a record needs its title only', async () => {
    const bare = given(
      await world.entries().createEntry(editor, { municipality: 'GM0758', kind: 'TOOL', title: 'Alleen een titel' }),
    );
    expect(problemsOf(await world.entries().publishEntry(publisher, named(bare)))).toEqual([
      'INVALID_INPUT summary',
      'INVALID_INPUT themes',
    ]);
    const record = given(
      await world
        .entries()
        .createEntry(editor, { municipality: 'GM0758', kind: 'ALGORITHM', title: 'Alleen een titel' }),
    );
    expect(await world.publish(record)).toMatchObject({ state: 'PUBLISHED', algorithm: { goal: null }, themes: [] });
  });

  test('a need that says no more is one for knowledge, of middling urgency, rather from near by', async () => {
    const need = await world.create({ kind: 'NEED' });
    expect(need.need).toEqual({ kind: 'KNOWLEDGE', urgency: 2, hoursPerWeek: null, until: null, region: 'SOME' });
    expect((await world.create()).need).toBeNull();
  });

  test('after a withdrawal everyone else keeps who, when and why, at every version, and its own people keep the content', async () => {
    const first = await world.published();
    const second = await world.publish(await world.save(first, { title: 'Tweede' }));
    await world.save(second, { title: 'Nog niet af' });
    world.pass(5);
    const own = await world.entries().byId(editor, first.id);
    const withdrawn = await world.withdraw({ ...second, version: own?.version ?? 0 }, 'De cijfers klopten niet.');
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', publishedVersion: null, title: 'Nog niet af' });
    for (const version of [null, 1, 2, 3, 4, 5, 6])
      expect(await world.entries().bySlug(guest, first.slug, version)).toBeNull();
    expect(await world.entries().publicByIds([first.id])).toEqual([]);
    expect(await world.entries().versions(first.id)).toEqual([]);
    expect(await world.entries().withdrawal(first.slug)).toEqual({
      by: 'GM0758',
      at: '2026-11-24T09:05:00.000Z',
      reason: 'De cijfers klopten niet.',
    });
  });

  test('what was taken back can be published again; the versions from before stay closed', async () => {
    const first = await world.published();
    const withdrawn = await world.withdraw(first);
    const again = await world.publish(withdrawn);
    expect(again).toMatchObject({ state: 'PUBLISHED', version: 4, slug: first.slug, publishedAt: first.publishedAt });
    expect(await world.entries().withdrawal(first.slug)).toBeNull();
    expect(await world.entries().bySlug(guest, first.slug, 2)).toBeNull();
    expect((await world.entries().versions(first.id)).map(({ version }) => version)).toEqual([4]);
  });

  test('every step is in the change log, without any text', async () => {
    const published = await world.published();
    await world.withdraw(published);
    const changes = await world.store().changes(0);
    expect(changes.map(({ type, actor, version }) => [type, actor, version])).toEqual([
      ['entry.created', editor.userId, 1],
      ['entry.published', publisher.userId, 2],
      ['entry.withdrawn', publisher.userId, 3],
    ]);
    expect(JSON.stringify(changes)).not.toContain('Parkeer');
  });
});
