import type { GraphqlClient } from '../testkit/graphql-client.ts';
import { startHub, type TestHub } from '../testkit/start-hub.ts';

let hub: TestHub;
let publisher: GraphqlClient;
let utrecht: GraphqlClient;
beforeAll(async () => {
  hub = await startHub();
  [publisher, utrecht] = await Promise.all([hub.as('publisher'), hub.as('publisher', 'GM0344')]);
});
afterAll(() => hub.stop());

interface Found {
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly didYouMean: string | null;
  readonly notice: string | null;
  readonly hits: readonly {
    readonly entry: { readonly id: string; readonly title: string };
    readonly distanceKm: number | null;
    readonly highlights: Readonly<
      Record<
        'title' | 'summary',
        { readonly text: string; readonly ranges: readonly { readonly start: number; readonly end: number }[] } | null
      >
    >;
  }[];
  readonly facets: readonly {
    readonly field: string;
    readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  }[];
  readonly problems: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
}
const QUERY = `query($query: String!, $filter: SearchFilter, $sort: SearchSort, $page: Int, $pageSize: Int) {
  search(query: $query, filter: $filter, sort: $sort, page: $page, pageSize: $pageSize) {
    total totalIsExact didYouMean notice hits { entry { id title state } distanceKm highlights { title { text ranges { start end } } summary { text ranges { start end } } } }
    facets { field values { value label count } } problems { code message path } } }`;
const search = async (query: string, more: Readonly<Record<string, unknown>> = {}, headers = {}): Promise<Found> => {
  const answer = await hub.run(QUERY, { query, ...more }, headers);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data['search'] as unknown as Found;
};
const titles = async (query: string, more: Readonly<Record<string, unknown>> = {}) =>
  (await search(query, more)).hits.map(({ entry }) => entry.title);

const ENTRY = 'entry { id version slug } problems { code path }';
interface Stored {
  readonly id: string;
  readonly version: number;
}
const mutate = async (client: GraphqlClient, useCase: string, type: string, input: object): Promise<Stored> => {
  const answer = await client.run(`mutation($input: ${type}!) { result: ${useCase}(input: $input) { ${ENTRY} } }`, {
    input,
  });
  const result = answer.data['result'] as unknown as { readonly entry: Stored; readonly problems: readonly object[] };
  if (result.problems.length > 0) throw new Error(JSON.stringify(result.problems));
  return result.entry;
};
const draft = (change: object, client = publisher) =>
  mutate(client, 'createEntry', 'CreateEntryInput', {
    municipality: client === publisher ? 'GM0758' : 'GM0344',
    kind: 'CASE_STUDY',
    summary: 'Een samenvatting.',
    themes: ['verkeer'],
    ...change,
  });
const publish = async (change: object, client = publisher) => {
  const { id, version } = await draft(change, client);
  return mutate(client, 'publishEntry', 'EntryVersionInput', { id, version });
};
/** Asks until the answer is as expected, for at most a second. */
const within1s = async <T>(ask: () => Promise<T>, expected: (answer: T) => boolean): Promise<T> => {
  const end = Date.now() + 1_000;
  for (;;) {
    const answer = await ask();
    if (expected(answer) || Date.now() > end) return answer;
  }
};
const found = (query: string, title: string) =>
  within1s(
    () => titles(query),
    (all) => all.includes(title),
  );

test('an acknowledged publication is found within a second, also with a typing error, and its draft never', async () => {
  const title = 'Bijstandsaanvragen sneller afhandelen';
  const { id, version } = await draft({ title });
  expect(await titles('bijstandsaanvragen')).toEqual([]);
  const published = await mutate(publisher, 'publishEntry', 'EntryVersionInput', { id, version });
  expect(await found('bijstandsaanvragen', title)).toEqual([title]);
  expect(await titles('bijstandsaanvrogen')).toEqual([title]);
  expect(await titles('bijstandsaanvr')).toEqual([title]);
  await mutate(publisher, 'saveEntry', 'SaveEntryInput', {
    ...published,
    slug: undefined,
    title: 'Xylofoonvereniging',
  });
  expect(await found('xylofoonvereniging', 'Xylofoonvereniging')).toEqual([]);
});

test('a withdrawal is gone from hits, totals and facets when it is acknowledged', async () => {
  const published = await publish({ title: 'Rioolvervanging met drones', kind: 'TOOL' });
  expect(await found('rioolvervanging', 'Rioolvervanging met drones')).toHaveLength(1);
  await mutate(publisher, 'withdrawEntry', 'WithdrawEntryInput', {
    id: published.id,
    version: published.version,
    reason: 'Fout.',
  });
  const after = await search('rioolvervanging');
  expect(after).toMatchObject({ total: 0, hits: [] });
  expect(after.facets.every(({ values }) => values.length === 0)).toBe(true);
});

test('facets are named as in the filter, labelled in the language of the request, and ignore their own selection', async () => {
  const title = 'Zwembadrooster';
  await publish({ title: `${title} één`, kind: 'TOOL', themes: ['verkeer'], steps: [5], phase: 'PILOT' });
  await publish({ title: `${title} twee`, kind: 'CASE_STUDY', themes: ['verkeer'], steps: [5, 6] });
  await publish({ title: `${title} drie`, kind: 'CASE_STUDY', themes: ['verkeer'] }, utrecht);
  await within1s(
    () => search(title),
    ({ total }) => total === 3,
  );
  const { facets, total } = await search(title, { filter: { kinds: ['TOOL'] } });
  expect(total).toBe(1);
  const facet = (field: string) => facets.find((each) => each.field === field)?.values;
  expect(facets.map(({ field }) => field)).toEqual([
    'kinds',
    'themes',
    'steps',
    'municipalities',
    'provinces',
    'corops',
    'sizeClasses',
    'phases',
    'licences',
    'costBands',
  ]);
  expect(facet('kinds')).toEqual([
    { value: 'CASE_STUDY', label: 'Voorbeeld', count: 2 },
    { value: 'TOOL', label: 'Hulpmiddel', count: 1 },
  ]);
  expect(facet('steps')).toEqual([{ value: '5', label: 'Stap 5', count: 1 }]);
  expect(facet('municipalities')).toEqual([{ value: 'GM0758', label: 'Breda', count: 1 }]);
  expect(facet('provinces')).toEqual([{ value: 'PV30', label: 'Noord-Brabant', count: 1 }]);
  expect(facet('licences')).toEqual([{ value: 'CC-BY-4.0', label: 'CC BY 4.0', count: 1 }]);
  const english = await search(title, {}, { 'accept-language': 'en' });
  expect(english.facets.find(({ field }) => field === 'sizeClasses')?.values).toEqual([
    { value: 'FROM_100000_TO_250000', label: '100,000 to 250,000 inhabitants', count: 2 },
    { value: 'OVER_250000', label: '250,000 inhabitants or more', count: 1 },
  ]);
  expect((await titles(title, { filter: { provinces: ['noord-brabant'] } })).toSorted()).toEqual(
    [`${title} twee`, `${title} één`].toSorted(),
  );
  expect(await titles(title, { filter: { near: { code: 'GM0344', radiusKm: 20 } } })).toEqual([`${title} drie`]);
  expect(await titles(title, { filter: { steps: [6], phases: ['PILOT'] } })).toEqual([]);
});

test('the nearest comes first with its distance, and peers are a filter of their own', async () => {
  await publish({ title: 'Nachtvlinderbeleid Breda' });
  await publish({ title: 'Nachtvlinderbeleid Utrecht' }, utrecht);
  await within1s(
    () => search('nachtvlinderbeleid'),
    ({ total }) => total === 2,
  );
  const near = await search('nachtvlinderbeleid', {
    filter: { near: { code: 'GM0344', radiusKm: 100 } },
    sort: 'DISTANCE',
  });
  expect(near.hits.map(({ entry }) => entry.title)).toEqual(['Nachtvlinderbeleid Utrecht', 'Nachtvlinderbeleid Breda']);
  expect(near.hits[0]?.distanceKm).toBe(0);
  expect(near.hits[1]?.distanceKm).toBeGreaterThan(40);
  expect(await titles('nachtvlinderbeleid', { filter: { peersOf: 'GM0758' } })).toEqual([]);
});

test('marks are places in the text, never HTML', async () => {
  await publish({ title: 'Kraamzorg 😀 <b>regelen</b>', summary: 'Ook kraamzorg zonder zorgen.' });
  await found('kraamzorg', 'Kraamzorg 😀 <b>regelen</b>');
  const { hits } = await search('kraamzorg regelen');
  const title = hits[0]?.highlights.title;
  expect(title?.text).toBe('Kraamzorg 😀 <b>regelen</b>');
  expect(title?.ranges.map(({ start, end }) => title.text.slice(start, end))).toEqual(['Kraamzorg', 'regelen']);
  const summary = hits[0]?.highlights.summary;
  expect(summary?.ranges.map(({ start, end }) => summary.text.slice(start, end))).toEqual(['kraamzorg']);
});

test('sorted by title, newest first, page by page without overlap', async () => {
  for (const title of ['Éénhoornpad b', 'eenhoornpad A', 'Eenhoornpad c']) {
    hub.clock.advance(60_000);
    await publish({ title });
  }
  await within1s(
    () => search('eenhoornpad'),
    ({ total }) => total === 3,
  );
  expect(await titles('eenhoornpad', { sort: 'TITLE' })).toEqual(['eenhoornpad A', 'Éénhoornpad b', 'Eenhoornpad c']);
  expect(await titles('eenhoornpad', { sort: 'NEWEST' })).toEqual(['Eenhoornpad c', 'eenhoornpad A', 'Éénhoornpad b']);
  const pages = await Promise.all([1, 2, 3].map((page) => titles('eenhoornpad', { sort: 'TITLE', page, pageSize: 1 })));
  expect(pages.flat()).toEqual(['eenhoornpad A', 'Éénhoornpad b', 'Eenhoornpad c']);
});

test('what cannot be asked is refused with its argument', async () => {
  const blamed = async (query: string, more: object) =>
    (await search(query, { ...more })).problems.map(({ code, path }) => `${code} ${path.join('.')}`);
  expect(await blamed('', { page: 11, pageSize: 100 })).toEqual(['INVALID_INPUT page']);
  expect(await blamed('', { page: 0 })).toEqual(['INVALID_INPUT page']);
  expect(await blamed('x'.repeat(513), {})).toEqual(['INVALID_INPUT query']);
  expect(await blamed('', { sort: 'DISTANCE' })).toEqual(['INVALID_INPUT sort']);
  expect(await blamed('', { filter: { near: { code: 'GM0000', radiusKm: -1 } } })).toEqual([
    'INVALID_INPUT filter.near.code',
    'INVALID_INPUT filter.near.radiusKm',
  ]);
  expect(await blamed('', { page: 10, pageSize: 100 })).toEqual([]);
});

test.each([
  '"',
  '*',
  'AND OR NOT',
  'title:x',
  '^x"*',
  'NEAR(a b)',
  '\u0000',
  '😀',
  '-',
  "'; DROP TABLE",
  '{"$gt":""}',
  'a '.repeat(250),
])('no typed sign is syntax: %p', async (query) => {
  expect((await search(query)).problems).toEqual([]);
});

test('somebody who begins to type is shown entries, municipalities and themes', async () => {
  await publish({ title: 'Bredase aanpak' });
  await found('bredase', 'Bredase aanpak');
  const suggest = async (prefix: string, first = 8) =>
    (
      await hub.run(
        'query($prefix: String!, $first: Int) { suggest(prefix: $prefix, first: $first) { text kind url } }',
        { prefix, first },
      )
    ).data['suggest'] as unknown as readonly { readonly text: string; readonly kind: string; readonly url: string }[];
  const all = await suggest('bred');
  expect(all).toContainEqual({ text: 'Breda', kind: 'MUNICIPALITY', url: '/gemeenten/GM0758' });
  expect(all).toContainEqual({ text: 'Bredase aanpak', kind: 'ENTRY', url: '/voorbeeld/bredase-aanpak' });
  expect(await suggest('verkeer', 2)).toContainEqual({ text: 'Verkeer', kind: 'THEME', url: '/zoeken?thema=verkeer' });
  expect(await suggest('  ')).toEqual([]);
  expect((await suggest('b', 100)).length).toBeLessThanOrEqual(8);
});

test('an entry names public ones like it, and never itself or a draft', async () => {
  const first = await publish({ title: 'Bomenkap vergunnen met luchtfoto', summary: 'Luchtfoto laat bomen zien.' });
  await publish({ title: 'Bomen tellen op een luchtfoto', summary: 'Luchtfoto laat bomen zien.' }, utrecht);
  await draft({ title: 'Bomen en luchtfoto concept', summary: 'Luchtfoto laat bomen zien.' });
  await found('bomen tellen', 'Bomen tellen op een luchtfoto');
  const answer = await hub.run('query($id: ID!) { entry(id: $id) { similar(first: 2) { title state } } }', {
    id: first.id,
  });
  const { similar } = answer.data['entry'] as unknown as {
    readonly similar: readonly { readonly title: string; readonly state: string }[];
  };
  expect(similar[0]?.title).toBe('Bomen tellen op een luchtfoto');
  expect(similar.every(({ state, title }) => state === 'PUBLISHED' && !title.startsWith('Bomenkap'))).toBe(true);
});
