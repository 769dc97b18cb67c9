import type { BrowserContextOptions } from 'playwright-core';
import { openBrowserWorld } from './browser.ts';
import type { BrowserWorld } from './browser.ts';
import { visitSearch } from './search-visit.ts';
import type { SearchVisit } from './search-visit.ts';

let world: BrowserWorld;
let visit: SearchVisit;

beforeAll(async () => {
  world = await openBrowserWorld();
}, 60_000);
afterAll(() => world.close());
afterEach(() => visit.leave());

const open = async (path: string, options?: BrowserContextOptions): Promise<void> => {
  visit = await visitSearch(world, path, options);
};
const field = () => visit.page.getByRole('search').getByRole('combobox').filter({ visible: true });
const options = () => visit.page.getByRole('listbox').getByRole('option');
const press = (...keys: readonly string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => visit.page.keyboard.press(key)), Promise.resolve());
/** The option that the field points at; null for none. */
const pointed = (): Promise<string | null> =>
  field().evaluate((one) => {
    const id = one.getAttribute('aria-activedescendant');
    return id === null ? null : (document.getElementById(id)?.textContent ?? 'nothing');
  });
const type = async (words: string): Promise<void> => {
  await field().pressSequentially(words);
  await options().first().waitFor();
};

test('suggestions come by kind, and how many there are is read out', async () => {
  await open('/');
  await type('ge');
  const groups = await visit.page.getByRole('listbox').getByRole('group').all();
  expect(groups.length).toBeGreaterThan(1);
  expect(await field().getAttribute('aria-expanded')).toBe('true');
  expect(await field().getAttribute('aria-controls')).toBe(await visit.page.getByRole('listbox').getAttribute('id'));
  const count = await options().count();
  expect(await visit.page.locator('gg-suggest [role=status]').first().textContent()).toBe(
    `${String(count)} suggesties`,
  );
});

test('arrows go round, Home and End go back into the text, Escape closes and keeps it', async () => {
  await open('/zoeken');
  await type('ge');
  const texts = await options().allInnerTexts();
  await press('ArrowDown');
  expect(await pointed()).toBe(texts[0]);
  await press('ArrowUp');
  expect(await pointed()).toBe(texts.at(-1));
  await press('ArrowDown', 'ArrowDown');
  expect(await pointed()).toBe(texts[1]);
  expect(await visit.page.locator('[role=option][aria-selected=true]').allInnerTexts()).toEqual([texts[1]]);
  await press('Home');
  expect(await pointed()).toBeNull();
  expect(await field().evaluate((one: HTMLInputElement) => one.selectionStart)).toBe(0);
  await press('End');
  expect(await field().evaluate((one: HTMLInputElement) => one.selectionStart)).toBe(2);
  await press('Escape');
  expect(await visit.page.getByRole('listbox').isVisible()).toBe(false);
  expect([await field().inputValue(), await field().getAttribute('aria-expanded')]).toEqual(['ge', 'false']);
  await press('ArrowDown');
  await options().first().waitFor();
});

test('Enter on a suggestion opens it; Enter without one searches', async () => {
  await open('/');
  await type('zeist');
  await press('ArrowUp', 'Enter');
  await visit.page.waitForURL(/\/(gemeenten|zoeken|voorbeeld|hulpmiddel|oproep|samenwerking|algoritme)/);
  await visit.page.goto('/');
  await type('zeist');
  await press('Enter');
  await visit.page.waitForURL('**/zoeken?q=zeist');
});

test('a pointer opens a suggestion', async () => {
  await open('/');
  await type('zeist');
  await visit.page.getByRole('option', { name: 'Zeist', exact: true }).click();
  await visit.page.waitForURL('**/gemeenten/GM0355');
});

test('every page has a quick search in its header, by keyboard alone', async () => {
  await open('/over');
  const button = visit.page.getByRole('button', { name: 'Zoek snel' });
  await button.focus();
  await press('Enter');
  await visit.page.keyboard.type('zeist');
  await options().first().waitFor();
  await press('Escape', 'Escape', 'Escape');
  expect(await field().count()).toBe(0);
  expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
});

test('an answer that comes late is not shown over a later one', async () => {
  await open('/');
  let held: (() => void) | undefined;
  await visit.page.route('**/graphql', async (route) => {
    if (held === undefined && route.request().postData()?.includes('"ze"')) {
      await new Promise<void>((resolve) => (held = resolve));
    }
    await route.continue().catch(() => undefined);
  });
  const asked = visit.page.waitForRequest((request) => request.postData()?.includes('"ze"') === true);
  await field().pressSequentially('ze', { delay: 5 });
  await asked;
  await field().pressSequentially('ist');
  await visit.page.getByRole('option', { name: 'Zeist', exact: true }).waitFor();
  const shown = await options().allInnerTexts();
  held?.();
  await visit.page.waitForTimeout(150);
  expect(await options().allInnerTexts()).toEqual(shown);
});
