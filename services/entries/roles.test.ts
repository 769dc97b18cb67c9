import { complete, entriesWorld, problemsOf } from '../../tests/testkit/entries-world.ts';
import { person } from '../../tests/testkit/entries-world.ts';
import { guest, type SignedIn, type Viewer } from '../platform/viewer.ts';
import type { EntryCopy } from './index.ts';

const world = entriesWorld();
const hubAdministrator: SignedIn = { ...person('reader'), memberships: [], hubAdministrator: true };
const readToken: SignedIn = { ...person('administrator'), scope: 'read' };

const attempts = (viewer: Viewer, { id, version }: EntryCopy) => ({
  create: () => world.entries().createEntry(viewer, { ...complete, municipality: 'GM0758', kind: 'TOOL' }),
  save: () => world.entries().saveEntry(viewer, { id, version, title: 'Nieuw' }),
  submit: () => world.entries().submitEntry(viewer, { id, version }),
  return: () => world.entries().returnEntry(viewer, { id, version }),
  publish: () => world.entries().publishEntry(viewer, { id, version }),
  withdraw: () => world.entries().withdrawEntry(viewer, { id, version, reason: 'Fout' }),
});
const outcomes = async (viewer: Viewer, entry: EntryCopy) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(attempts(viewer, entry)).map(async ([name, attempt]) => [
        name,
        problemsOf(await attempt())[0] ?? 'done',
      ]),
    ),
  ) as Record<string, string>;
const all = (outcome: string, but: Record<string, string> = {}) => ({
  ...Object.fromEntries(['create', 'save', 'submit', 'return', 'publish', 'withdraw'].map((name) => [name, outcome])),
  ...but,
});

test('a guest must sign in for everything, also for what does not exist', async () => {
  expect(await outcomes(guest, await world.create())).toEqual(all('NOT_SIGNED_IN'));
  expect(await outcomes(guest, { ...(await world.create()), id: 'entry_nothing' })).toEqual(all('NOT_SIGNED_IN'));
});

test.each([
  ['a stranger', person('administrator', 'GM0344')],
  ['a hub administrator', hubAdministrator],
])(
  'to %s a draft does not exist, a public entry is not theirs to change, and nothing is stored',
  async (_who, viewer) => {
    const draft = await world.create();
    const published = await world.published({ title: 'Openbaar' });
    const elsewhere = all('NOT_FOUND id', { create: 'NOT_ALLOWED municipality' });
    expect(await outcomes(viewer, draft)).toEqual(elsewhere);
    expect(await outcomes(viewer, published)).toEqual(all('NOT_ALLOWED id', { create: 'NOT_ALLOWED municipality' }));
    expect(await outcomes(viewer, { ...draft, id: 'entry_nothing' })).toEqual(elsewhere);
    expect(await world.entries().byId(viewer, draft.id)).toBeNull();
    expect(await world.entries().bySlug(viewer, draft.slug)).toBeNull();
    expect(await world.entries().byId(person('reader'), draft.id)).toEqual(draft);
  },
);

test('what was withdrawn does not exist for others', async () => {
  const withdrawn = await world.withdraw(await world.published());
  expect(await outcomes(person('publisher', 'GM0344'), withdrawn)).toEqual(
    all('NOT_FOUND id', { create: 'NOT_ALLOWED municipality' }),
  );
});

test('a reader sees drafts and changes nothing', async () => {
  const draft = await world.create();
  expect(await outcomes(person('reader'), draft)).toEqual(
    all('NOT_ALLOWED id', { create: 'NOT_ALLOWED municipality' }),
  );
  expect(await world.entries().byId(person('reader'), draft.id)).toEqual(draft);
});

test('an editor writes and submits whatever the municipality has, but does not make public', async () => {
  const editor = person('editor');
  const draft = await world.create();
  const no = 'NOT_ALLOWED id';
  expect(await outcomes(editor, draft)).toMatchObject({ create: 'done', return: no, publish: no, withdraw: no });
  const stored = await world.entries().byId(editor, draft.id);
  expect((await attempts(editor, { ...draft, version: stored?.version ?? 0 }).save()).ok).toBe(true);
  expect((await attempts(editor, await world.create()).submit()).ok).toBe(true);
});

test.each(['publisher', 'administrator'] as const)('a %s makes public and takes back', async (role) => {
  const published = await world.publish(await world.create());
  const { withdraw } = attempts(person(role), published);
  expect((await withdraw()).ok).toBe(true);
});

test('a token that only reads sees drafts and changes nothing', async () => {
  const draft = await world.create();
  expect(await world.entries().byId(readToken, draft.id)).toEqual(draft);
  expect(await outcomes(readToken, draft)).toEqual(all('NOT_ALLOWED'));
});

test('an unknown municipality is named as the field to blame', async () => {
  const made = await world
    .entries()
    .createEntry(person('editor'), { ...complete, municipality: 'GM9999', kind: 'TOOL' });
  expect(problemsOf(made)).toEqual(['NOT_FOUND municipality']);
});
