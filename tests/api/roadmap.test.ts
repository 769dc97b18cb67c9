import type { Answered, GraphqlClient } from '../testkit/graphql-client.ts';
import { startHub, type TestHub } from '../testkit/start-hub.ts';

const BREDA = 'GM0758';
const UTRECHT = 'GM0344';

let hub: TestHub;
let reader: GraphqlClient;
let editor: GraphqlClient;
let stranger: GraphqlClient;
beforeAll(async () => {
  hub = await startHub({ seed: 'demo' });
  [reader, editor, stranger] = await Promise.all([
    hub.as('reader'),
    hub.as('editor'),
    hub.as('administrator', UTRECHT),
  ]);
});
afterAll(() => hub.stop());

const ok = ({ data, errors }: Awaited<ReturnType<GraphqlClient['run']>>): Answered => {
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const STEP = 'step status note version changedBy changedAt';
const progressOf = async (who: GraphqlClient, municipality = BREDA) =>
  ok(
    await who.run(
      `query($code: ID!) { progress(municipality: $code) { mayEdit municipality { code } steps { ${STEP} } } }`,
      { code: municipality },
    ),
  )['progress'] as unknown as {
    mayEdit: boolean;
    steps: readonly { step: number; status: string; note: string | null; version: number }[];
  } | null;
const set = async (who: GraphqlClient, change: Readonly<Record<string, unknown>> = {}) =>
  ok(
    await who.run(
      `mutation($input: SetStepProgressInput!) { setStepProgress(input: $input) { progress { ${STEP} } problems { code message path } } }`,
      { input: { municipality: BREDA, step: 1, version: 0, status: 'BUSY', ...change } },
    ),
  )['setStepProgress'];

test('everybody reads the ten steps, in their own language, with the entries that show them', async () => {
  const query =
    '{ roadmap { steps { number title goal example { text entry { url } } instrument { name entry { kind } } } } }';
  const steps = ok(await hub.run(query))['roadmap']?.['steps'] as unknown as readonly Record<string, never>[];
  expect(steps.map((step) => step['number'])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(steps[0]).toMatchObject({
    title: 'Strategie en visie',
    example: { entry: { url: expect.stringContaining('/') as unknown } },
    instrument: { name: 'AI-Strategiecanvas', entry: { kind: 'TOOL' } },
  });
  const english = ok(await hub.run(query, {}, { 'accept-language': 'en' }));
  expect(english).toMatchObject({
    roadmap: { steps: [{ title: 'Strategy and vision' }, {}, {}, {}, {}, {}, {}, {}, {}, {}] },
  });
  expect(ok(await hub.run('{ roadmap { step(number: 11) { title } } }'))).toEqual({ roadmap: { step: null } });
});

test('an editor tells how far the municipality is, and its own people see it', async () => {
  expect(await progressOf(reader)).toMatchObject({ mayEdit: false });
  expect((await progressOf(editor))?.steps).toHaveLength(10);
  expect(await set(editor, { note: ' Canvas ligt bij het college. ' })).toEqual({
    progress: {
      step: 1,
      status: 'BUSY',
      note: 'Canvas ligt bij het college.',
      version: 1,
      changedBy: 'Test editor',
      changedAt: expect.stringMatching(/Z$/) as unknown,
    },
    problems: [],
  });
  expect((await progressOf(reader))?.steps.map(({ status }) => status)).toEqual([
    'BUSY',
    ...Array<string>(9).fill('TODO'),
  ]);
  const own = ok(await reader.run('{ viewer { progress { municipality { code } steps { status } } } }'));
  expect(own).toMatchObject({ viewer: { progress: [{ municipality: { code: BREDA } }] } });
});

test('nobody else sees any of it, nor whether there is any', async () => {
  await set(editor, { step: 2, note: 'geheim' });
  expect(await progressOf(stranger)).toBeNull();
  expect(await progressOf(hub)).toBeNull();
  expect(await progressOf(stranger, 'GM9999')).toBeNull();
  const hubAdministrator = '{ viewer { progress { municipality { code } steps { note } } } }';
  expect(ok(await stranger.run(hubAdministrator))).toEqual({
    viewer: { progress: [{ municipality: { code: UTRECHT }, steps: Array<object>(10).fill({ note: null }) }] },
  });
});

test.each([
  ['a guest', () => hub, {}, 'NOT_SIGNED_IN', []],
  ['a reader', () => reader, {}, 'NOT_ALLOWED', ['input', 'municipality']],
  ['the administrator of another municipality', () => stranger, {}, 'NOT_ALLOWED', ['input', 'municipality']],
  ['an editor, for no step', () => editor, { step: 11 }, 'INVALID_INPUT', ['input', 'step']],
  [
    'an editor, with a long story',
    () => editor,
    { step: 5, note: 'x'.repeat(401) },
    'INVALID_INPUT',
    ['input', 'note'],
  ],
])('%s cannot set it, and nothing changes', async (_who, who, change, code, path) => {
  const before = await progressOf(editor);
  expect(await set(who(), { step: 5, ...change })).toMatchObject({ progress: null, problems: [{ code, path }] });
  expect(await progressOf(editor)).toEqual(before);
});

test('who saw an older version gets the one that is stored, and overwrites nothing', async () => {
  await set(editor, { step: 7, status: 'DONE', note: 'Klaar.' });
  const late = await set(editor, { step: 7, status: 'BUSY' });
  expect(late).toMatchObject({
    progress: { status: 'DONE', note: 'Klaar.', version: 1 },
    problems: [{ code: 'CHANGED_MEANWHILE', path: ['input', 'version'] }],
  });
  const [one, two] = await Promise.all([
    set(editor, { step: 7, version: 1, status: 'BUSY' }),
    set(editor, { step: 7, version: 1, status: 'TODO' }),
  ]);
  const codes = [one, two].map((answer) =>
    (answer?.['problems'] as unknown as { code: string }[]).map(({ code }) => code),
  );
  expect(codes.flat()).toEqual(['CHANGED_MEANWHILE']);
});

test('telling what stands there already changes nothing', async () => {
  expect(await set(editor, { step: 9, status: 'TODO' })).toMatchObject({ progress: { version: 0 }, problems: [] });
  await set(editor, { step: 9, status: 'DONE' });
  expect(await set(editor, { step: 9, version: 1, status: 'DONE', note: '  ' })).toMatchObject({
    progress: { version: 1 },
    problems: [],
  });
});
