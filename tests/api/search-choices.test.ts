import type { GraphqlClient } from '../testkit/graphql-client.ts';
import { startHub, type TestHub } from '../testkit/start-hub.ts';

/** What can be chosen beside words: regions, costs, values by name, and wider searches when little is found. */

let hub: TestHub;
let breda: GraphqlClient;
let utrecht: GraphqlClient;

const publish = async (client: GraphqlClient, municipality: string, change: object): Promise<void> => {
  const run = async (useCase: string, type: string, input: object) => {
    const answer = await client.run(
      `mutation($input: ${type}!) { result: ${useCase}(input: $input) { entry { id version } problems { code path } } }`,
      { input },
    );
    const result = answer.data['result'] as unknown as { entry: { id: string; version: number }; problems: object[] };
    expect(result.problems).toEqual([]);
    return result.entry;
  };
  const common = { municipality, kind: 'CASE_STUDY', summary: 'Een samenvatting.', themes: ['verkeer'] };
  const { id, version } = await run('createEntry', 'CreateEntryInput', { ...common, ...change });
  await run('publishEntry', 'EntryVersionInput', { id, version });
};

interface Found {
  readonly total: number;
  readonly hits: readonly { readonly entry: { readonly title: string } }[];
  readonly facets: readonly { readonly field: string; readonly values: readonly object[] }[];
  readonly wider: readonly { readonly without: string; readonly total: number }[];
  readonly problems: readonly { readonly message: string; readonly path: readonly string[] }[];
}
const search = async (query: string, filter: object = {}, more: object = {}): Promise<Found> => {
  const answer = await hub.run(
    `query($query: String!, $filter: SearchFilter, $sort: SearchSort) { search(query: $query, filter: $filter, sort: $sort) {
      total hits { entry { title } } facets { field values { value label count } } wider { without total }
      problems { message path } } }`,
    { query, filter, ...more },
  );
  return answer.data['search'] as unknown as Found;
};
const titles = async (filter: object): Promise<string[]> =>
  (await search('zonnepaneel', filter)).hits.map(({ entry }) => entry.title).sort();

beforeAll(async () => {
  hub = await startHub();
  [breda, utrecht] = await Promise.all([hub.as('publisher'), hub.as('publisher', 'GM0344')]);
  await publish(breda, 'GM0758', { title: 'Zonnepaneel gratis', facts: { costOnce: 0 } });
  await publish(breda, 'GM0758', { title: 'Zonnepaneel duur', facts: { costOnce: 250_001 }, kind: 'TOOL' });
  await publish(utrecht, 'GM0344', { title: 'Zonnepaneel onbekend', phase: 'PILOT' });
  await publish(utrecht, 'GM0344', { title: 'Zonnepaneel klein', facts: { costOnce: 10_000 } });
  for (let wait = 0; wait < 50 && (await search('zonnepaneel')).total < 4; wait++)
    await new Promise((resolve) => setTimeout(resolve, 20));
});
afterAll(() => hub.stop());

test('a class of cost is a choice; what costs an unknown sum is in none', async () => {
  expect(await titles({ costBands: ['NOTHING'] })).toEqual(['Zonnepaneel gratis']);
  expect(await titles({ costBands: ['UP_TO_10000', 'OVER_250000'] })).toEqual([
    'Zonnepaneel duur',
    'Zonnepaneel klein',
  ]);
  const { facets } = await search('zonnepaneel', { costBands: ['NOTHING', 'FROM_10000_TO_50000'] });
  expect(facets.find(({ field }) => field === 'costBands')?.values).toEqual([
    { value: 'NOTHING', label: 'Geen kosten', count: 1 },
    { value: 'UP_TO_10000', label: 'Tot en met € 10.000', count: 1 },
    { value: 'OVER_250000', label: 'Meer dan € 250.000', count: 1 },
    { value: 'FROM_10000_TO_50000', label: '€ 10.000 tot en met € 50.000', count: 0 },
  ]);
});

test('a COROP area is a choice by code or name, and is told by its name', async () => {
  expect(await titles({ corops: ['utrecht'] })).toEqual(['Zonnepaneel klein', 'Zonnepaneel onbekend']);
  expect(await titles({ corops: ['West-Noord-Brabant'] })).toEqual(['Zonnepaneel duur', 'Zonnepaneel gratis']);
  const { facets } = await search('zonnepaneel', { corops: ['west-noord-brabant'] });
  expect(facets.find(({ field }) => field === 'corops')?.values).toEqual(
    expect.arrayContaining([{ value: 'west-noord-brabant', label: 'West-Noord-Brabant', count: 2 }]) as object,
  );
});

test('what nobody reuses yet is sorted all the same', async () => {
  expect((await search('zonnepaneel', {}, { sort: 'REUSE' })).total).toBe(4);
});

test('a value that means nothing is a problem that names its place in the filter, never an exception', async () => {
  const { problems } = await search('x', {
    themes: ['verkeer', 'niets'],
    steps: [11],
    municipalities: ['GM9999'],
    provinces: ['Atlantis'],
    corops: ['Atlantis'],
  });
  expect(problems.map(({ path }) => path.join('.'))).toEqual([
    'filter.themes.1',
    'filter.steps.0',
    'filter.municipalities.0',
    'filter.provinces.0',
    'filter.corops.0',
  ]);
  expect(problems[0]?.message).toBe('Deze waarde kennen wij niet: niets. Kies er een uit de lijst.');
});

test('when little is found, wider searches say what each group of choices keeps out', async () => {
  const { total, wider } = await search('zonnepaneel', {
    kinds: ['TOOL'],
    municipalities: ['GM0344'],
    phases: ['PILOT'],
  });
  expect(total).toBe(0);
  expect(wider).toEqual([{ without: 'kinds', total: 1 }]);
  const none = await search('nergenstevinden', { kinds: ['TOOL'] });
  expect(none.wider).toEqual([{ without: 'query', total: 1 }]);
  expect((await search('zonnepaneel')).wider).toEqual([]);
});

const values = async (field: string, prefix: string, filter: object = {}, first?: number): Promise<readonly object[]> =>
  (
    await hub.run(
      `query($field: String!, $prefix: String!, $filter: SearchFilter, $first: Int) {
        facetValues(field: $field, prefix: $prefix, query: "zonnepaneel", filter: $filter, first: $first) { value label count } }`,
      { field, prefix, filter, ...(first === undefined ? {} : { first }) },
    )
  ).data['facetValues'] as unknown as readonly object[];

test('values of a facet are found by a word of their label, counted without their own choice', async () => {
  const inUtrecht = { value: 'GM0344', label: 'Utrecht', count: 2 };
  expect(await values('municipalities', 'utr')).toEqual([inUtrecht]);
  expect(await values('municipalities', 'UTR', { municipalities: ['GM0758'] })).toEqual([inUtrecht]);
  expect(await values('municipalities', 'utr', { kinds: ['TOOL'] })).toEqual([]);
  expect(await values('corops', 'brabant')).toEqual([
    { value: 'west-noord-brabant', label: 'West-Noord-Brabant', count: 2 },
  ]);
  expect(await values('municipalities', '')).toHaveLength(2);
  expect(await values('municipalities', '', {}, 1)).toHaveLength(1);
  for (const [field, prefix] of [
    ['nobody', ''],
    ['municipalities', 'xyz'],
    ['__proto__', ''],
  ] as const)
    expect(await values(field, prefix)).toEqual([]);
  expect(await values('kinds', '', { corops: ['Atlantis'] })).toEqual([]);
});
