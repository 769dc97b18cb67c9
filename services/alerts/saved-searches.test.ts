import { guest, type SignedIn } from '../platform/viewer.ts';
import { about, noor, openAlertsWorld, type AlertsWorld } from '../../tests/testkit/alerts-world.ts';
import { done, wrong } from '../../tests/testkit/project-world.ts';

let world: AlertsWorld;
beforeEach(async () => {
  world = await openAlertsWorld();
});
afterEach(() => world.close());

const emma: SignedIn = { ...noor, userId: 'user_emma' };
const namesOf = async (viewer: SignedIn): Promise<readonly string[]> =>
  (await world.alerts.listedSearches(viewer)).map(({ name }) => name);

test('a search is kept with its address, for its owner only', async () => {
  const { alerts } = world;
  const filter = { steps: [5], kinds: ['NEED' as const], near: { code: 'GM0758', radiusKm: 25 } };
  done(await alerts.saveSearch(noor, about('parkeren', { filter, sort: 'NEWEST', name: '  Mijn\u202e  vraag ' })));
  expect(await alerts.listedSearches(noor)).toMatchObject([
    {
      name: 'Mijn vraag',
      url: '/zoeken?q=parkeren&soort=oproep&stap=5&bij=GM0758&straal=25&sorteer=nieuw',
      alert: 'DAILY',
      newCount: 0,
      found: [],
    },
  ]);
  expect(await alerts.listedSearches(emma)).toEqual([]);
  expect(await alerts.listedSearches(guest)).toEqual([]);
});

test('the same question is kept once, whatever its order of values; saving again renames it', async () => {
  const { alerts } = world;
  done(await alerts.saveSearch(noor, about('x', { filter: { steps: [2, 1], themes: [], peersOf: null } })));
  done(await alerts.saveSearch(noor, about('x', { filter: { steps: [1, 2, 2] }, name: 'Tweede', alert: 'WEEKLY' })));
  expect(await alerts.listedSearches(noor)).toMatchObject([{ name: 'Tweede', alert: 'WEEKLY' }]);
  done(await alerts.saveSearch(emma, about('x', { filter: { steps: [1, 2] } })));
  expect(await namesOf(emma)).toHaveLength(1);
});

test('fifty searches each and no more, also when many come at once', async () => {
  const { alerts } = world;
  for (let number = 1; number <= 48; number += 1) done(await alerts.saveSearch(noor, about(`onderwerp ${number}`)));
  const results = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((word) => alerts.saveSearch(noor, about(word))));
  expect((await namesOf(noor)).length).toBeLessThanOrEqual(50);
  expect(results.some(({ ok }) => !ok)).toBe(true);
  while ((await namesOf(noor)).length < 50) done(await alerts.saveSearch(noor, about(`nog ${Math.random()}`)));
  expect(await alerts.saveSearch(noor, about('te veel'))).toMatchObject({
    problems: [{ code: 'TOO_MANY_REQUESTS', key: 'alerts.too-many-searches', params: { max: 50 } }],
  });
  expect(await namesOf(noor)).toHaveLength(50);
});

test('a guest, a key that may only read and a name of blanks are refused, each with its remedy', async () => {
  const { alerts } = world;
  expect(wrong(await alerts.saveSearch(guest, about('x')))).toEqual(['NOT_SIGNED_IN']);
  expect(wrong(await alerts.saveSearch({ ...noor, scope: 'read' }, about('x')))).toEqual(['NOT_ALLOWED']);
  expect(wrong(await alerts.saveSearch(noor, about('x', { name: ' \u200b ' })))).toEqual(['INVALID_INPUT name']);
  expect(wrong(await alerts.saveSearch(noor, about('x', { name: 'a'.repeat(121) })))).toEqual(['INVALID_INPUT name']);
  expect(wrong(await alerts.saveSearch(noor, about('x', { filter: { licences: ['l'.repeat(9_000)] } })))).toEqual([
    'INVALID_INPUT filter',
  ]);
  expect(await namesOf(noor)).toEqual([]);
});

test('nobody renames, removes or reads the alerts of somebody else', async () => {
  const { alerts } = world;
  const { id } = done(await alerts.saveSearch(noor, about('parkeren')));
  await world.publish();
  await world.run('alerts-look');
  const [alert] = await alerts.alertsOf(noor);
  expect(wrong(await alerts.changeSearch(emma, { id, name: 'Van mij', language: 'nl' }))).toEqual(['NOT_FOUND id']);
  expect(wrong(await alerts.removeSearch(emma, id))).toEqual(['NOT_FOUND id']);
  expect(wrong(await alerts.markRead(emma, { search: id }))).toEqual(['NOT_FOUND id']);
  done(await alerts.markRead(emma, { alerts: [alert!.id] }));
  expect([await alerts.newAlerts(noor), await alerts.newAlerts(emma)]).toEqual([1, 0]);
  expect(await alerts.alertsOf(emma)).toEqual([]);
});

test('a name and a period change on their own; what is not given stays', async () => {
  const { alerts } = world;
  const { id } = done(await alerts.saveSearch(noor, about('parkeren')));
  done(await alerts.changeSearch(noor, { id, name: 'Parkeerdruk', language: 'nl' }));
  done(await alerts.changeSearch(noor, { id, alert: 'NONE', language: 'nl' }));
  expect(await alerts.listedSearches(noor)).toMatchObject([{ name: 'Parkeerdruk', alert: 'NONE' }]);
  done(await alerts.removeSearch(noor, id));
  expect(await alerts.listedSearches(noor)).toEqual([]);
  expect(wrong(await alerts.changeSearch(noor, { id, alert: 'DAILY', language: 'nl' }))).toEqual(['NOT_FOUND id']);
});
