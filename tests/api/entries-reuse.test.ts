import { complete } from '../testkit/entries-world.ts';
import type { Answered, GraphqlClient } from '../testkit/graphql-client.ts';
import { startHub, type TestHub } from '../testkit/start-hub.ts';

const OOSTERHOUT = 'GM0826';
const THEMES = ['organisatie-en-bedrijfsvoering'];

let hub: TestHub;
let owner: GraphqlClient;
let adopter: GraphqlClient;
let entry: { readonly id: string; readonly version: number };
beforeAll(async () => {
  hub = await startHub();
  [owner, adopter] = await Promise.all([hub.as('publisher'), hub.as('publisher', OOSTERHOUT)]);
  entry = await publish('Wachttijd aan de balie');
});
afterAll(() => hub.stop());

const PROBLEMS = 'problems { code message path }';
const ok = ({ data, errors }: Awaited<ReturnType<GraphqlClient['run']>>): Answered => {
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

const publish = async (title: string): Promise<typeof entry> => {
  const input = { ...complete, themes: THEMES, title, municipality: 'GM0758', kind: 'CASE_STUDY' };
  const create = `mutation($input: CreateEntryInput!) { createEntry(input: $input) { entry { id version } ${PROBLEMS} } }`;
  const created = ok(await owner.run(create, { input }))['createEntry']?.['entry'];
  const put = `mutation($input: EntryVersionInput!) { publishEntry(input: $input) { entry { id version } ${PROBLEMS} } }`;
  return ok(await owner.run(put, { input: created }))['publishEntry']?.['entry'] as unknown as typeof entry;
};

const REUSE = 'reuse { count adopters { municipality { code name } status since note illustrative } }';
const adopt = async (who: GraphqlClient, change: Readonly<Record<string, unknown>> = {}) => {
  const query = `mutation($input: AdoptEntryInput!) { adoptEntry(input: $input) { entry { ${REUSE} } ${PROBLEMS} } }`;
  const input = { entry: entry.id, municipality: OOSTERHOUT, status: 'IN_USE', ...change };
  return ok(await who.run(query, { input }))['adoptEntry'];
};

test('a publisher tells that the municipality uses an entry, and everybody sees it', async () => {
  expect(await adopt(adopter, { note: 'Sinds de zomer.' })).toMatchObject({ problems: [] });
  const seen = ok(
    await hub.run(`query($id: ID!) { entry(id: $id) { ${REUSE} mayAdoptFor { code } } }`, { id: entry.id }),
  );
  expect(seen['entry']).toEqual({
    reuse: {
      count: 1,
      adopters: [
        {
          municipality: { code: OOSTERHOUT, name: 'Oosterhout' },
          status: 'IN_USE',
          since: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as unknown,
          note: 'Sinds de zomer.',
          illustrative: false,
        },
      ],
    },
    mayAdoptFor: [],
  });
});

test('both municipalities show it, from their own side', async () => {
  const list = `{ used: municipality(code: "${OOSTERHOUT}") { adoptions { status entry { id owner { code } } } adoptedByOthers { status } }
    made: municipality(code: "GM0758") { adoptions { status } adoptedByOthers(first: 5) { municipality { code } entry { id } } } }`;
  expect(ok(await hub.run(list))).toEqual({
    used: {
      adoptions: [{ status: 'IN_USE', entry: { id: entry.id, owner: { code: 'GM0758' } } }],
      adoptedByOthers: [],
    },
    made: { adoptions: [], adoptedByOthers: [{ municipality: { code: OOSTERHOUT }, entry: { id: entry.id } }] },
  });
});

test('only those who may speak for another municipality than the owner are offered to tell it', async () => {
  const offered = async (who: GraphqlClient): Promise<unknown> =>
    ok(await who.run(`query($id: ID!) { entry(id: $id) { mayAdoptFor { code } } }`, { id: entry.id }))['entry'];
  const editor = await hub.as('editor', OOSTERHOUT);
  expect(await offered(adopter)).toEqual({ mayAdoptFor: [{ code: OOSTERHOUT }] });
  expect(await offered(editor)).toEqual({ mayAdoptFor: [] });
  expect(await offered(owner)).toEqual({ mayAdoptFor: [] });
});

test.each([
  ['a guest', () => Promise.resolve(hub), 'NOT_SIGNED_IN'],
  ['an editor', () => hub.as('editor', OOSTERHOUT), 'NOT_ALLOWED'],
  ['a publisher of elsewhere', () => hub.as('publisher', 'GM0344'), 'NOT_ALLOWED'],
])('%s is told why not', async (_who, who, code) => {
  const payload = await adopt(await who());
  expect(payload).toMatchObject({ entry: null, problems: [{ code }] });
});

test('what was taken back is gone for everybody, and so is everything of a withdrawn entry', async () => {
  const other = await publish('Rooster voor de balie');
  await adopt(adopter, { entry: other.id });
  const back = `mutation($input: WithdrawAdoptionInput!) { withdrawAdoption(input: $input) { entry { ${REUSE} } ${PROBLEMS} } }`;
  const input = { entry: entry.id, municipality: OOSTERHOUT };
  expect(ok(await adopter.run(back, { input }))['withdrawAdoption']).toEqual({
    entry: { reuse: { count: 0, adopters: [] } },
    problems: [],
  });
  const withdraw = `mutation($input: WithdrawEntryInput!) { withdrawEntry(input: $input) { entry { ${REUSE} } ${PROBLEMS} } }`;
  const withdrawn = ok(await owner.run(withdraw, { input: { ...other, reason: 'Niet meer juist.' } }))['withdrawEntry'];
  expect(withdrawn).toEqual({ entry: { reuse: { count: 0, adopters: [] } }, problems: [] });
  const lists = `{ municipality(code: "${OOSTERHOUT}") { adoptions { entry { id } } } }`;
  expect(ok(await hub.run(lists))['municipality']).toEqual({ adoptions: [] });
});
