import type { GraphqlClient } from '../testkit/graphql-client.ts';
import { startHub, type TestHub } from '../testkit/start-hub.ts';

let hub: TestHub;
let editor: GraphqlClient;
let publisher: GraphqlClient;
let reader: GraphqlClient;
let stranger: GraphqlClient;
beforeAll(async () => {
  hub = await startHub();
  [editor, publisher, reader, stranger] = await Promise.all([
    hub.as('editor'),
    hub.as('publisher'),
    hub.as('reader'),
    hub.as('administrator', 'GM0344'),
  ]);
});
afterAll(() => hub.stop());

const COPY = 'id slug kind state version publishedVersion title summary url returnReason mayEdit mayPublish';
const PAYLOAD = `{ entry { ${COPY} } problems { code message path } }`;
const USE_CASES = {
  createEntry: 'CreateEntryInput',
  saveEntry: 'SaveEntryInput',
  submitEntry: 'EntryVersionInput',
  returnEntry: 'ReturnEntryInput',
  publishEntry: 'EntryVersionInput',
  withdrawEntry: 'WithdrawEntryInput',
} as const;

interface Payload {
  readonly entry: { readonly id: string; readonly slug: string; readonly version: number; readonly title: string };
  readonly problems: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
}
const mutate = async (
  client: GraphqlClient,
  useCase: keyof typeof USE_CASES,
  input: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Payload> => {
  const query = `mutation($input: ${USE_CASES[useCase]}!) { ${useCase}(input: $input) ${PAYLOAD} }`;
  const answer = await client.run(query, { input }, headers);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data[useCase] as unknown as Payload;
};
const create = (change: Readonly<Record<string, unknown>> = {}) =>
  mutate(editor, 'createEntry', {
    municipality: 'GM0758',
    kind: 'CASE_STUDY',
    title: 'Wachttijd aan de balie',
    summary: 'Inwoners weten vooraf hoe lang het duurt.',
    themes: ['organisatie-en-bedrijfsvoering'],
    ...change,
  });
const publish = async (change: Readonly<Record<string, unknown>> = {}) => {
  const { entry } = await create(change);
  return (await mutate(publisher, 'publishEntry', { id: entry.id, version: entry.version })).entry;
};
const bySlug = async (client: GraphqlClient, slug: string, version: number | null = null) => {
  const query = `query($slug: String!, $version: Int) { entry(slug: $slug, version: $version) { ${COPY} } withdrawal(slug: $slug) { by { code name } at reason } }`;
  return (await client.run(query, { slug, version })).data;
};

test('the whole road: draft, review, back, public, changed, withdrawn', async () => {
  const { entry: draft } = await create();
  expect(draft).toMatchObject({ state: 'DRAFT', version: 1, publishedVersion: null, url: `/voorbeeld/${draft.slug}` });
  expect((await bySlug(hub, draft.slug)).entry).toBeNull();
  expect((await bySlug(reader, draft.slug)).entry).toMatchObject({ id: draft.id, mayEdit: false, mayPublish: false });

  const step = (who: GraphqlClient, useCase: keyof typeof USE_CASES, version: number, more = {}) =>
    mutate(who, useCase, { id: draft.id, version, ...more });
  expect((await step(editor, 'submitEntry', 1)).entry).toMatchObject({ state: 'IN_REVIEW', version: 2 });
  expect((await step(publisher, 'returnEntry', 2, { reason: 'Noem de kosten.' })).entry).toMatchObject({
    state: 'DRAFT',
    returnReason: 'Noem de kosten.',
  });
  expect((await step(publisher, 'publishEntry', 3)).entry).toMatchObject({ state: 'PUBLISHED', publishedVersion: 4 });
  expect((await step(editor, 'saveEntry', 4, { title: 'Nieuwe titel' })).entry).toMatchObject({
    state: 'DRAFT',
    version: 5,
    publishedVersion: 4,
    slug: draft.slug,
  });
  expect((await bySlug(hub, draft.slug)).entry).toMatchObject({ version: 4, title: draft.title, state: 'PUBLISHED' });
  expect((await step(publisher, 'publishEntry', 5)).entry).toMatchObject({ version: 6, title: 'Nieuwe titel' });
  expect((await bySlug(hub, draft.slug, 4)).entry).toMatchObject({ title: draft.title, version: 4 });

  expect((await step(publisher, 'withdrawEntry', 6, { reason: 'Cijfers klopten niet.' })).entry).toMatchObject({
    state: 'WITHDRAWN',
    publishedVersion: null,
  });
  for (const version of [null, 4, 6]) {
    expect(await bySlug(hub, draft.slug, version)).toMatchObject({
      entry: null,
      withdrawal: { by: { code: 'GM0758', name: 'Breda' }, reason: 'Cijfers klopten niet.' },
    });
  }
});

test('every field that was filled in comes back, with its Markdown as safe HTML', async () => {
  const input = {
    kind: 'CASE_STUDY',
    steps: [5, 1, 5],
    phase: 'IN_USE',
    language: 'en',
    licence: 'eupl-1.2',
    contact: { name: 'Team klantcontact', role: 'Teamleider' },
    story: { background: '# Waarom\n<script>alert(1)</script>', lessons: '**Begin klein.**' },
    facts: {
      costOnce: 18500,
      costYearly: 4000,
      hours: 600,
      durationMonths: 7,
      supplier: 'Zelf gemaakt',
      inhabitantsAtTheTime: 190171,
    },
    claims: [{ text: 'Korter wachten.', evidence: 'UNCONFIRMED', sourceText: 'Artikel' }],
    links: [{ title: 'Raadsbrief', url: 'https://breda.example/brief.pdf' }],
  };
  const { entry } = await create(input);
  const query = `query($id: ID!) { entry(id: $id) { steps phase language licence contact { name role } owner { code name url } themes { code name parent { code } }
    story { background approach } storyHtml { background approach lessons } facts { costOnce costYearly hours durationMonths supplier inhabitantsAtTheTime }
    claims { text evidence source { text url } } links { title url } need { kind } algorithm { goal } provenance { kind } publishedAt updatedAt } }`;
  const answer = await editor.run(query, { id: entry.id });
  expect(answer.errors).toBeUndefined();
  expect(answer.data.entry).toMatchObject({
    steps: [1, 5],
    phase: 'IN_USE',
    language: 'en',
    licence: 'EUPL-1.2',
    contact: { name: 'Team klantcontact', role: 'Teamleider' },
    owner: { code: 'GM0758', name: 'Breda', url: '/gemeenten/GM0758' },
    themes: [{ code: 'organisatie-en-bedrijfsvoering', name: 'Organisatie en bedrijfsvoering', parent: null }],
    story: { background: '# Waarom\n<script>alert(1)</script>', approach: null },
    storyHtml: {
      background: '<h3>Waarom</h3>\n&lt;script&gt;alert(1)&lt;/script&gt;',
      approach: null,
      lessons: '<p><strong>Begin klein.</strong></p>',
    },
    facts: input.facts,
    claims: [{ text: 'Korter wachten.', evidence: 'UNCONFIRMED', source: { text: 'Artikel', url: null } }],
    links: input.links,
    need: null,
    algorithm: null,
    provenance: null,
    publishedAt: null,
  });
});

test('wrong input names every field, in the language of the request, and stores nothing', async () => {
  const input = {
    title: ' ',
    summary: 'x'.repeat(401),
    themes: ['onzin'],
    links: [{ title: 'x', url: 'javascript:alert(1)' }],
  };
  const { entry, problems } = await create(input);
  expect(entry).toBeNull();
  expect(problems.map(({ code, path }) => `${code} ${path.join('.')}`).toSorted()).toEqual([
    'INVALID_INPUT input.links.0.url',
    'INVALID_INPUT input.summary',
    'INVALID_INPUT input.themes.0',
    'INVALID_INPUT input.title',
  ]);
  expect(problems.find(({ path }) => path.includes('summary'))?.message).toBe(
    'Kort deze tekst in tot hoogstens 400 tekens. Nu zijn het er 401.',
  );
  const english = await mutate(
    editor,
    'createEntry',
    { municipality: 'GM0758', kind: 'TOOL', title: '' },
    { 'accept-language': 'en' },
  );
  expect(english.problems).toMatchObject([{ message: 'Fill this in.', path: ['input', 'title'] }]);
});

test('the second of two editors gets what is stored', async () => {
  const { entry } = await create();
  const save = (summary: string) => mutate(editor, 'saveEntry', { id: entry.id, version: entry.version, summary });
  const both = await Promise.all([save('Van de een.'), save('Van de ander.')]);
  const [won] = both.filter(({ problems }) => problems.length === 0);
  const [lost] = both.filter(({ problems }) => problems.length > 0);
  expect(lost).toMatchObject({ problems: [{ code: 'CHANGED_MEANWHILE' }], entry: won?.entry });
});

test('each refusal has its code, for the right people', async () => {
  const { entry: draft } = await create();
  const published = await publish();
  const code = async (
    client: GraphqlClient,
    useCase: keyof typeof USE_CASES,
    { id, version }: Payload['entry'],
    more = {},
  ) => (await mutate(client, useCase, { id, version, ...more })).problems.map((problem) => problem.code).join(' ');
  expect(await code(hub, 'saveEntry', draft)).toBe('NOT_SIGNED_IN');
  expect(await code(stranger, 'saveEntry', draft, { title: 'x' })).toBe('NOT_FOUND');
  expect(await code(stranger, 'saveEntry', published, { title: 'x' })).toBe('NOT_ALLOWED');
  expect(await code(reader, 'submitEntry', draft)).toBe('NOT_ALLOWED');
  expect(await code(editor, 'publishEntry', draft)).toBe('NOT_ALLOWED');
  expect(await code(publisher, 'publishEntry', published)).toBe('NOT_A_DRAFT');
  expect(await code(publisher, 'withdrawEntry', draft, { reason: 'x' })).toBe('NOT_PUBLISHED');
});

test('unknown fields, kinds and scalars are refused before anything happens', async () => {
  for (const more of [
    'role: "administrator"',
    'publisher: "GM0344"',
    'state: PUBLISHED',
    'kind: NONSENSE',
    'title: { gt: "" }',
  ]) {
    const answer = await editor.run(
      `mutation { createEntry(input: { municipality: "GM0758", kind: TOOL, title: "x", ${more} }) ${PAYLOAD} }`,
    );
    expect(answer.status).toBe(400);
  }
});

test('lists hold what is public; drafts only with states and for one’s own', async () => {
  const title = 'Alleen in deze lijst';
  await create({ title, kind: 'NEED', municipality: 'GM0758' });
  const list = async (client: GraphqlClient, filter: string) => {
    const answer = await client.run(
      `{ entries(filter: ${filter}, first: 100) { nodes { title state } totalCount pageInfo { hasNextPage } } }`,
    );
    const { nodes } = answer.data.entries as unknown as { readonly nodes: readonly { readonly title: string }[] };
    return nodes.map(({ title }) => title);
  };
  expect(await list(hub, '{ kinds: [NEED] }')).toEqual([]);
  expect(await list(hub, '{ kinds: [NEED], states: [DRAFT] }')).toEqual([]);
  expect(await list(stranger, '{ kinds: [NEED], states: [DRAFT], municipalities: ["GM0758"] }')).toEqual([]);
  expect(await list(reader, '{ kinds: [NEED], states: [DRAFT] }')).toEqual([title]);
});

test('a cursor that no list gave is refused as the caller’s own', async () => {
  const answer = await hub.run('{ entries(after: "onzin") { nodes { id } } }');
  expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('a municipality’s own entries and the versions of an entry', async () => {
  const published = await publish({ title: 'Twee versies', kind: 'TOOL' });
  const saved = await mutate(editor, 'saveEntry', {
    ...{ id: published.id, version: published.version },
    title: 'Twee versies, beter',
  });
  await mutate(publisher, 'publishEntry', { id: published.id, version: saved.entry.version });
  const answer = await hub.run(
    `query($id: ID!) { municipality(code: "GM0758") { entries(kinds: [TOOL], first: 1) { nodes { id versions { version title url publishedAt } } totalCount } } entry(id: $id) { version } }`,
    { id: published.id },
  );
  expect(answer.data.municipality).toMatchObject({
    entries: {
      nodes: [
        {
          id: published.id,
          versions: [
            { version: 4, title: 'Twee versies, beter', url: `/hulpmiddel/${published.slug}?versie=4` },
            { version: 2, title: 'Twee versies', url: `/hulpmiddel/${published.slug}?versie=2` },
          ],
        },
      ],
    },
  });
});
