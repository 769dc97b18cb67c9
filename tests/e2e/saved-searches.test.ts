import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { operator } from '../../services/platform/viewer.ts';
import { BREDA, faultsOf, openSignedInWorld, type SignedInWorld } from './signed-in-world.ts';

let world: SignedInWorld;
beforeAll(async () => {
  world = await openSignedInWorld();
}, 60_000);
afterAll(() => world.close());

/** A colleague publishes this, and search has it. */
const publish = async (title: string): Promise<void> => {
  const { entries, search } = world.hub.doors;
  const example = { municipality: BREDA, kind: 'CASE_STUDY', title, summary: 'Kort.', themes: ['verkeer'] } as const;
  const draft = await entries.createEntry(operator, example);
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems));
  const published = await entries.publishEntry(operator, { id: draft.value.id, version: draft.value.version });
  if (published.ok) await search.settled(published.value, 5_000);
};

/** Saves a search from its address, as the link on the search page does. */
const save = async (visitor: BrowserContext, query: string, name?: string): Promise<Page> => {
  const page = await visitor.newPage();
  await page.goto(`/mijn/zoekopdrachten/nieuw?${query}`);
  if (name !== undefined) await page.getByLabel('Naam').fill(name);
  await page.getByRole('button', { name: 'Bewaar zoekopdracht' }).click();
  return page;
};

/** The letters that went out with these words in them. */
const lettersWith = async (words: string): Promise<readonly string[]> => {
  const folder = path.join(world.hub.folder, 'outbox');
  const letters = await Promise.all((await readdir(folder)).map((file) => readFile(path.join(folder, file), 'utf8')));
  return letters.filter((letter) => letter.includes(words));
};

/** What the page says about the mail of the first search on it. */
const mailOf = async (page: Page): Promise<string> => {
  await page.goto('/mijn/zoekopdrachten');
  return page
    .locator('main')
    .getByText(/mail als er iets nieuws is|^Geen mail$/)
    .first()
    .innerText();
};

test('a stranger who wants to keep a search signs in and comes back to it', async () => {
  const asked = await world.hub.get('/mijn/zoekopdrachten/nieuw?q=parkeren&soort=voorbeeld&pagina=3&x=y');
  expect(asked.status).toBe(303);
  expect(asked.headers.get('location')).toBe(
    `/inloggen?naar=${encodeURIComponent('/mijn/zoekopdrachten/nieuw?q=parkeren&soort=voorbeeld')}`,
  );
});

test('from a saved search to the badge, the letter, and the end of the mail, without a script', async () => {
  const visitor = await world.person('reader', { javaScriptEnabled: false });
  const page = await save(visitor, 'q=laadpalen&soort=voorbeeld&bij=GM0758&straal=40');
  const main = page.locator('main');
  expect(await main.innerText()).toContain('Uw zoekopdracht is bewaard.');
  expect(await main.getByRole('heading', { level: 2 }).innerText()).toBe(
    'laadpalen, Voorbeeld, Binnen 40 km van Breda',
  );
  expect(
    await page
      .locator('header')
      .getByRole('link', { name: /nieuwe bijdrage/ })
      .count(),
  ).toBe(0);

  await publish('Laadpalen in oude wijken');
  await world.hub.jobs.run('alerts-look');
  await page.goto('/');
  await page.locator('header').getByRole('link', { name: '1 nieuwe bijdrage' }).first().click();
  expect(await main.getByRole('link', { name: 'Laadpalen in oude wijken' }).count()).toBe(1);

  await world.hub.jobs.run('alerts-digest');
  await world.hub.jobs.run('alerts-digest');
  const letters = await lettersWith('Laadpalen in oude wijken');
  expect(letters).toHaveLength(1);
  const [letter = ''] = letters;
  expect(letter).toContain('Subject: 1 nieuwe bijdrage bij uw zoekopdrachten');

  const address = /^\s+(http\S+\/attendering-stoppen\?code=\S+)$/m.exec(letter)?.[1] ?? '';
  const stranger = await world.guest({ javaScriptEnabled: false });
  const stopping = await stranger.newPage();
  await stopping.goto(address);
  expect(await mailOf(page)).toBe('Elke dag mail als er iets nieuws is');
  await stopping.getByRole('button', { name: 'Stop de mail' }).click();
  expect(await stopping.locator('main').innerText()).toContain('U krijgt hierover geen mail meer.');
  expect(await mailOf(page)).toBe('Geen mail');
  await Promise.all([visitor.close(), stranger.close()]);
});

test('a search is renamed, read and removed with plain forms; what is wrong is named at its field', async () => {
  const visitor = await world.person('reader', { javaScriptEnabled: false });
  await save(visitor, 'q=fietsen', 'Fietsen');
  const page = await save(visitor, 'q=regenwater', 'Regenwater');
  await publish('Regenwater vasthouden');
  await world.hub.jobs.run('alerts-look');
  await page.goto('/mijn/zoekopdrachten');
  const row = page.getByRole('region', { name: 'Regenwater' });
  await row.getByText('Wijzig of verwijder').click();
  await row.getByLabel('Naam').fill('');
  await row.getByRole('button', { name: 'Bewaar wijziging' }).click();
  expect(await page.getByRole('alert').getByRole('link').innerText()).toContain('Geef de zoekopdracht een naam');
  await row.getByLabel('Naam').fill('Droge voeten');
  await row.getByLabel('Mail over nieuwe bijdragen').selectOption('Geen mail');
  await row.getByRole('button', { name: 'Bewaar wijziging' }).click();
  const renamed = page.getByRole('region', { name: 'Droge voeten' });
  expect(await renamed.innerText()).toMatch(/1 nieuwe bijdrage[^]*Geen mail/);
  await renamed.getByRole('button', { name: /Markeer als gelezen/ }).click();
  expect(await renamed.innerText()).not.toContain('1 nieuwe bijdrage');
  await renamed.getByText('Wijzig of verwijder').click();
  await renamed.getByRole('button', { name: /Verwijder/ }).click();
  expect(await page.locator('main').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['Fietsen']);
  await visitor.close();
});

test('a mail program stops the mail with one POST from elsewhere; only the code counts', async () => {
  const visitor = await world.person('reader', { javaScriptEnabled: false });
  const page = await save(visitor, 'q=warmtenet', 'Warmtenet');
  await publish('Warmtenet zonder gas');
  await world.hub.jobs.run('alerts-digest');
  const [letter = ''] = await lettersWith('Warmtenet zonder gas');
  const address = /^List-Unsubscribe: <(http\S+)>$/m.exec(letter)?.[1] ?? '';
  expect(letter).toContain('\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\n');
  const post = (to: string): Promise<Response> =>
    fetch(to, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://mail.example' },
      body: 'List-Unsubscribe=One-Click',
    });
  expect((await post(`${address}x`)).status).toBe(404);
  expect((await fetch(address)).status).toBe(200);
  expect(await mailOf(page)).toBe('Elke dag mail als er iets nieuws is');
  expect((await post(address)).status).toBe(200);
  expect(await mailOf(page)).toBe('Geen mail');
  await visitor.close();
});

test.each([1280, 360])(
  'axe finds nothing on the pages of saved searches at %i px, in both languages',
  async (width) => {
    const visitor = await world.person('editor', { viewport: { width, height: 900 } });
    const page = await save(visitor, `q=zonnepanelen&stap=5&omvang=vanaf-250000`);
    await publish(`Zonnepanelen op daken ${width}`);
    const faults: string[] = [];
    for (const address of [
      '/mijn/zoekopdrachten?gedaan=bewaard',
      '/en/mijn/zoekopdrachten',
      '/mijn/zoekopdrachten/nieuw?q=zonnepanelen',
      '/en/mijn/zoekopdrachten/nieuw',
      '/mijn',
    ]) {
      await page.goto(address);
      faults.push(...(await faultsOf(page)));
    }
    expect(faults).toEqual([]);
    await visitor.close();
  },
  90_000,
);
