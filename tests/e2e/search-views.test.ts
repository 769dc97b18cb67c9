import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions } from 'playwright-core';
import { openBrowserWorld } from './browser.ts';
import type { BrowserWorld } from './browser.ts';
import { visitSearch, withoutScript } from './search-visit.ts';
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

const numberIn = (text: string): number => Number(/\d+/.exec(text)?.[0] ?? 0);
const result = (place: number) => visit.page.locator('.gg-result').nth(place);
const choose = (place: number) => result(place).getByRole('link', { name: /^Vergelijk / });
const cells = (row: RegExp) => visit.page.getByRole('row', { name: row }).getByRole('cell').allInnerTexts();
const switchTo = (name: string) => visit.page.getByRole('navigation', { name: 'Weergave' }).getByRole('link', { name });

describe('the map', () => {
  test('shows the same places and numbers as its list, and together they are all results', async () => {
    await open('/zoeken?weergave=kaart', withoutScript);
    const { page } = visit;
    const tiles = await page
      .locator('.gg-map a')
      .evaluateAll((links) => links.map((one) => one.getAttribute('aria-label')));
    const listed = await page
      .locator('.gg-places li')
      .evaluateAll((lines) => lines.map((line) => [...line.children].map((part) => part.textContent)));
    expect(tiles.map((name) => name?.replace(/ resulta(at|ten)$/, ''))).toEqual(
      listed.map(([name, count]) => `${String(name)}: ${String(count)}`),
    );
    const sum = listed.reduce((total, [, count]) => total + Number(count), 0);
    expect(sum).toBe(numberIn(await visit.count()));
  });

  test('a tile leads to the results of its municipality, also by pointer alone', async () => {
    await open('/zoeken?weergave=kaart&soort=voorbeeld');
    await visit.taken();
    const tile = visit.page.locator('.gg-map a').first();
    const name = (await tile.getAttribute('aria-label')) ?? '';
    await tile.click();
    await visit.page.locator('.gg-result').first().waitFor();
    expect(visit.address()).toMatch(/^\/zoeken\?soort=voorbeeld&gemeente=GM\d{4}$/);
    expect(name).toContain(await visit.count());
    await visit.page.goBack();
    await visit.page.locator('.gg-map a').first().waitFor();
    expect(visit.faults).toEqual([]);
  });

  test('the switch keeps the focus, and more than one filter counts', async () => {
    await open('/zoeken');
    await visit.taken();
    await switchTo('Kaart').focus();
    await visit.page.keyboard.press('Enter');
    await visit.page.locator('.gg-map a').first().waitFor();
    expect(visit.address()).toBe('/zoeken?weergave=kaart');
    expect(await switchTo('Kaart').evaluate((one) => one === document.activeElement)).toBe(true);
    const before = await visit.page.locator('.gg-map a').count();
    await visit.page.getByRole('checkbox', { name: /^Oproep/ }).check();
    await visit.settled();
    await visit.page.waitForFunction((old) => document.querySelectorAll('.gg-map a').length < old, before);
    expect(visit.address()).toBe('/zoeken?soort=oproep&weergave=kaart');
    expect(visit.faults).toEqual([]);
  });
});

describe('the comparison', () => {
  test('plain links choose up to four; the table says in words where they differ', async () => {
    await open('/zoeken?soort=voorbeeld', withoutScript);
    const titles = (await visit.titles()).slice(0, 4).map((title) => title.replace(/\s+/g, ' '));
    for (let place = 0; place < 4; place += 1) await choose(place).click();
    expect(await result(4).innerText()).toContain('U vergelijkt er al 4.');
    await visit.page.getByRole('link', { name: 'Zet naast elkaar' }).click();
    expect(visit.address()).toMatch(/weergave=vergelijk&vergelijk=([a-z0-9-]+,){3}[a-z0-9-]+$/);
    const heads = await visit.page.getByRole('columnheader').allInnerTexts();
    expect(heads.slice(1).map((head) => titles.some((title) => head.replace(/\s+/g, ' ').includes(title)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(await cells(/^Soort gelijk/)).toEqual(['Voorbeeld', 'Voorbeeld', 'Voorbeeld', 'Voorbeeld']);
    expect(new Set(await cells(/^Stappen verschilt/)).size).toBeGreaterThan(1);
    await visit.page
      .getByRole('columnheader')
      .nth(1)
      .getByRole('link', { name: /Niet meer vergelijken/ })
      .click();
    expect(await visit.page.getByRole('columnheader').count()).toBe(4);
    await visit.page.getByRole('link', { name: 'Terug naar de lijst' }).click();
    expect(visit.address()).toMatch(/^\/zoeken\?soort=voorbeeld&vergelijk=/);
  });

  test('with a script choosing keeps place and focus, and the address can be shared', async () => {
    await open('/zoeken?q=ai');
    await visit.taken();
    await choose(1).scrollIntoViewIfNeeded();
    const place = await visit.page.evaluate(() => scrollY);
    await choose(1).focus();
    await visit.page.keyboard.press('Enter');
    await visit.page.getByText('Om te vergelijken: 1 van 4').waitFor();
    expect(await visit.page.evaluate(() => document.activeElement?.textContent)).toBe('Niet meer vergelijken');
    expect(await visit.page.evaluate(() => scrollY)).toBe(place);
    await choose(2).click();
    await visit.page.getByText('Om te vergelijken: 2 van 4').waitFor();
    await switchTo('Vergelijk').click();
    await visit.page.getByRole('columnheader').nth(2).waitFor();
    expect(await visit.count()).toBe('2 bijdragen naast elkaar');
    const shared = visit.address();
    const table = await visit.page.getByRole('table').innerText();
    expect(visit.faults).toEqual([]);
    await visit.leave();
    await open(shared, withoutScript);
    expect(await visit.page.getByRole('table').innerText()).toBe(table);
  });

  test('a search from the comparison keeps its filters and what is compared', async () => {
    await open('/zoeken?soort=voorbeeld&bij=GM0344&straal=50&weergave=vergelijk', withoutScript);
    await visit.page.getByRole('searchbox').or(visit.page.locator('main input[name=q]')).first().fill('ai');
    await visit.page.locator('main').getByRole('button', { name: 'Zoeken' }).click();
    expect(visit.address()).toBe('/zoeken?q=ai&soort=voorbeeld&bij=GM0344&straal=50&weergave=vergelijk');
  });

  test('nothing chosen, or something that is not there, is said with what to do', async () => {
    await open('/zoeken?weergave=vergelijk&vergelijk=bestaat-niet', withoutScript);
    expect(await visit.page.locator('main').innerText()).toContain('U heeft nog niets gekozen om te vergelijken');
    expect(await visit.page.getByRole('link', { name: 'Terug naar de lijst' }).isVisible()).toBe(true);
  });
});

test('axe finds nothing in map, comparison and a search without results, and nothing is wider than 320 px', async () => {
  await open('/zoeken?soort=voorbeeld', withoutScript);
  for (const place of [0, 1, 2]) await choose(place).click();
  const chosen = new URL(visit.page.url()).searchParams.get('vergelijk') ?? '';
  await visit.leave();
  const states = [
    `/zoeken?vergelijk=${chosen}`,
    `/zoeken?weergave=vergelijk&vergelijk=${chosen}`,
    '/zoeken?weergave=kaart',
    '/zoeken?q=zzzz&thema=verkeer&straal=abc',
    '/zoeken?zoals=GM0758&bij=GM0344&organisatie=bre',
  ];
  const wrong: string[] = [];
  await open('/');
  for (const path of states) {
    for (const width of [1280, 320]) {
      await visit.page.setViewportSize({ width, height: 800 });
      await visit.page.goto(path);
      const { violations } = await new AxeBuilder({ page: visit.page }).analyze();
      wrong.push(
        ...violations.map(({ id, nodes }) => `${path} ${String(width)}: ${id} at ${String(nodes[0]?.target)}`),
      );
      const extra = await visit.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (extra > 0) wrong.push(`${path}: ${String(extra)} px wider than ${String(width)}`);
    }
  }
  expect(wrong).toEqual([]);
}, 120_000);
