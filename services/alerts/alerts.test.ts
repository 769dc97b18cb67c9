import { about, noor, openAlertsWorld, type AlertsWorld } from '../../tests/testkit/alerts-world.ts';
import { done } from '../../tests/testkit/project-world.ts';

let world: AlertsWorld;
beforeEach(async () => {
  world = await openAlertsWorld();
});
afterEach(() => world.close());

const titles = async (): Promise<readonly string[]> =>
  (await world.alerts.alertsOf(noor)).map(({ entry }) => entry.title);
const lookWanted = async (): Promise<boolean> => (await world.alerts.jobs[0]?.wanted?.()) ?? false;

test('new is what is first published after the search was saved, and matches it', async () => {
  const old = await world.publish({ title: 'Parkeren van vroeger' });
  world.clock.advance(1_000);
  done(await world.alerts.saveSearch(noor, about('parkeren')));
  await world.publish({ title: 'Slim parkeren' });
  await world.publish({ title: 'Afval scheiden' });
  await world.republish(await world.withdraw(old));
  await world.run('alerts-look');
  expect(await titles()).toEqual(['Slim parkeren']);
  expect(await world.alerts.listedSearches(noor)).toMatchObject([{ newCount: 1, found: [{ read: false }] }]);
});

test('what two searches find is one alert, named under both and read once', async () => {
  const first = done(await world.alerts.saveSearch(noor, about('slim')));
  done(await world.alerts.saveSearch(noor, about('parkeren')));
  await world.publish({ title: 'Slim parkeren' });
  await world.run('alerts-look');
  expect(await world.alerts.newAlerts(noor)).toBe(1);
  expect((await world.alerts.listedSearches(noor)).map(({ newCount }) => newCount)).toEqual([1, 1]);
  done(await world.alerts.markRead(noor, { search: first.id }));
  expect((await world.alerts.listedSearches(noor)).map(({ newCount }) => newCount)).toEqual([0, 0]);
});

test('what was withdrawn is in no list and no number, and comes back as it was', async () => {
  done(await world.alerts.saveSearch(noor, about('parkeren')));
  const entry = await world.publish();
  await world.run('alerts-look');
  done(await world.alerts.markRead(noor, {}));
  const withdrawn = await world.withdraw(entry);
  expect([await titles(), await world.alerts.newAlerts(noor)]).toEqual([[], 0]);
  await world.republish(withdrawn);
  await world.run('alerts-look');
  expect([await titles(), await world.alerts.newAlerts(noor)]).toEqual([['Parkeren zonder wachtrij'], 0]);
});

test('the log is looked at only while it holds a publication that was not looked at', async () => {
  done(await world.alerts.saveSearch(noor, about('parkeren')));
  expect(await lookWanted()).toBe(false);
  await world.publish();
  expect(await lookWanted()).toBe(true);
  await world.run('alerts-look');
  expect(await lookWanted()).toBe(false);
  const other = await world.process();
  expect(await other.jobs[0]?.wanted?.()).toBe(false);
});

test.each(['behind', 'away'] as const)('a publication is not missed while the index is %s', async (engine) => {
  done(await world.alerts.saveSearch(noor, about('parkeren')));
  await world.publish();
  world.engine = engine;
  await world.run('alerts-look');
  expect(await lookWanted()).toBe(true);
  world.engine = 'level';
  await world.run('alerts-look');
  expect(await titles()).toHaveLength(1);
  expect(await lookWanted()).toBe(false);
});

test('a search that is removed takes its alerts along, and what it found is not new again', async () => {
  const { id } = done(await world.alerts.saveSearch(noor, about('parkeren')));
  await world.publish();
  await world.run('alerts-look');
  done(await world.alerts.removeSearch(noor, id));
  expect([await titles(), await world.alerts.newAlerts(noor)]).toEqual([[], 0]);
});
