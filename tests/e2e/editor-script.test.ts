import type { BrowserContext, Page } from 'playwright-core';
import { goOn, idOf, save, startDraft } from './editing.ts';
import { faultsOf, openSignedInWorld } from './signed-in-world.ts';
import type { SignedInWorld } from './signed-in-world.ts';

let world: SignedInWorld;
let publisher: BrowserContext;
let colleague: BrowserContext;
beforeAll(async () => {
  world = await openSignedInWorld();
  [publisher, colleague] = await Promise.all([world.person('publisher'), world.person('editor')]);
}, 60_000);
afterAll(() => world.close());

const start = async (visitor: BrowserContext, title: string): Promise<Page> => {
  const page = await startDraft(visitor, title);
  await takenOver(page);
  return page;
};
/** The program of the editor has the page: only it offers to add rows. */
const takenOver = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Voeg een link toe', includeHidden: true }).waitFor({ state: 'attached' });
const open = async (visitor: BrowserContext, path: string): Promise<Page> => {
  const page = await visitor.newPage();
  await page.goto(path);
  await takenOver(page);
  return page;
};
const stored = async (page: Page): Promise<Record<string, Record<string, unknown>>> => {
  const reader = await world.hub.as('reader');
  const query =
    'query($id: ID) { entry(id: $id) { version title story { background approach lessons } links { title } } }';
  return (await reader.run(query, { id: idOf(page) })).data['entry'] as unknown as Record<
    string,
    Record<string, unknown>
  >;
};
const isSaved = (page: Page): Promise<void> => page.locator('.gg-saved__done').waitFor();
const TEXT = 'Bewoners wachtten negen dagen. ‘Dat kan sneller’, zei de balie: één dag is genoeg. ';

test('the work is kept at most two seconds after the last key, and the page says when', async () => {
  const page = await start(publisher, 'Vanzelf bewaard');
  await page.getByLabel('Samenvatting').pressSequentially('Kort en goed.');
  const lastKey = Date.now();
  await page.waitForResponse((response) => response.url().endsWith('/graphql'));
  expect(Date.now() - lastKey).toBeLessThan(2_000);
  await isSaved(page);
  expect(await page.getByRole('status').innerText()).toMatch(/^Opgeslagen om \d\d:\d\d$/);
  await page.reload();
  expect(await page.getByLabel('Samenvatting').inputValue()).toBe('Kort en goed.');
  await takenOver(page);
  expect(await page.getByRole('button', { name: 'Zet terug' }).count()).toBe(0);
});

test('a tab that dies in the middle of typing loses not one character', async () => {
  const page = await start(publisher, 'Midden in een zin');
  const id = idOf(page);
  await goOn(page, 'Verhaal');
  const field = page.getByLabel('Aanleiding');
  await field.pressSequentially(TEXT.repeat(2));
  const typed = await field.inputValue();
  const session = await publisher.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
  expect(typed).toBe(TEXT.repeat(2));

  const next = await open(publisher, `/deel/${id}?stap=verhaal`);
  await next.getByRole('button', { name: 'Zet terug' }).click();
  expect(await next.getByLabel('Aanleiding').inputValue()).toBe(TEXT.repeat(2));
  await isSaved(next);
  expect((await stored(next))['story']).toMatchObject({ background: TEXT.repeat(2).trim() });
  await next.reload();
  await takenOver(next);
  expect(await next.getByRole('button', { name: 'Zet terug' }).count()).toBe(0);
});

test('what was typed before the program came is kept', async () => {
  const draft = await start(publisher, 'Snelle vingers');
  const path = `/deel/${idOf(draft)}?stap=verhaal`;
  const page = await publisher.newPage();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/assets\/(editor-screen|work)-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await page.getByLabel('Aanpak').pressSequentially('Nog geen script');
  release();
  await takenOver(page);
  expect(await page.getByLabel('Aanpak').inputValue()).toBe('Nog geen script');
  await page.keyboard.type(', en verder.');
  await isSaved(page);
  expect((await stored(page))['story']).toMatchObject({ approach: 'Nog geen script, en verder.' });
});

test('two people in the same field: the second sees both texts at once, and saves knowingly', async () => {
  const first = await start(publisher, 'Tegelijk');
  const second = await open(colleague, `/deel/${idOf(first)}?stap=verhaal`);
  await goOn(first, 'Verhaal');
  await first.getByLabel('Aanleiding').fill('Tekst van de eerste.');
  await first.getByLabel('Geleerd').fill('Alleen de eerste.');
  await isSaved(first);

  await second.getByLabel('Aanleiding').fill('Tekst van de tweede.');
  await second.getByText(/Iemand anders bewaarde dit om \d\d:\d\d\./).waitFor();
  expect(await second.getByLabel('Aanleiding').inputValue()).toBe('Tekst van de tweede.');
  expect(await second.locator('#ander-background').innerText()).toContain('Tekst van de eerste.');
  expect(await second.getByLabel('Geleerd').inputValue()).toBe('Alleen de eerste.');
  expect(await faultsOf(second)).toEqual([]);
  await second.getByLabel('Aanleiding').fill('Tekst van de eerste. Tekst van de tweede.');
  await save(second);
  await isSaved(second);
  expect((await stored(second))['story']).toMatchObject({
    background: 'Tekst van de eerste. Tekst van de tweede.',
    lessons: 'Alleen de eerste.',
  });

  await first.getByLabel('Aanleiding').fill('Toch weer de eerste.');
  await first.getByRole('button', { name: /Neem deze over/ }).click();
  expect(await first.getByLabel('Aanleiding').inputValue()).toBe('Tekst van de eerste. Tekst van de tweede.');
  await isSaved(first);
});

test('two people in other fields need not look: both texts are put together', async () => {
  const first = await start(publisher, 'Naast elkaar');
  const second = await open(colleague, `/deel/${idOf(first)}?stap=verhaal`);
  await first.getByLabel('Titel').fill('Naast elkaar, nieuw');
  await isSaved(first);
  await second.getByLabel('Aanpak').fill('Van de tweede.');
  await second.getByText('Beide staan nu in het formulier.').waitFor();
  await isSaved(second);
  expect(await stored(second)).toMatchObject({ title: 'Naast elkaar, nieuw', story: { approach: 'Van de tweede.' } });
  expect(await second.locator('h1').innerText()).toBe('Naast elkaar, nieuw');
});

test('while something is not kept, leaving asks first; a hub that is back keeps it', async () => {
  const page = await start(publisher, 'Zonder verbinding');
  await page.route('**/graphql', (route) => route.abort());
  await page.getByLabel('Samenvatting').fill('Nog niet bij de hub.');
  await page.getByRole('alert').getByText('Niet opgeslagen.').waitFor();
  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await closing;
  expect(await page.getByLabel('Samenvatting').inputValue()).toBe('Nog niet bij de hub.');
  await page.unroute('**/graphql');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await isSaved(page);
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('a field that is refused says so in place, and the rest is kept', async () => {
  const page = await start(publisher, 'Deels goed');
  await page.getByLabel('Titel').fill('');
  await page.getByLabel('Samenvatting').fill('Kort.');
  await page.getByText('Nog niet alles is opgeslagen').waitFor();
  expect(await page.locator('#field-title').getAttribute('aria-invalid')).toBe('true');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-summary');
  expect(await stored(page)).toMatchObject({ title: 'Deels goed' });
  await save(page);
  await page.locator('#problems:focus').waitFor();
  await page.locator('#field-title').fill('Helemaal goed');
  await isSaved(page);
  expect(await page.locator('#problems').count()).toBe(0);
});

test('rows come and go, and the steps of the form keep what was typed without loading a page', async () => {
  const page = await start(publisher, 'Rijen');
  let loads = 0;
  page.on('framenavigated', () => (loads += 1));
  await page.getByRole('button', { name: 'Delen', exact: true }).click();
  await page.getByRole('button', { name: 'Voeg een link toe' }).click();
  const titles = page.getByLabel('Naam');
  await titles.nth(0).fill('Eerste');
  await page.getByLabel('Webadres', { exact: true }).nth(0).fill('https://een.example');
  await titles.nth(1).fill('Tweede');
  await page.getByLabel('Webadres', { exact: true }).nth(1).fill('https://twee.example');
  await isSaved(page);
  await page.getByRole('button', { name: /Verwijder Link 1/ }).click();
  await page.locator('.gg-saved__now').waitFor();
  await isSaved(page);
  expect((await stored(page))['links']).toEqual([{ title: 'Tweede' }]);
  await page.goBack();
  expect(await page.getByLabel('Titel').isVisible()).toBe(true);
  await page.goForward();
  expect(await page.getByLabel('Naam').inputValue()).toBe('Tweede');
  expect(new URL(page.url()).searchParams.get('stap')).toBe('delen');
  expect(loads).toBe(3);
});

test('publishing takes along what was typed a moment before', async () => {
  const page = await start(publisher, 'Op het laatste moment');
  await page.getByLabel('Samenvatting').fill('Kort.');
  await page.getByRole('checkbox', { name: 'Verkeer' }).check();
  await page.getByLabel('Titel').fill('Op het allerlaatste moment');
  await page.getByRole('button', { name: 'Publiceer' }).click();
  await page.getByText('Gepubliceerd.').waitFor();
  const { data } = await world.hub.run('query($id: ID) { entry(id: $id) { title } }', { id: idOf(page) });
  expect(data['entry']).toEqual({ title: 'Op het allerlaatste moment' });
});

test('how complete it is follows the typing, and leads to what is missing', async () => {
  const page = await start(publisher, 'Compleet');
  const panel = page.getByRole('region', { name: 'Hoe compleet?' });
  await panel.getByText('1 van 13').first().waitFor();
  await page.getByLabel('Samenvatting').fill('Kort.');
  await panel.getByText('2 van 13').first().waitFor();
  await panel.getByRole('button', { name: /Geleerd/ }).click();
  await page.locator('#field-lessons:focus').waitFor();
});
