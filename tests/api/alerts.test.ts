import type { Answered, GraphqlClient } from '../testkit/graphql-client.ts';
import { startHub, type TestHub } from '../testkit/start-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const SAVE = `mutation($input: SaveSearchInput!) {
  saveSearch(input: $input) { savedSearch { id name url alert newCount } problems { code message path } }
}`;
const MINE = `{ viewer {
  newAlerts
  savedSearches { id name url alert newCount newest { title } alerts { read entry { title url } savedSearches { name } } }
  alerts(unread: true) { id entry { title } }
} }`;

const save = async (who: GraphqlClient, input: object): Promise<Answered> =>
  (await who.run(SAVE, { input })).data['saveSearch']!;
const mine = async (who: GraphqlClient): Promise<Answered> => (await who.run(MINE)).data['viewer']!;

/** Publishes an example of Breda and waits until search has it. */
const publish = async (title: string): Promise<{ id: string; version: number }> => {
  const actor = await hub.as('publisher');
  const run = async (mutation: string, type: string, input: object) => {
    const query = `mutation($input: ${type}!) { done: ${mutation}(input: $input) { entry { id version } problems { message } } }`;
    return (await actor.run(query, { input })).data['done']!['entry'] as unknown as { id: string; version: number };
  };
  const example = { municipality: 'GM0758', kind: 'CASE_STUDY', title, summary: 'Kort.', themes: ['verkeer'] };
  const draft = await run('createEntry', 'CreateEntryInput', example);
  const published = await run('publishEntry', 'EntryVersionInput', { id: draft.id, version: draft.version });
  await hub.doors.search.settled(published, 5_000);
  return published;
};

test('what somebody saves, finds and reads is theirs alone', async () => {
  const reader = await hub.as('reader', 'GM0344');
  const other = await hub.as('administrator', 'GM0344');
  const saved = await save(reader, {
    name: 'Laadpalen',
    query: 'laadpalen',
    filter: { kinds: ['CASE_STUDY'] },
    alert: 'DAILY',
  });
  expect(saved).toMatchObject({
    savedSearch: { name: 'Laadpalen', url: '/zoeken?q=laadpalen&soort=voorbeeld', alert: 'DAILY', newCount: 0 },
    problems: [],
  });
  await publish('Laadpalen in oude wijken');
  await hub.jobs.runDue();
  expect(await mine(reader)).toMatchObject({
    newAlerts: 1,
    savedSearches: [
      {
        newCount: 1,
        newest: { title: 'Laadpalen in oude wijken' },
        alerts: [{ read: false, savedSearches: [{ name: 'Laadpalen' }] }],
      },
    ],
    alerts: [{ entry: { title: 'Laadpalen in oude wijken' } }],
  });
  expect(await mine(other)).toMatchObject({ newAlerts: 0, savedSearches: [], alerts: [] });

  const id = saved['savedSearch']!['id'];
  const change = `mutation($input: ChangeSavedSearchInput!) { changeSavedSearch(input: $input) { savedSearch { name } problems { code path } } }`;
  const remove = `mutation($id: ID!) { removeSavedSearch(input: { id: $id }) { removed problems { code } } }`;
  expect((await other.run(change, { input: { id, name: 'Van mij' } })).data).toMatchObject({
    changeSavedSearch: { savedSearch: null, problems: [{ code: 'NOT_FOUND', path: ['input', 'id'] }] },
  });
  expect((await other.run(remove, { id })).data).toMatchObject({ removeSavedSearch: { removed: false } });

  const read = `mutation { markAlertsRead(input: {}) { newAlerts problems { code } } }`;
  expect((await reader.run(read)).data).toEqual({ markAlertsRead: { newAlerts: 0, problems: [] } });
  expect((await reader.run(remove, { id })).data).toMatchObject({ removeSavedSearch: { removed: true } });
  expect(await mine(reader)).toMatchObject({ newAlerts: 0, savedSearches: [], alerts: [] });
});

test('a question that search refuses is refused, with the field and the remedy', async () => {
  const reader = await hub.as('reader', 'GM0344');
  expect(await save(reader, { name: '', query: 'x', filter: { peersOf: 'GM9999' } })).toMatchObject({
    savedSearch: null,
    problems: [
      { code: 'INVALID_INPUT', path: ['input', 'name'] },
      { code: 'INVALID_INPUT', path: ['input', 'filter', 'peersOf'] },
    ],
  });
});

test('a guest keeps nothing and sees nothing', async () => {
  expect(await save(hub, { name: 'x', query: 'x' })).toMatchObject({ problems: [{ code: 'NOT_SIGNED_IN' }] });
  expect((await hub.run(MINE)).data).toEqual({ viewer: null });
  expect((await hub.run('{ alertsToStop(code: "search_1.x") { name } }')).data).toEqual({ alertsToStop: null });
});

test('a withdrawn entry is in no alert from that moment', async () => {
  const reader = await hub.as('reader', 'GM0855');
  await save(reader, { name: 'Warmtenet', query: 'warmtenet', alert: 'WEEKLY' });
  const { id, version } = await publish('Warmtenet zonder gas');
  await hub.jobs.run('alerts-look');
  expect(await mine(reader)).toMatchObject({ newAlerts: 1 });
  const publisher = await hub.as('publisher');
  await publisher.run(
    'mutation($input: WithdrawEntryInput!) { withdrawEntry(input: $input) { problems { message } } }',
    { input: { id, version, reason: 'Klopt niet.' } },
  );
  expect(await mine(reader)).toMatchObject({
    newAlerts: 0,
    savedSearches: [{ newCount: 0, newest: null, alerts: [] }],
    alerts: [],
  });
});
