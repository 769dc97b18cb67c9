import { about, DAY, noor, openAlertsWorld, type AlertsWorld } from '../../tests/testkit/alerts-world.ts';
import { done } from '../../tests/testkit/project-world.ts';
import type { Letter } from '../ports/mail.ts';
import { belongsIn, duePeriods } from './digest-period.ts';

let world: AlertsWorld;
beforeEach(async () => {
  world = await openAlertsWorld();
});
afterEach(() => world.close());

const letters = (): readonly Letter[] => [...world.letters.values()];
const nextDay = async (): Promise<void> => {
  world.clock.advance(DAY);
  await world.run('alerts-digest');
};
/** The code in an address of a letter. */
const codeIn = (text: string): string => decodeURIComponent(/code=([^>\s]+)/.exec(text)?.[1] ?? '');

test('a week of letters begins on Monday and holds what was found before it', () => {
  expect(duePeriods(new Date('2026-11-29T23:30:00Z'))).toEqual([
    { kind: 'DAILY', label: '2026-11-30' },
    { kind: 'WEEKLY', label: '2026-11-30' },
  ]);
  expect(duePeriods(new Date('2026-11-29T22:30:00Z'))[1]).toEqual({ kind: 'WEEKLY', label: '2026-11-23' });
  const week = { kind: 'WEEKLY', label: '2026-11-30' } as const;
  expect([belongsIn(week, '2026-11-29T22:59:00.000Z'), belongsIn(week, '2026-11-29T23:00:00.000Z')]).toEqual([
    true,
    false,
  ]);
});

test('one letter a day with what is new in all searches, each entry once', async () => {
  done(await world.alerts.saveSearch(noor, about('parkeren')));
  done(await world.alerts.saveSearch(noor, about('slim')));
  await world.publish({ title: 'Slim parkeren' });
  await world.publish({ title: 'Parkeren met een app' });
  await nextDay();
  await world.run('alerts-digest');
  const [letter] = letters();
  expect(letters()).toHaveLength(1);
  expect(letter).toMatchObject({ to: 'noor@breda.example', subject: 'alerts.digest-subject-other 2' });
  expect(letter?.text.match(/Slim parkeren/g)).toHaveLength(1);
  expect(letter?.text).toContain('https://hub.example/voorbeeld/parkeren-met-een-app');
  await nextDay();
  expect(letters()).toHaveLength(1);
});

test('a letter holds ten entries of a search, and says how many more there are', async () => {
  done(await world.alerts.saveSearch(noor, about('parkeren', { language: 'en' })));
  for (let number = 1; number <= 12; number += 1) await world.publish({ title: `Parkeren ${number}` });
  await nextDay();
  const [letter] = letters();
  expect(letter?.text.match(/alerts\.digest-item/g)).toHaveLength(10);
  expect(letter?.text).toContain('alerts.digest-more 2\n  https://hub.example/en/mijn/zoekopdrachten');
});

test('a letter leaves out what was withdrawn or read, and does not go when nothing is left', async () => {
  done(await world.alerts.saveSearch(noor, about('parkeren')));
  await world.publish({ title: 'Parkeren, al gezien' });
  await world.run('alerts-look');
  done(await world.alerts.markRead(noor, {}));
  await world.withdraw(await world.publish({ title: 'Parkeren, ingetrokken' }));
  await nextDay();
  expect(letters()).toEqual([]);
});

test('a weekly letter goes once a week; without mail finds stay in the hub, and turning it on sends no old ones', async () => {
  const { id } = done(await world.alerts.saveSearch(noor, about('parkeren', { alert: 'WEEKLY' })));
  done(await world.alerts.saveSearch(noor, about('afval', { alert: 'NONE' })));
  await world.publish({ title: 'Parkeren eens per week' });
  await world.publish({ title: 'Afval zonder post' });
  for (let day = 0; day < 8; day += 1) await nextDay();
  expect(letters()).toHaveLength(1);
  expect(letters()[0]?.text).not.toContain('Afval');
  const waste = (await world.alerts.listedSearches(noor)).find((one) => one.id !== id);
  done(await world.alerts.changeSearch(noor, { id: waste!.id, alert: 'DAILY', language: 'nl' }));
  await nextDay();
  expect(letters()).toHaveLength(1);
});

test('the code in a letter stops the mail of its search, that in the header of all in it; nothing else does', async () => {
  done(await world.alerts.saveSearch(noor, about('parkeren')));
  done(await world.alerts.saveSearch(noor, about('afval')));
  await world.publish({ title: 'Parkeren' });
  await world.publish({ title: 'Afval' });
  await nextDay();
  const [letter] = letters();
  const periods = async () => (await world.alerts.listedSearches(noor)).map(({ alert }) => alert);
  const header = letter?.headers?.['List-Unsubscribe'] ?? '';
  expect(header).toMatch(/^<https:\/\/hub\.example\/attendering-stoppen\?code=[\w.%-]+>$/);
  expect(letter?.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');

  const one = codeIn(letter?.text ?? '');
  const forged = `${one.slice(0, -1)}${one.endsWith('A') ? 'B' : 'A'}`;
  expect(await world.alerts.stopAlerts(forged)).toMatchObject({ problems: [{ key: 'alerts.unknown-code' }] });
  expect(await world.alerts.alertsToStop(one)).toMatchObject([{ active: true }]);
  expect(await periods()).toEqual(['DAILY', 'DAILY']);
  done(await world.alerts.stopAlerts(one));
  expect((await periods()).filter((alert) => alert === 'NONE')).toHaveLength(1);
  done(await world.alerts.stopAlerts(codeIn(header)));
  expect(await periods()).toEqual(['NONE', 'NONE']);
  expect(await world.alerts.alertsToStop('search_1.x')).toBeNull();
});

test('hostile names and titles stay words in both forms of a letter', async () => {
  done(await world.alerts.saveSearch(noor, about('script', { name: '<b>"Mijn" & uw</b>' })));
  await world.publish({ title: '<script>alert(1)</script>' });
  await nextDay();
  const [letter] = letters();
  expect(letter?.html).not.toMatch(/<script|<b>/);
  expect(letter?.html).toContain('&#60;script&#62;');
  expect(letter?.text).toContain('<script>alert(1)</script>');
  expect(letter?.subject).toBe('alerts.digest-subject-one 1');
});

test('somebody whose account is gone is forgotten', async () => {
  const gone = { ...noor, userId: 'gone' };
  done(await world.alerts.saveSearch(gone, about('parkeren')));
  await world.publish();
  await nextDay();
  expect(letters()).toEqual([]);
  expect([await world.alerts.listedSearches(gone), await world.alerts.alertsOf(gone)]).toEqual([[], []]);
});
