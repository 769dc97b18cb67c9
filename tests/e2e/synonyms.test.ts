import type { BrowserContext } from 'playwright-core';
import { operator } from '../../services/platform/viewer.ts';
import { faultsOf, openSignedInWorld, type SignedInWorld } from './signed-in-world.ts';

let world: SignedInWorld;
beforeAll(async () => {
  world = await openSignedInWorld();
}, 60_000);
afterAll(() => world.close());

const hubAdministrator = async (javaScriptEnabled: boolean): Promise<BrowserContext> => {
  const email = 'beheer@hub.example';
  await world.hub.doors.accounts.addUser(operator, { email, name: 'Beheer', hubAdministrator: true });
  const context = await world.guest({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(await world.signInLink(email));
  await page.locator('main').getByRole('button', { name: 'Log in' }).click();
  await page.waitForURL('**/mijn?*');
  return context;
};

test('the list is for administrators of the hub: others do not even learn that it is there', async () => {
  const stranger = await (await world.guest()).newPage();
  await stranger.goto('/beheer/synoniemen');
  expect(new URL(stranger.url()).pathname).toBe('/inloggen');
  const publisher = await (await world.person('administrator')).newPage();
  expect((await publisher.goto('/beheer/synoniemen'))?.status()).toBe(404);
  await publisher.goto('/mijn');
  expect(await publisher.getByRole('link', { name: 'Synoniemen' }).count()).toBe(0);
});

test('without a script: find the page, add a row, see what a search expands to, change the row, remove it', async () => {
  const page = (await hubAdministrator(false)).pages()[0];
  if (!page) throw new Error('no page');
  await page.getByRole('link', { name: 'Synoniemen' }).click();
  await page.getByLabel('Wie dit typt').fill('een heel lange rij');
  await page.getByLabel('Vindt ook').fill('rijwielpad, snelfietsroute');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  expect(await page.getByRole('alert').textContent()).toContain('meer dan 3 woorden');
  expect(await page.getByLabel('Vindt ook').inputValue()).toBe('rijwielpad, snelfietsroute');
  await page.getByLabel('Wie dit typt').fill('fietssnelweg');
  await page.getByRole('button', { name: 'Bewaar' }).click();
  await page.waitForURL('**/beheer/synoniemen?gedaan=bewaard');

  await page.getByLabel('Typ een zoekvraag').fill('een fietssnelweg langs het water');
  await page.getByRole('button', { name: 'Toon' }).click();
  expect(await page.getByRole('region', { name: 'Zo zoekt de hub nu' }).textContent()).toContain(
    'rijwielpad en snelfietsroute',
  );

  await page.getByRole('link', { name: 'Wijzig fietssnelweg' }).click();
  await page.getByLabel('Vindt ook').fill('rijwielpad');
  await page.getByLabel('Het werkt ook andersom').uncheck();
  await page.getByRole('button', { name: 'Bewaar' }).click();
  const row = page.getByRole('row', { name: /^fietssnelweg/ });
  expect(await row.textContent()).toContain('één kant op');

  await page.getByRole('button', { name: 'Verwijder fietssnelweg' }).click();
  await page.waitForURL('**/beheer/synoniemen?gedaan=verwijderd');
  expect(await row.count()).toBe(0);
});

test('the page has no faults, wide and narrow', async () => {
  // A few rows tell as much about the table as many, and are looked at sooner.
  const list = await world.hub.doors.search.synonyms.list(operator);
  if (!list.ok) throw new Error('no list');
  const { version, synonyms } = list.value;
  await world.hub.doors.search.synonyms.save(operator, {
    version,
    synonyms: synonyms.filter(({ from }) => ['MOR', 'privacy'].includes(from)),
  });
  const page = (await hubAdministrator(true)).pages()[0];
  if (!page) throw new Error('no page');
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/beheer/synoniemen?q=MOR&wijzig=MOR');
    expect(await faultsOf(page)).toEqual([]);
  }
});
