import { startHub, type TestHub } from '../testkit/start-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const NODE =
  'query($id: ID!) { node(id: $id) { __typename id ... on Entry { title state } ... on Municipality { name } } }';
const CREATE =
  'mutation { createEntry(input: { municipality: "GM0758", kind: TOOL, title: "Concept" }) { entry { id } } }';

test('a municipality and an entry are fetched again by their id; a draft by its own people only', async () => {
  const editor = await hub.as('editor');
  const stranger = await hub.as('administrator', 'GM0344');
  const { id } = (
    (await editor.run(CREATE)).data['createEntry'] as unknown as { readonly entry: { readonly id: string } }
  ).entry;
  const node = async (client: Pick<TestHub, 'run'>, asked: string) => {
    const answer = await client.run(NODE, { id: asked });
    expect(answer.errors).toBeUndefined();
    return answer.data['node'];
  };
  expect(await node(hub, 'GM0758')).toEqual({ __typename: 'Municipality', id: 'GM0758', name: 'Breda' });
  expect(await node(editor, id)).toEqual({ __typename: 'Entry', id, title: 'Concept', state: 'DRAFT' });
  for (const client of [hub, stranger]) expect(await node(client, id)).toBeNull();
  for (const unknown of ['entry_0', 'GM9999', 'user_1', '', '{"$gt":""}'])
    expect(await node(editor, unknown)).toBeNull();
});
