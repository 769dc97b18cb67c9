import { readdirSync, readFileSync } from 'node:fs';
import { buildASTSchema, concatAST, extendSchema, parse } from 'graphql';
import { createGraphqlClient } from '../testkit/graphql-client.ts';
import {
  ADOPTER,
  ALL_DOORS,
  GRAPHQL_DOORS,
  WITHOUT_ENTRIES,
  type Reader,
  type Target,
} from '../testkit/reading-doors.ts';
import { startHub, type TestHub } from '../testkit/start-hub.ts';

// Nothing that is not public comes out of any door: not through search, counts, suggestions, similar entries, pages or
// caches; not for a stranger, not for people of another municipality, and not a moment after a withdrawal.

let hub: TestHub;
let publisher: Awaited<ReturnType<TestHub['as']>>;
let readers: readonly (readonly [name: string, reader: Reader])[];

const THEME = 'verkeer';
const STEP = 7;
const BREDA = 'GM0758';

const readerWith = (headers: Readonly<Record<string, string>>): Reader => ({
  ...createGraphqlClient(hub.url, headers),
  get: (path) => hub.get(path, headers),
});

beforeAll(async () => {
  hub = await startHub({ seed: 'demo' });
  publisher = await hub.as('publisher');
  const [reader, boss] = await Promise.all([hub.as('reader', 'GM0344'), hub.as('administrator', 'GM0344')]);
  readers = [
    ['a stranger', readerWith({})],
    ['a stranger again, with what is cached', readerWith({})],
    ['a reader of another municipality', readerWith({ authorization: `Bearer ${reader.token}` })],
    ['an administrator of another municipality', readerWith({ authorization: `Bearer ${boss.token}` })],
  ];
});
afterAll(() => hub.stop());

interface Stored {
  readonly id: string;
  readonly version: number;
  readonly slug: string;
  readonly url: string;
}

const change = async (useCase: string, type: string, input: object): Promise<Stored> => {
  const answer = await publisher.run(
    `mutation($input: ${type}!) { result: ${useCase}(input: $input) { entry { id version slug url } problems { code message path } } }`,
    { input },
  );
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  const result = answer.data['result'] as unknown as { readonly entry: Stored; readonly problems: readonly object[] };
  if (result.problems.length > 0) throw new Error(JSON.stringify(result.problems));
  return result.entry;
};

/** Content with the secret in every text that there is. */
const contentWith = (word: string, secret: string) => ({
  title: `${word} ${secret}`,
  summary: `Over ${word.toLowerCase()} en ${secret}.`,
  themes: [THEME],
  steps: [STEP],
  phase: 'PILOT',
  contact: { name: `Team ${secret}`, role: secret },
  story: { background: secret, approach: secret, result: secret, lessons: secret, conditions: secret },
  facts: { supplier: secret },
  claims: [{ text: secret, evidence: 'UNCONFIRMED' }],
  links: [{ title: secret, url: `https://voorbeeld.example/${secret}` }],
});

const create = (word: string, secret: string, kind = 'CASE_STUDY') =>
  change('createEntry', 'CreateEntryInput', { municipality: BREDA, kind, ...contentWith(word, secret) });
const publish = ({ id, version }: Stored) => change('publishEntry', 'EntryVersionInput', { id, version });
const save = ({ id, version }: Stored, word: string, secret: string) =>
  change('saveEntry', 'SaveEntryInput', { id, version, ...contentWith(word, secret) });
const withdraw = ({ id, version }: Stored) =>
  change('withdrawEntry', 'WithdrawEntryInput', { id, version, reason: 'Dit klopte niet.' });

/** Another municipality uses it, and says so. */
const adopt = async ({ id }: Stored, note: string): Promise<void> => {
  const adopter = await hub.as('publisher', ADOPTER);
  const answer = await adopter.run(
    'mutation($input: AdoptEntryInput!) { adoptEntry(input: $input) { problems { message } } }',
    { input: { entry: id, municipality: ADOPTER, status: 'IN_USE', note } },
  );
  expect(answer.data['adoptEntry']).toEqual({ problems: [] });
};

const targetOf = ({ id, slug, url }: Stored, word: string, secret: string): Target => ({
  ...{ id, slug, url, word, theme: THEME, step: STEP, publisher: BREDA },
  misspelt: `${secret.slice(0, 4)}${secret.slice(5)}`,
});

/** The doors through which this reader sees the secret; `known`: a text that is public and may hold it. */
const seenBy = async (reader: Reader, target: Target, secret: string, known = ''): Promise<readonly string[]> => {
  const seen: string[] = [];
  for (const door of ALL_DOORS) {
    const answer = await door.open(reader, target);
    if (answer.replaceAll(known, '').toLowerCase().includes(secret)) seen.push(door.name);
  }
  return seen;
};

const expectHidden = async (target: Target, secret: string, known?: string): Promise<void> => {
  for (const [name, reader] of readers) expect([name, await seenBy(reader, target, secret, known)]).toEqual([name, []]);
};

const indexIsLevel = async (): Promise<void> => {
  const end = Date.now() + 5_000;
  while ((await hub.doors.search.health()).backlog > 0 && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 20));
};

/** Everything that counts, as a stranger sees it. */
const counts = async (): Promise<unknown> => {
  const { data } = await hub.run(
    `{ entryCounts { kinds { kind count } steps { step count } publishers publisherCodes } entries(first: 1) { totalCount } search(query: "") { total facets { field values { value count } } }
       municipality(code: "${BREDA}") { entries { totalCount } projects { totalCount } } }`,
  );
  return data;
};

const rootFields = (): readonly string[] => {
  const files = readdirSync('schema').filter((file) => file.endsWith('.graphql'));
  const document = concatAST(files.map((file) => parse(readFileSync(`schema/${file}`, 'utf8'))));
  const schema = extendSchema(buildASTSchema(document, { assumeValid: true }), document, { assumeValid: true });
  return Object.keys(schema.getQueryType()?.getFields() ?? {});
};

test('every root field of the schema is tried, or holds nothing of entries', () => {
  expect(rootFields().toSorted()).toEqual([...Object.keys(GRAPHQL_DOORS), ...WITHOUT_ENTRIES].toSorted());
});

test('drafts, reviews and working copies are seen by nobody else, and change no count', async () => {
  const shown = await publish(await create('Zomereikenbeleid', 'bladhark'));
  await indexIsLevel();
  const before = await counts();

  const draft = await create('Watervleermuis', 'kwispelstaart');
  const review = await create('Rotondekunst', 'drentelplank', 'TOOL');
  await change('submitEntry', 'EntryVersionInput', { id: review.id, version: review.version });
  await save(shown, 'Zomereikenbeleid', 'sneeuwhaas');
  await indexIsLevel();

  await expectHidden(targetOf(draft, 'Watervleermuis', 'kwispelstaart'), 'kwispelstaart');
  await expectHidden(targetOf(review, 'Rotondekunst', 'drentelplank'), 'drentelplank');
  await expectHidden(targetOf(shown, 'Zomereikenbeleid', 'sneeuwhaas'), 'sneeuwhaas');
  expect(await counts()).toEqual(before);
}, 60_000);

test('what is withdrawn is gone from every door when the withdrawal is acknowledged', async () => {
  const secret = 'fluweelpoot';
  const published = await publish(await create('Dassenwissel', secret, 'TOOL'));
  const target = targetOf(published, 'Dassenwissel', secret);
  const note = 'spiegelbeekjuffer';
  await adopt(published, note);
  await hub.doors.search.settled(published, 5_000);
  const [, stranger] = readers[0]!;
  // Looked at twice, so that all that can be kept for the next visitor is kept.
  for (const visit of [1, 2]) {
    const seen = await seenBy(stranger, target, secret);
    const missed = ALL_DOORS.filter(({ name, shows }) => shows && !seen.includes(name)).map(({ name }) => name);
    expect([visit, missed]).toEqual([visit, []]);
  }

  const withdrawn = await withdraw(published);
  await expectHidden(target, secret);
  await expectHidden(target, note);
  expect((await stranger.get(published.url)).status).toBe(410);

  const again = await publish(await save(withdrawn, 'Dassenwissel', 'zandkever'));
  await hub.doors.search.settled(again, 5_000);
  expect(await seenBy(stranger, target, 'zandkever')).toContain('its page');
  // The address is for ever, and holds a word of the first title.
  await expectHidden(target, secret, target.slug);
}, 60_000);
