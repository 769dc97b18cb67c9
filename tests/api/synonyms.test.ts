import { operator } from '../../services/platform/viewer.ts';
import { createGraphqlClient, type GraphqlClient } from '../testkit/graphql-client.ts';
import { startHub, type TestHub } from '../testkit/start-hub.ts';

let hub: TestHub;
let administrator: GraphqlClient;
let watcher: GraphqlClient;
beforeAll(async () => {
  hub = await startHub();
  [administrator, watcher] = await Promise.all([hubAdministrator('write'), hubAdministrator('read')]);
});
afterAll(() => hub.stop());

const hubAdministrator = async (scope: 'read' | 'write'): Promise<GraphqlClient> => {
  const email = `${scope}@hub.example`;
  const user = await hub.doors.accounts.addUser(operator, { email, name: 'Beheer', hubAdministrator: true });
  const token = await hub.doors.accounts.addToken(operator, { email, scope });
  if (!user.ok || !token.ok) throw new Error('no hub administrator');
  return createGraphqlClient(hub.url, { authorization: `Bearer ${token.value.secret}` });
};

interface List {
  readonly version: number;
  readonly synonyms: readonly { readonly from: string; readonly to: readonly string[]; readonly bothWays: boolean }[];
}
const LIST = 'version synonyms { from to bothWays }';
const list = async (client: GraphqlClient = administrator): Promise<List | null> =>
  (await client.run(`{ synonyms { ${LIST} } }`)).data['synonyms'] as unknown as List | null;

interface Saved {
  readonly list: List | null;
  readonly problems: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
}
const save = async (input: List, client = administrator): Promise<Saved> => {
  const mutation = `mutation($input: SaveSynonymsInput!) { saveSynonyms(input: $input) { list { ${LIST} } problems { code message path } } }`;
  return (await client.run(mutation, { input })).data['saveSynonyms'] as unknown as Saved;
};
const current = async (): Promise<List> => {
  const now = await list();
  if (now === null) throw new Error('no list');
  return now;
};

const titles = async (query: string): Promise<readonly string[]> => {
  const { data } = await hub.run('query($q: String!) { search(query: $q) { notice hits { entry { title } } } }', {
    q: query,
  });
  const { notice, hits } = data['search'] as unknown as {
    readonly notice: string | null;
    readonly hits: readonly { readonly entry: { readonly title: string } }[];
  };
  if (notice !== null) throw new Error(`answered with: ${notice}`);
  return hits.map(({ entry }) => entry.title);
};
/** Asks until the title is found, for at most ten seconds; every answer on the way must be a whole one. */
const comesToBeFound = async (query: string, title: string): Promise<boolean> => {
  const end = Date.now() + 10_000;
  while (Date.now() < end) if ((await titles(query)).includes(title)) return true;
  return false;
};
const publish = async (title: string): Promise<void> => {
  const client = await hub.as('publisher');
  const input = { municipality: 'GM0758', kind: 'TOOL', title, summary: 'Kort.', themes: ['verkeer'] };
  const made = await client.run(
    'mutation($input: CreateEntryInput!) { createEntry(input: $input) { entry { id version } } }',
    { input },
  );
  const entry = made.data['createEntry']?.['entry'];
  await client.run('mutation($input: EntryVersionInput!) { publishEntry(input: $input) { problems { code } } }', {
    input: { id: entry?.['id'], version: entry?.['version'] },
  });
};

test('only an administrator of the hub sees the list, and what a query expands to', async () => {
  const outsiders = [hub, await hub.as('administrator', 'GM0344')];
  for (const client of outsiders) {
    const { data } = await client.run('{ synonyms { version } queryExpansions(query: "MOR") { words } }');
    expect(data).toEqual({ synonyms: null, queryExpansions: [] });
  }
  expect(await list(watcher)).toMatchObject({ version: expect.any(Number) as number });
  const { data } = await administrator.run('{ queryExpansions(query: "een MOR") { words alsoFinds } }');
  expect(data['queryExpansions']).toEqual([
    { words: 'mor', alsoFinds: ['melding openbare ruimte', 'meldingen openbare ruimte'] },
  ]);
});

test('nobody else changes it, nor an administrator with a key that only reads', async () => {
  const now = await current();
  for (const client of [hub, await hub.as('administrator', 'GM0512'), watcher])
    expect(await save({ ...now, synonyms: [] }, client)).toMatchObject({
      list: null,
      problems: [{ code: 'NOT_ALLOWED' }],
    });
  expect(await current()).toEqual(now);
});

test('a change is found by soon after, while every question in between is answered in full', async () => {
  await publish('Rijwielpad verlichten');
  expect(await comesToBeFound('rijwielpad', 'Rijwielpad verlichten')).toBe(true);
  expect(await titles('snelfietsroute')).toEqual([]);
  const now = await current();
  const added = { from: 'snelfietsroute', to: ['rijwielpad'], bothWays: false };
  const saved = await save({ ...now, synonyms: [...now.synonyms, added] });
  expect(saved).toMatchObject({ problems: [], list: { version: now.version + 1 } });
  expect(await comesToBeFound('snelfietsroute', 'Rijwielpad verlichten')).toBe(true);
  // What is published while the list is in use is found by it as well.
  await publish('Rijwielpad strooien');
  expect(await comesToBeFound('snelfietsroute', 'Rijwielpad strooien')).toBe(true);
  expect(await hub.doors.search.check()).toMatchObject({ level: true });
});

test('two changes right after each other: the last one holds', async () => {
  await publish('Dakpark aanleggen');
  const base = await current();
  const row = (from: string) => ({ from, to: ['dakpark'], bothWays: false });
  const first = await save({ ...base, synonyms: [...base.synonyms, row('hangtuin')] });
  await save({ version: first.list?.version ?? 0, synonyms: [...base.synonyms, row('daktuin')] });
  expect(await comesToBeFound('daktuin', 'Dakpark aanleggen')).toBe(true);
  expect(await titles('hangtuin')).toEqual([]);
});

test('who changes a list that is no longer the last one is told so, and nothing is lost', async () => {
  const old = await current();
  const row = { from: 'kliko', to: ['afvalbak'], bothWays: true };
  await save({ ...old, synonyms: [...old.synonyms, row] });
  expect(await save({ ...old, synonyms: [] })).toMatchObject({ list: null, problems: [{ code: 'CHANGED_MEANWHILE' }] });
  expect((await current()).synonyms).toContainEqual(row);
});

test('a wrong row is refused by number and field, in words that say what to do', async () => {
  const now = await current();
  const wrong = { from: 'een twee drie vier', to: ['vijf'], bothWays: false };
  const { problems } = await save({ ...now, synonyms: [...now.synonyms, wrong] });
  expect(problems).toEqual([
    {
      code: 'INVALID_INPUT',
      message: expect.stringContaining(`${now.synonyms.length + 1}`) as string,
      path: ['input', 'synonyms', String(now.synonyms.length), 'from'],
    },
  ]);
});

test('the same list once more changes nothing', async () => {
  const now = await current();
  expect(await save(now)).toEqual({ list: now, problems: [] });
});
