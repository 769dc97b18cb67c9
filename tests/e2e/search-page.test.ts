import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowserWorld } from './browser.ts';
import type { BrowserWorld } from './browser.ts';

let world: BrowserWorld;
let visitor: BrowserContext;
let page: Page;
let faults: string[];

beforeAll(async () => {
  world = await openBrowserWorld();
}, 60_000);
afterAll(() => world.close());
afterEach(() => visitor.close());

/** Opens a page; everything that goes wrong in it is gathered in `faults`. */
const open = async (path: string, options: BrowserContextOptions = {}): Promise<void> => {
  visitor = await world.visitor({ viewport: { width: 1280, height: 900 }, ...options });
  page = await visitor.newPage();
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(path);
};
const withoutScript = { javaScriptEnabled: false } as const;

const address = (): string => page.url().slice(world.origin.length);
const count = (): Promise<string> => page.locator('#aantal').innerText();
const titles = (): Promise<readonly string[]> => page.locator('.gg-result h3').allInnerTexts();
const chips = async (): Promise<readonly string[]> =>
  (await page.locator('.gg-chosen .gg-chip').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
const box = (name: RegExp) => page.getByRole('checkbox', { name });
const field = () => page.getByRole('search').getByRole('combobox', { name: 'Zoekwoorden' });
const status = () => page.locator('main [role=status]').first();
/** The answer to the last choice is on the page. */
const settled = () => page.locator('.gg-results[aria-busy=false]').waitFor();
/** The browser program has taken over once it offers to show the number that it found. */
const taken = () => page.locator('.gg-facets__foot button', { hasText: /\d/ }).waitFor({ state: 'attached' });

describe('without a script', () => {
  test('a question is answered with a count, results and filters, and sending the form narrows it', async () => {
    await open('/zoeken?q=ai', withoutScript);
    expect(await page.locator('h1').innerText()).toBe('Zoeken naar ‘ai’');
    const before = Number.parseInt(await count());
    await box(/^Hulpmiddel/).check();
    await page.getByRole('button', { name: 'Toon resultaten' }).click();
    expect(new URL(page.url()).searchParams.getAll('soort')).toEqual(['hulpmiddel']);
    expect(new URL(page.url()).searchParams.get('q')).toBe('ai');
    expect(Number.parseInt(await count())).toBeLessThan(before);
    expect(await page.locator('.gg-result .gg-kind').allInnerTexts()).toEqual((await titles()).map(() => 'Hulpmiddel'));
  });

  test('the number beside a filter is what it gives', async () => {
    await open('/zoeken', withoutScript);
    const line = await page.locator('label', { has: box(/^Oproep/) }).innerText();
    await page.goto('/zoeken?soort=oproep');
    expect(await count()).toBe(`${/\d+/.exec(line)?.[0] ?? ''} resultaten`);
  });

  test('a chip is a link that takes off one filter, and one link takes off all', async () => {
    await open('/zoeken?q=ai&soort=hulpmiddel&stap=3', withoutScript);
    expect(await chips()).toEqual(['Verwijder filter: Hulpmiddel', 'Verwijder filter: 3. Toezicht en sturing']);
    await page.getByRole('link', { name: 'Verwijder filter: Hulpmiddel' }).click();
    expect(address()).toBe('/zoeken?q=ai&stap=3');
    await page.getByRole('link', { name: 'Wis alle filters' }).click();
    expect(address()).toBe('/zoeken?q=ai');
  });

  test('each page tells its range, pages lead on, and a page beyond the last leads back', async () => {
    await open('/zoeken', withoutScript);
    await page.getByRole('link', { name: 'Pagina 2' }).click();
    expect(address()).toBe('/zoeken?pagina=2');
    expect(await page.locator('main').innerText()).toContain('Resultaten 11 tot en met 20 van ');
    await page.goto('/zoeken?soort=hulpmiddel&pagina=50');
    await page.getByRole('link', { name: 'Naar de laatste pagina' }).click();
    expect(address()).toBe('/zoeken?soort=hulpmiddel&pagina=2');
    expect((await titles()).length).toBeGreaterThan(0);
  });

  test('the order can be chosen', async () => {
    await open('/zoeken?soort=oproep', withoutScript);
    await page.getByLabel('Sorteer op').selectOption('Titel, A tot Z');
    await page.getByRole('button', { name: 'Sorteer' }).click();
    expect(new URL(page.url()).searchParams.get('sorteer')).toBe('titel');
    const shown = await titles();
    expect([...shown].sort((a, b) => a.localeCompare(b, 'nl'))).toEqual(shown);
  });

  test('nothing found is no dead end: another spelling, fewer filters, a call', async () => {
    await open('/zoeken?q=parkern&soort=samenwerking', withoutScript);
    expect(await count()).toBe('Geen resultaten');
    expect(await page.getByRole('link', { name: 'Plaats een oproep' }).getAttribute('href')).toBe(
      '/deel?soort=oproep&titel=parkern',
    );
    expect(await page.getByRole('link', { name: 'In alle soorten' }).getAttribute('href')).toBe('/zoeken?q=parkern');
    await page.getByRole('link', { name: 'parkeren' }).click();
    expect(address()).toBe('/zoeken?q=parkeren&soort=samenwerking');
  });

  test('a filter that nothing is left of is told by its name', async () => {
    await open('/zoeken?q=parkern&gemeente=GM0344&provincie=Limburg&zoals=GM0758&bij=GM0796&straal=10', withoutScript);
    expect((await chips()).join()).toMatch(
      /Limburg.*Utrecht.*Gemeenten zoals Breda.*Binnen 10 km van 's-Hertogenbosch/,
    );
  });

  test('what matched is marked, as text', async () => {
    await open('/zoeken?q=parkeren', withoutScript);
    expect((await page.locator('.gg-result mark').first().innerText()).toLowerCase()).toBe('parkeren');
    await page.goto('/zoeken?q=%3Cb%3Eparkeren%3C%2Fb%3E');
    expect(await page.locator('h1').innerText()).toBe('Zoeken naar ‘<b>parkeren</b>’');
  });

  test('in English the keys are the same and the words are English', async () => {
    await open('/en/zoeken?q=ai&soort=oproep', withoutScript);
    expect(await page.locator('h1').innerText()).toBe('Search for ‘ai’');
    expect(await chips()).toEqual(['Remove filter: Call']);
    expect(await page.locator('.gg-result h3').first().getAttribute('lang')).toBe('nl');
    expect(await page.locator('.gg-result a').first().getAttribute('href')).toMatch(/^\/en\/oproep\//);
  });

  test('filters open over a narrow screen and send the form', async () => {
    await open('/zoeken?stap=5', { ...withoutScript, viewport: { width: 360, height: 780 } });
    expect(await box(/^Oproep/).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Filters (1)' }).click();
    await box(/^Oproep/).check();
    await page.getByRole('button', { name: 'Toon resultaten' }).click();
    expect(new URL(page.url()).search).toContain('soort=oproep&stap=5');
  });
});

describe('with a script', () => {
  test('ticking refreshes in place: the address follows, focus and place stay, the new count is read out', async () => {
    await open('/zoeken');
    await taken();
    await page.evaluate(() => Object.assign(window, { mark: 'same document' }));
    await box(/^In gebruik/).scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    await box(/^In gebruik/).focus();
    await page.keyboard.press('Space');
    await page.waitForFunction(() => document.querySelector('.gg-chosen') !== null);
    expect(address()).toBe('/zoeken?fase=in-gebruik');
    expect(await box(/^In gebruik/).evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(place);
    expect(await page.evaluate(() => (window as unknown as { mark: string }).mark)).toBe('same document');
    expect(await status().textContent()).toBe(`${await count()}, 1 filter gekozen`);
    // The title follows in an effect, a moment after the page was painted.
    await settled();
    await page.waitForFunction(() => document.title.includes(document.querySelector('#aantal')?.textContent ?? '?'));
    expect(await page.title()).toBe(`Zoeken in alles wat gemeenten delen: ${await count()} - Gemeengoed`);
    expect(await page.getByRole('link', { name: 'English' }).first().getAttribute('href')).toMatch(
      /\/en\/zoeken\?fase=in-gebruik$/,
    );
    const shown = await titles();
    await page.reload();
    expect(await titles()).toEqual(shown);
    expect(faults).toEqual([]);
  });

  test('filters do not jump while somebody is ticking', async () => {
    await open('/zoeken');
    await taken();
    const names = () =>
      page.locator('fieldset', { hasText: 'Thema' }).first().locator('.gg-choice__label').allInnerTexts();
    const before = await names();
    await box(/^Oproep/).check();
    await page.waitForFunction(() => document.querySelector('.gg-chosen') !== null);
    await settled();
    expect((await names()).slice(0, before.length)).toEqual(before);
  });

  test('back and forward bring back question, ticks and results', async () => {
    await open('/zoeken?q=ai');
    await taken();
    const before = await count();
    await box(/^Hulpmiddel/).check();
    await page.waitForFunction((old) => document.querySelector('#aantal')?.textContent !== old, before);
    const after = await count();
    await field().fill('dpia');
    await field().press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Zoeken naar ‘dpia’' }).waitFor();
    expect(address()).toBe('/zoeken?q=dpia&soort=hulpmiddel');
    await page.goBack();
    await page.waitForFunction((old) => document.querySelector('#aantal')?.textContent === old, after);
    expect(await field().inputValue()).toBe('ai');
    expect(await box(/^Hulpmiddel/).isChecked()).toBe(true);
    await page.goBack();
    await page.waitForFunction((old) => document.querySelector('#aantal')?.textContent === old, before);
    expect(await box(/^Hulpmiddel/).isChecked()).toBe(false);
    await page.goForward();
    await page.waitForFunction((old) => document.querySelector('#aantal')?.textContent === old, after);
    expect(faults).toEqual([]);
  });

  test('typing and Enter searches in place, with what was ticked; suggestions are gone', async () => {
    await open('/zoeken');
    await taken();
    await field().pressSequentially('parke');
    await page.getByRole('listbox').waitFor();
    await field().press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Zoeken naar ‘parke’' }).waitFor();
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await field().evaluate((one) => one === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
  });

  test('paging goes to the top of the results, with the focus there', async () => {
    await open('/zoeken');
    await taken();
    await page.getByRole('link', { name: 'Volgende' }).click();
    await page.getByText('Resultaten 11 tot en met 20').waitFor();
    expect(address()).toBe('/zoeken?pagina=2');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('resultaten');
    expect(await page.locator('#aantal').evaluate((one) => one.getBoundingClientRect().top < innerHeight / 2)).toBe(
      true,
    );
  });

  test('one among many can be looked for within a group', async () => {
    await open('/zoeken');
    await taken();
    await page.getByText(/Toon alle \d+ thema’s/).click();
    await page.getByRole('searchbox', { name: 'Zoek een thema' }).fill('klimaat');
    const group = page.locator('fieldset', { has: page.getByText('Thema', { exact: true }) });
    await group.getByRole('checkbox', { name: /^Klimaatadaptatie/ }).check();
    await settled();
    expect(address()).toBe('/zoeken?thema=klimaatadaptatie');
  });

  test('a municipality is found by the beginning of its name; looking for it is no step to go back to', async () => {
    await open('/zoeken?soort=voorbeeld');
    await taken();
    const group = page.locator('fieldset', { has: page.getByText('Gemeente', { exact: true }) });
    await group.getByRole('searchbox', { name: 'Zoek een gemeente' }).pressSequentially('arn');
    const arnhem = group.getByRole('checkbox', { name: /^Arnhem/ });
    await page.waitForURL(/organisatie=arn$/);
    await settled();
    expect(await group.getByRole('checkbox').count()).toBe(1);
    await arnhem.check();
    await page.locator('.gg-chosen .gg-chip', { hasText: 'Arnhem' }).waitFor();
    await settled();
    expect(await arnhem.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(address()).toBe('/zoeken?soort=voorbeeld&gemeente=GM0202&organisatie=arn');
    await page.goBack();
    await settled();
    expect(address()).toBe('/zoeken?soort=voorbeeld&organisatie=arn');
    expect(await arnhem.isChecked()).toBe(false);
  });

  test('when no answer comes, the page says so and can try again', async () => {
    await open('/zoeken');
    await taken();
    await page.route('**/graphql', (route) => route.abort());
    await box(/^Oproep/).check();
    await page.getByText('De resultaten kwamen niet binnen.').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('link', { name: 'Probeer het opnieuw' }).click();
    await page.waitForFunction(() => document.querySelector('.gg-result .gg-kind')?.textContent === 'Oproep');
    expect(address()).toBe('/zoeken?soort=oproep');
  });

  test('on a narrow screen the sheet counts along, and closes to the results', async () => {
    await open('/zoeken', { viewport: { width: 360, height: 780 } });
    await taken();
    await page.getByRole('button', { name: 'Filters' }).click();
    await box(/^Oproep/).check();
    const show = page.getByRole('button', { name: 'Toon 10 resultaten' });
    await show.waitFor();
    await show.click();
    expect(await box(/^Oproep/).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Filters (1)' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('resultaten');
  });
});

test('by keyboard alone: the second skip link leads to the results, the first of them is a few steps away', async () => {
  await open('/zoeken?q=ai');
  await taken();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('Naar de resultaten');
  await page.keyboard.press('Enter');
  let steps = 2;
  while (!(await page.evaluate(() => document.activeElement?.closest('.gg-result') !== null))) {
    await page.keyboard.press('Tab');
    steps += 1;
    expect(steps).toBeLessThanOrEqual(12);
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/(voorbeeld|hulpmiddel|samenwerking|oproep|algoritme)\//);
});

const axe = async (state: string): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${state}: ${id} at ${String(nodes[0]?.target)}`);
};

test.each(['', '/en'])(
  'axe finds nothing in what a script brings: refreshed results, unfolded filters, suggestions, an open sheet (%s)',
  async (language) => {
    const violations: string[] = [];
    await open(`${language}/zoeken`);
    await taken();
    await page.locator('input[name=soort][value=oproep]').check();
    await page.waitForFunction(() => document.querySelector('.gg-chosen') !== null);
    await page.locator('.gg-facet__more summary').last().click();
    violations.push(...(await axe('unfolded')));
    await page.locator('input[name=q]').pressSequentially('parke');
    await page.getByRole('listbox').waitFor();
    violations.push(...(await axe('suggestions')));
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 360, height: 780 });
    await page.locator('#resultaten [popovertarget=filters]').click();
    violations.push(...(await axe('sheet')));
    expect(violations).toEqual([]);
    expect(faults).toEqual([]);
  },
  120_000,
);
