import { startHub, type TestHub } from '../testkit/start-hub.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub({ seed: 'demo' });
  const end = Date.now() + 20_000;
  while (!(await hub.doors.search.check()).level && Date.now() < end) continue;
}, 60_000);
afterAll(() => hub.stop());

interface Answer {
  readonly total: number;
  readonly didYouMean: string | null;
}
const ask = async (q: string): Promise<Answer> =>
  (await hub.run('query($q: String!) { search(query: $q, pageSize: 0) { total didYouMean } }', { q })).data[
    'search'
  ] as unknown as Answer;

/** What people type, and what they mean: a letter left out, doubled, swapped or heard in another way. */
const MISSPELLINGS: readonly (readonly [string, string])[] = [
  ['klantcontct', 'klantcontact'],
  ['parkeerdrk', 'parkeerdruk'],
  ['algoritmeregistr', 'algoritmeregister'],
  ['chatbod', 'chatbot'],
  ['etische commisie', 'ethische commissie'],
  ['bijstnd', 'bijstand'],
  ['sensorn', 'sensoren'],
  ['aanbestedng', 'aanbesteding'],
  ['anonimisern', 'anonimiseren'],
  ['rekenkmer', 'rekenkamer'],
  ['bodemdalng', 'bodemdaling'],
  ['participtie', 'participatie'],
  ['jursit', 'jurist'],
  ['strategei', 'strategie'],
  ['taalpannel', 'taalpanel'],
  ['wateroverlst', 'wateroverlast'],
  ['kieshlp', 'kieshulp'],
  ['innovatiepartnerschp', 'innovatiepartnerschap'],
  ['geletterdheit', 'geletterdheid'],
  ['meldplcht', 'meldplicht'],
  ['verordning', 'verordening'],
  ['gemenschappelijke', 'gemeenschappelijke'],
  ['inwonerss', 'inwoners'],
  ['openbre', 'openbare'],
  ['privasy', 'privacy'],
  ['leveranciar', 'leverancier'],
  ['medewerkrs', 'medewerkers'],
  ['rekenbald', 'rekenblad'],
  ['lesmateriaaal', 'lesmateriaal'],
  ['vooroordeeln', 'vooroordelen'],
];

test.each(MISSPELLINGS)('%s: bedoelde u %s?', async (typed, meant) => {
  const answer = await ask(typed);
  expect(answer.didYouMean).toBe(meant);
  const better = await ask(meant);
  expect(better.didYouMean).toBeNull();
  expect(better.total).toBeGreaterThanOrEqual(Math.max(1, answer.total));
});

test.each([
  // Words that nobody has are no misspellings of words that look a little like them.
  'rijbewijs',
  'verniewing',
  'zwembad',
  'kadaster',
  'fietssnelweg',
  'xqzptwy',
  // Known words, joined words and names are meant.
  'chatbot kleine gemeente',
  'parkeer druk',
  'Den Haag',
  'MOR',
  '2026',
])('nothing else was meant by %s', async (query) => {
  expect((await ask(query)).didYouMean).toBeNull();
});
