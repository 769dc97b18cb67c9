import { allMunicipalities } from '../testkit/domain-world.ts';
import type { GraphqlClient } from '../testkit/graphql-client.ts';
import { startHub, type TestHub } from '../testkit/start-hub.ts';

const OOSTERHOUT = 'GM0826';
const GRONINGEN = 'GM0014';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const MATCH = `query ($input: MatchPartnersInput!) {
  matchPartners(input: $input) {
    partners { municipality { code name } score reasons { term points text } entries { id title } }
    problems { code message path }
  }
}`;

interface Partner {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly score: number;
  readonly reasons: readonly { readonly term: string; readonly points: number; readonly text: string }[];
  readonly entries: readonly { readonly id: string; readonly title: string }[];
}
interface Matches {
  readonly partners: readonly Partner[];
  readonly problems: readonly unknown[];
}

const match = async (
  input: Readonly<Record<string, unknown>>,
  language = 'nl',
  client: GraphqlClient = hub,
): Promise<Matches> => {
  const { data, errors } = await client.run(MATCH, { input }, { 'accept-language': language });
  expect(errors).toBeUndefined();
  return data.matchPartners as unknown as Matches;
};
const codesOf = ({ partners }: Matches): readonly string[] => partners.map(({ municipality }) => municipality.code);

const publishAs = async (
  client: GraphqlClient,
  input: Readonly<Record<string, unknown>>,
): Promise<{ readonly id: string }> => {
  const run = async (useCase: string, type: string, given: unknown) => {
    const query = `mutation ($input: ${type}!) { ${useCase}(input: $input) { entry { id version } problems { message } } }`;
    const payload = (await client.run(query, { input: given })).data[useCase] as unknown as {
      readonly entry: { readonly id: string; readonly version: number };
      readonly problems: readonly unknown[];
    };
    expect(payload.problems).toEqual([]);
    return payload.entry;
  };
  return run('publishEntry', 'EntryVersionInput', await run('createEntry', 'CreateEntryInput', input));
};

test('a published tool makes its municipality the first partner at once, with reasons in the language of the request', async () => {
  const groningen = await hub.as('publisher', GRONINGEN);
  const tool = { kind: 'TOOL', title: 'Wachtrijen voorspellen', summary: 'Een rekenblad.', themes: ['verkeer'] };
  const { id } = await publishAs(groningen, { municipality: GRONINGEN, ...tool });
  const asked = { municipality: OOSTERHOUT, themes: ['verkeer'], kind: 'CODE' };
  const { partners, problems } = await match(asked);
  expect(problems).toEqual([]);
  expect(partners).toHaveLength(10);
  expect(partners[0]).toMatchObject({
    municipality: { code: GRONINGEN, name: 'Groningen' },
    entries: [{ id, title: 'Wachtrijen voorspellen' }],
  });
  expect(partners[0]?.reasons[0]).toEqual({
    term: 'fit',
    points: 45 * 0.7,
    text: 'Deelt een hulpmiddel: ‘Wachtrijen voorspellen’',
  });
  const english = await match(asked, 'en');
  expect(english.partners[0]?.reasons[0]?.text).toBe('Shares a tool: ‘Wachtrijen voorspellen’');
  for (const { score, reasons } of partners) {
    expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
    for (const { text } of reasons) expect(text).toMatch(/^[^{}]*[^{}.][^{}]*$/);
    for (const { text } of reasons) expect(text).not.toMatch(/^(matching|municipalities)\./);
  }
});

test('without anything asked, the published need of the asker counts', async () => {
  const oosterhout = await hub.as('publisher', OOSTERHOUT);
  const need = { kind: 'KNOWLEDGE', urgency: 3, region: 'SOME' };
  await publishAs(oosterhout, {
    municipality: OOSTERHOUT,
    kind: 'NEED',
    title: 'Wachtrijen',
    summary: 'Wie helpt?',
    themes: ['verkeer'],
    need,
  });
  expect(codesOf(await match({ municipality: OOSTERHOUT }))[0]).toBe(GRONINGEN);
});

test.each(['GM0826', 'GM0448', 'GM0034', 'GM1699'])(
  'for %s a must keeps exactly the region, and never the asker',
  async (asker) => {
    const codes = codesOf(await match({ municipality: asker, themes: ['verkeer'], region: 'MUST', first: 50 }));
    const region = allMunicipalities
      .all()
      .filter((each) => each.code !== asker && allMunicipalities.proximity(asker, each.code)?.tie !== 'distance');
    for (const code of codes) expect(region.map((each) => each.code)).toContain(code);
    expect(codes).toHaveLength(Math.min(50, region.length));
  },
);

test('a signed-in colleague gets the same partners as a guest', async () => {
  const asked = { municipality: OOSTERHOUT, themes: ['werk'], region: 'SOME' };
  expect(await match(asked, 'nl', await hub.as('reader', 'GM0758'))).toEqual(await match(asked));
});

test('wrong input is a problem with the field to blame', async () => {
  expect(await match({ municipality: 'GM9999', themes: ['koffie'], first: 0 }, 'en')).toEqual({
    partners: [],
    problems: [
      {
        code: 'NOT_FOUND',
        message: 'Municipality ‘GM9999’ does not exist. Give the code of a municipality, such as GM0758.',
        path: ['input', 'municipality'],
      },
      {
        code: 'INVALID_INPUT',
        message: 'Theme ‘koffie’ does not exist. Choose a theme from the list.',
        path: ['input', 'themes', '0'],
      },
      { code: 'INVALID_INPUT', message: 'Ask for 1 to 50 municipalities.', path: ['input', 'first'] },
    ],
  });
});
