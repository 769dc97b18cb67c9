import type { GraphqlClient } from '../testkit/graphql-client.ts';
import { startHub, type TestHub } from '../testkit/start-hub.ts';

let hub: TestHub;
let breda: GraphqlClient;
let oosterhout: GraphqlClient;
beforeAll(async () => {
  hub = await startHub();
  breda = await hub.as('publisher', 'GM0758');
  oosterhout = await hub.as('publisher', 'GM0826');
});
afterAll(() => hub.stop());

const START = `mutation ($input: StartProjectInput!) { startProject(input: $input) {
  project { id slug kind state url project { id form { code name } answers { questionId optionId } partners { municipality { code } initiator } } }
  invitations { id state municipality { code } from { code } message expiresAt }
  problems { code message path } } }`;
const ANSWER = `mutation ($input: AnswerInvitationInput!) { answerInvitation(input: $input) {
  invitation { id state answer } problems { code message path } } }`;
const INVITE = `mutation ($input: InviteToProjectInput!) { inviteToProject(input: $input) {
  invitations { id municipality { code } } problems { code message path } } }`;
const PROJECTS = `query ($code: ID!) { municipality(code: $code) { projects { totalCount nodes { id title } } } }`;
const ROOM = `query ($id: ID) { entry(id: $id) { project { partners { municipality { code } } invitations { state answer } } } }`;
const MINE = `{ viewer { invitations { id message project { title } municipality { name } from { name } expiresAt } } }`;

const input = {
  municipality: 'GM0758',
  title: 'Samen parkeerdruk voorspellen',
  summary: 'Wij bouwen samen een model.',
  themes: ['verkeer'],
  form: 'COV',
  answers: [{ questionId: 'goal', optionId: 'build' }],
  partners: ['GM0826'],
  message: 'Doet u mee?',
};
interface Problem {
  readonly code: string;
  readonly message: string;
}
interface Started {
  readonly project: { readonly id: string; readonly project: { readonly id: string } };
  readonly invitations: readonly { readonly id: string }[];
  readonly problems: readonly Problem[];
}
/** The one field that was asked for at the top. */
const ask = async <T>(
  client: GraphqlClient,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<T> => {
  const { data, errors } = await client.run(query, variables, headers);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as unknown as T;
};
const start = (client: GraphqlClient, change: Readonly<Record<string, unknown>> = {}) =>
  ask<Started>(client, START, { input: { ...input, ...change } });
const answer = (client: GraphqlClient, invitation: string | undefined, accept: boolean, message?: string) =>
  ask<unknown>(client, ANSWER, { input: { invitation, accept, message } });
const invite = (client: GraphqlClient, project: string, municipality: string) =>
  ask<unknown>(client, INVITE, { input: { project, municipalities: [municipality] } });
const invitationsOf = async (client: GraphqlClient) =>
  (await ask<{ readonly invitations: readonly { readonly id: string }[] }>(client, MINE)).invitations;
const projectsOf = async (code: string): Promise<readonly string[]> => {
  const found = await ask<{ readonly projects: { readonly nodes: readonly { readonly id: string }[] } }>(
    hub,
    PROJECTS,
    { code },
  );
  return found.projects.nodes.map((node) => node.id);
};
const roomSeenBy = async (client: GraphqlClient, id: string) =>
  (await ask<{ readonly project: unknown } | null>(client, ROOM, { id }))?.project;

test('a project goes from chooser result to a partner on its page, and it on the partner’s', async () => {
  const started = await start(breda);
  expect(started).toMatchObject({
    project: {
      kind: 'PROJECT',
      state: 'PUBLISHED',
      project: {
        form: { code: 'COV' },
        answers: [{ questionId: 'goal', optionId: 'build' }],
        partners: [{ municipality: { code: 'GM0758' }, initiator: true }],
      },
    },
    invitations: [
      { state: 'OPEN', municipality: { code: 'GM0826' }, from: { code: 'GM0758' }, message: 'Doet u mee?' },
    ],
    problems: [],
  });
  const { id } = started.project;
  expect(await projectsOf('GM0758')).toContain(id);
  expect(await projectsOf('GM0826')).not.toContain(id);

  const mine = await invitationsOf(oosterhout);
  expect(mine).toMatchObject([{ message: 'Doet u mee?', project: { title: input.title }, from: { name: 'Breda' } }]);
  expect(await answer(oosterhout, mine[0]?.id, true, 'Graag')).toMatchObject({
    invitation: { state: 'ACCEPTED', answer: 'Graag' },
    problems: [],
  });
  expect(await projectsOf('GM0826')).toContain(id);
  expect(await invitationsOf(oosterhout)).toEqual([]);
  expect(await roomSeenBy(hub, id)).toEqual({
    partners: [{ municipality: { code: 'GM0758' } }, { municipality: { code: 'GM0826' } }],
    invitations: [],
  });
});

test('a declined invitation is seen by the two sides alone', async () => {
  const { project, invitations } = await start(breda, { title: 'Geen interesse' });
  await answer(oosterhout, invitations[0]?.id, false, 'Nu niet');
  const partners = [{ municipality: { code: 'GM0758' } }];
  for (const side of [breda, oosterhout]) {
    expect(await roomSeenBy(side, project.id)).toEqual({
      partners,
      invitations: [{ state: 'DECLINED', answer: 'Nu niet' }],
    });
  }
  for (const other of [hub, await hub.as('publisher', 'GM0855')]) {
    expect(await roomSeenBy(other, project.id)).toEqual({ partners, invitations: [] });
  }
});

test('problems name the field and say in the reader’s language what to do', async () => {
  const wrong = { ...input, partners: ['GM0758'], form: 'XYZ' };
  const answered = await ask<Started>(breda, START, { input: wrong }, { 'accept-language': 'en' });
  expect(answered).toMatchObject({
    project: null,
    invitations: [],
    problems: [
      { code: 'INVALID_INPUT', path: ['input', 'form'] },
      { code: 'INVALID_INPUT', path: ['input', 'partners'] },
    ],
  });
  expect(answered.problems[0]?.message).toContain('does not exist');
  expect(answered.problems[1]?.message).toContain('Breda is your own municipality');
});

test('the room id and the entry id both lead to the project', async () => {
  const { project } = await start(breda, { title: 'Twee ingangen', partners: [] });
  expect(project.project.id).toBe(project.id.replace('entry_', 'project_'));
  const node = '{ node(id: $id) { __typename id } }';
  for (const [id, type] of [
    [project.id, 'Entry'],
    [project.project.id, 'Project'],
  ]) {
    expect(await ask(breda, `query ($id: ID!) ${node}`, { id })).toEqual({ __typename: type, id });
  }
  expect(await invite(breda, project.project.id, 'GM0855')).toMatchObject({
    invitations: [{ municipality: { code: 'GM0855' } }],
    problems: [],
  });
  expect(await invite(breda, project.id, 'GM0855')).toMatchObject({
    problems: [{ code: 'ALREADY_EXISTS', path: ['input', 'municipalities'] }],
  });
});

test('somebody who may not see a project is told that it does not exist', async () => {
  const { project, invitations } = await start(breda, { title: 'Nog geheim', draft: true });
  const tilburg = await hub.as('publisher', 'GM0855');
  expect(await invite(tilburg, project.id, 'GM0344')).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
  expect(await answer(tilburg, invitations[0]?.id, true)).toMatchObject({
    invitation: null,
    problems: [{ code: 'NOT_FOUND' }],
  });
  expect(await roomSeenBy(hub, project.id)).toBeUndefined();
});

test('an entry of kind PROJECT that nobody started here has no room', async () => {
  const created = await ask(
    breda,
    `mutation { createEntry(input: { municipality: "GM0758", kind: PROJECT, title: "Zonder kamer" }) { entry { project { id } } problems { code } } }`,
  );
  expect(created).toEqual({ entry: { project: null }, problems: [] });
});

test('a cursor that no list gave is refused as the caller’s mistake', async () => {
  const { errors } = await hub.run('{ municipality(code: "GM0758") { projects(after: "onzin") { nodes { id } } } }');
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});
