import type { Answered, GraphqlClient } from '../testkit/graphql-client.ts';
import { startHub, type TestHub } from '../testkit/start-hub.ts';

const BREDA = 'GM0758';
const OOSTERHOUT = 'GM0826';
const TILBURG = 'GM0855';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const ok = ({ data, errors }: Awaited<ReturnType<GraphqlClient['run']>>): Answered => {
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const ask = async (query: string): Promise<Answered> => ok(await hub.run(query));

const publish = async (municipality: string, change: Readonly<Record<string, unknown>>): Promise<string> => {
  const who = await hub.as('publisher', municipality);
  const input = {
    municipality,
    kind: 'CASE_STUDY',
    title: 'Parkeren',
    summary: 'Over parkeren.',
    themes: ['verkeer'],
    ...change,
  };
  const create =
    'mutation($input: CreateEntryInput!) { createEntry(input: $input) { entry { id version } problems { code path } } }';
  const created = ok(await who.run(create, { input }))['createEntry'];
  if (!created?.['entry']) throw new Error(JSON.stringify(created));
  const put =
    'mutation($input: EntryVersionInput!) { publishEntry(input: $input) { entry { id } problems { code path } } }';
  const published = ok(await who.run(put, { input: created['entry'] }))['publishEntry'];
  return published?.['entry']?.['id'] as unknown as string;
};

test('two municipalities are as alike from one side as from the other, and the reasons say why', async () => {
  const both = await ask(`{
    there: municipality(code: "${BREDA}") { likeness(with: "${TILBURG}") { score municipality { code } reasons { term points text } } }
    back: municipality(code: "${TILBURG}") { likeness(with: "${BREDA}") { score municipality { code } } }
    self: municipality(code: "${BREDA}") { likeness(with: "${BREDA}") { score } }
    unknown: municipality(code: "${BREDA}") { likeness(with: "GM9999") { score } } }`);
  expect(both['there']?.['likeness']?.['score']).toBe(both['back']?.['likeness']?.['score']);
  expect(both).toMatchObject({ self: { likeness: null }, unknown: { likeness: null } });
  expect(both['there']?.['likeness']).toMatchObject({
    municipality: { code: TILBURG },
    reasons: [{ term: 'size', text: expect.stringContaining('Tilburg heeft') as unknown }, {}, {}],
  });
});

test('the directory keeps to a class of size', async () => {
  const found = await ask('{ municipalities(sizeClass: OVER_250000, first: 10) { totalCount nodes { name } } }');
  expect(found['municipalities']).toMatchObject({ totalCount: 4, nodes: [{ name: 'Amsterdam' }, {}, {}, {}] });
});

test('each municipality counts its public entries and its open calls, and calls of the past are closed', async () => {
  const counts = '{ publisherCounts { code entries openCalls } }';
  expect(await ask(counts)).toEqual({ publisherCounts: [] });
  await publish(BREDA, {});
  await publish(OOSTERHOUT, { kind: 'NEED', title: 'Hulp bij parkeren', need: { kind: 'KNOWLEDGE' } });
  await publish(OOSTERHOUT, { kind: 'NEED', title: 'Oude vraag', need: { kind: 'CODE', until: '2001-01-01' } });
  expect(await ask(counts)).toEqual({
    publisherCounts: [
      { code: BREDA, entries: 1, openCalls: 0 },
      { code: OOSTERHOUT, entries: 2, openCalls: 1 },
    ],
  });
  const needs = await ask('{ entries(filter: { kinds: [NEED] }) { nodes { title need { open } } } }');
  expect(needs['entries']?.['nodes']).toEqual(
    expect.arrayContaining([
      { title: 'Oude vraag', need: { open: false } },
      { title: 'Hulp bij parkeren', need: { open: true } },
    ]),
  );
});

test('what one asks and the other has stands together, and so do the projects in which both take part', async () => {
  const between = (one: string, other: string) =>
    ask(`{ municipality(code: "${one}") {
      needsAnsweredBy(municipality: "${other}") { need { title } entries { title } } projectsWith(municipality: "${other}") { title } } }`);
  expect(await between(OOSTERHOUT, BREDA)).toEqual({
    municipality: {
      needsAnsweredBy: [{ need: { title: 'Hulp bij parkeren' }, entries: [{ title: 'Parkeren' }] }],
      projectsWith: [],
    },
  });
  const [breda, oosterhout] = await Promise.all([hub.as('publisher', BREDA), hub.as('publisher', OOSTERHOUT)]);
  const input = { municipality: BREDA, title: 'Samen', summary: 'Samen.', themes: ['verkeer'], partners: [OOSTERHOUT] };
  const start =
    'mutation($input: StartProjectInput!) { startProject(input: $input) { invitations { id } problems { code } } }';
  const [invitation] = ok(await breda.run(start, { input }))['startProject']?.['invitations'] as unknown as {
    id: string;
  }[];
  expect(await between(BREDA, OOSTERHOUT)).toMatchObject({ municipality: { projectsWith: [] } });
  const answer = 'mutation($input: AnswerInvitationInput!) { answerInvitation(input: $input) { problems { code } } }';
  await oosterhout.run(answer, { input: { invitation: invitation?.id, accept: true } });
  for (const [one, other] of [
    [BREDA, OOSTERHOUT],
    [OOSTERHOUT, BREDA],
  ] as const)
    expect(await between(one, other)).toMatchObject({ municipality: { projectsWith: [{ title: 'Samen' }] } });
  expect(await between(BREDA, TILBURG)).toMatchObject({ municipality: { projectsWith: [] } });
});
